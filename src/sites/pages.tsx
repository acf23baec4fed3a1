import { Hono } from "hono";
import { requireRole } from "../core/actor.ts";
import { NotFound } from "../core/errors.ts";
import type { SiteId, SiteWordId, StorageLocationId } from "../core/ids.ts";
import type { SiteWord } from "../matching/schema.ts";
import { addSiteWord, listSiteWords, removeSiteWord, understoodAs } from "../matching/site-words.ts";
import type { AppContext, AppEnv } from "../web/app-env.ts";
import { asset } from "../web/assets.ts";
import {
  Actions,
  Breadcrumb,
  Button,
  Card,
  Chip,
  Dialog,
  EmptyState,
  ErrorSummary,
  Field,
  FieldRow,
  Form,
  FormSection,
  List,
  ListRow,
  PageHead,
  Radios,
  Table,
  TextArea,
  UserText,
} from "../web/components/index.ts";
import { ConflictNotice, deskPage, done } from "../web/desk-frame.tsx";
import { attempt, named, type Trouble, type Typed, troubleOf } from "../web/form-data.ts";
import { plural } from "../web/words.ts";
import { addStorage, changeSite, createSite, retireStorage } from "./manage.ts";
import { type Site, type StorageLocation, sitesWithStorage } from "./read.ts";

const SITE_FIELD_NAMES: Readonly<Record<string, string>> = {
  siteName: "Name",
  kind: "Kind",
  slug: "Short name for links",
  timeZone: "Time zone",
  jurisdiction: "Country or state",
  holdDays: "Days to keep things",
  email: "E-mail for replies",
  phone: "Telephone",
  address: "Address",
  openingHours: "Opening hours",
  siteGroup: "Group",
};
const KIND_WORDS = { rental_counter: "Rental counter", hotel: "Hotel" } as const;

const admins = (c: AppContext) => requireRole(c.get("ctx").actor, "admin");
const idOf = (c: AppContext) => (c.req.param("id") ?? "") as SiteId;

/** Sites and their storage, for administrators. Mounted at /desk/sites. */
export const sitePages = new Hono<AppEnv>()
  .get("/", (c) => listPage(c))
  .get("/new", (c) => newPage(c))
  .post("/new", (c) =>
    attempt(
      c,
      "site",
      async (typed) => {
        const id = await createSite(c.get("ctx"), siteInput(typed));
        return done(c, `/desk/sites/${id}`, "The site is open. Now name the places where things are kept.");
      },
      (trouble) => newPage(c, trouble),
    ),
  )
  .get("/:id", (c) => sitePage(c))
  .post("/:id", (c) =>
    attempt(
      c,
      "site",
      async (typed) => {
        await changeSite(c.get("ctx"), idOf(c), { ...siteInput(typed), version: typed.number("version") });
        return done(c, `/desk/sites/${idOf(c)}`, "Saved.");
      },
      (trouble) => sitePage(c, trouble),
    ),
  )
  .post("/:id/storage", (c) =>
    attempt(
      c,
      "storage",
      async (typed) => {
        await addStorage(c.get("ctx"), idOf(c), { name: typed.text("name") });
        return done(c, `/desk/sites/${idOf(c)}#storage`, `${typed.text("name").trim()} is offered from now on.`);
      },
      (trouble) => sitePage(c, trouble),
    ),
  )
  .post("/:id/storage/:storage/retire", (c) =>
    attempt(
      c,
      "retire",
      async () => {
        await retireStorage(c.get("ctx"), c.req.param("storage") as StorageLocationId);
        return done(c, `/desk/sites/${idOf(c)}#storage`, "No longer offered. Items in it stay as they are recorded.");
      },
      (trouble) => sitePage(c, trouble),
    ),
  )
  .post("/:id/words", (c) =>
    attempt(
      c,
      "words",
      async (typed) => {
        const input = { word: typed.text("word"), meaning: typed.text("meaning") };
        await addSiteWord(c.get("ctx"), idOf(c), input);
        const read = understoodAs(input.meaning).join(", ");
        return done(c, `/desk/sites/${idOf(c)}#words`, `“${input.word.trim()}” is read as ${read} from now on.`);
      },
      (trouble) => sitePage(c, trouble),
    ),
  )
  .post("/:id/words/:word/remove", (c) =>
    attempt(
      c,
      "forget",
      async () => {
        await removeSiteWord(c.get("ctx"), c.req.param("word") as SiteWordId);
        return done(c, `/desk/sites/${idOf(c)}#words`, "Forgotten. Open things are read again without it.");
      },
      (trouble) => sitePage(c, trouble),
    ),
  );

function siteInput(typed: Typed) {
  return {
    slug: typed.text("slug"),
    name: typed.text("siteName"),
    kind: typed.text("kind"),
    timeZone: typed.text("timeZone"),
    jurisdiction: typed.text("jurisdiction"),
    siteGroup: typed.text("siteGroup"),
    email: typed.text("email"),
    phone: typed.text("phone"),
    address: typed.text("address"),
    openingHours: typed.text("openingHours"),
    holdDays: typed.number("holdDays"),
  };
}

function listPage(c: AppContext): Promise<Response> {
  admins(c);
  return deskPage(
    c,
    (ctx) => sitesWithStorage(ctx),
    (sites) => ({
      title: "Sites",
      way: "sites",
      calm: true,
      body: (
        <>
          <PageHead
            title="Sites"
            lead="Each counter and hotel that keeps found things."
            actions={
              <Button kind="primary" icon="plus" href="/desk/sites/new">
                Open a site
              </Button>
            }
          />
          <Card flush>
            {sites.length === 0 ? <EmptyState icon="home" title="No site yet" /> : null}
            <List label="Sites">
              {sites.map((site) => (
                <ListRow
                  href={`/desk/sites/${site.id}`}
                  title={site.name}
                  meta={[
                    KIND_WORDS[site.kind],
                    site.timeZone,
                    site.jurisdiction,
                    plural(site.storage.filter((one) => one.retiredAt === null).length, "storage location"),
                    `kept ${plural(site.holdDays, "day")}`,
                  ]}
                />
              ))}
            </List>
          </Card>
        </>
      ),
    }),
  );
}

function newPage(c: AppContext, trouble?: Trouble): Promise<Response> {
  admins(c);
  return deskPage(
    c,
    async () => null,
    (_, frame) => ({
      title: "Open a site",
      way: "sites",
      calm: true,
      narrow: true,
      body: (
        <>
          <Breadcrumb trail={[{ label: "Sites", href: "/desk/sites" }, { label: "Open a site" }]} />
          {trouble ? <ConflictNotice trouble={trouble} zone="UTC" look="/desk/sites" /> : null}
          <PageHead title="Open a site" />
          <SiteForm
            action="/desk/sites/new"
            base={c.get("ctx").config.BASE_URL}
            site={null}
            trouble={trouble}
            zone={frame.sites[0]?.timeZone}
            submit="Open the site"
          />
        </>
      ),
    }),
    trouble,
  );
}

function sitePage(c: AppContext, trouble?: Trouble): Promise<Response> {
  admins(c);
  const id = idOf(c);
  return deskPage(
    c,
    (ctx) => Promise.all([sitesWithStorage(ctx), listSiteWords(ctx, id)]),
    ([sites, words]) => {
      const site = sites.find((one) => one.id === id);
      if (!site) throw new NotFound("There is no such site.");
      return {
        title: site.name,
        way: "sites",
        calm: true,
        narrow: true,
        body: (
          <>
            <Breadcrumb trail={[{ label: "Sites", href: "/desk/sites" }, { label: site.name }]} />
            {trouble ? <ConflictNotice trouble={trouble} zone={site.timeZone} look={`/desk/sites/${site.id}`} /> : null}
            <PageHead
              eyebrow={KIND_WORDS[site.kind]}
              title={site.name}
              lead={
                <>
                  Travelers report a loss at{" "}
                  <a href={`/${site.slug}/lost`}>{`${c.get("ctx").config.BASE_URL}/${site.slug}/lost`}</a>
                </>
              }
            />
            <Storage site={site} storage={site.storage} trouble={troubleOf(trouble, "storage")} />
            <Words site={site} words={words} trouble={troubleOf(trouble, "words")} />
            <Card title="Particulars">
              <SiteForm
                action={`/desk/sites/${site.id}`}
                base={c.get("ctx").config.BASE_URL}
                site={site}
                trouble={troubleOf(trouble, "site")}
                zone={site.timeZone}
                submit="Save"
              />
            </Card>
          </>
        ),
      };
    },
    trouble,
  );
}

function SiteForm(props: {
  action: string;
  base: string;
  site: Site | null;
  trouble: Trouble | undefined;
  zone: string | undefined;
  submit: string;
}) {
  const { site, trouble } = props;
  const { name: nameError, ...others } = trouble?.errors ?? {};
  const errors = nameError ? { siteName: nameError, ...others } : others;
  const value = (field: string, kept: string | number | null | undefined): string =>
    trouble ? trouble.typed.text(field) : String(kept ?? "");
  return (
    <Form action={props.action} hidden={{ version: site ? String(site.version) : undefined }}>
      <ErrorSummary errors={named(errors, SITE_FIELD_NAMES)} />
      <Field
        name="siteName"
        label="Name"
        value={value("siteName", site?.name)}
        error={errors.siteName}
        maxlength={80}
        required
      />
      <Radios
        name="kind"
        label="Kind"
        inline
        value={value("kind", site?.kind)}
        error={errors.kind}
        options={[
          { value: "rental_counter", label: KIND_WORDS.rental_counter },
          { value: "hotel", label: KIND_WORDS.hotel },
        ]}
        required
      />
      <Field
        name="slug"
        label="Short name for links"
        hint={`Small letters, digits and hyphens: ${props.base}/your-name/lost`}
        value={value("slug", site?.slug)}
        error={errors.slug ? `${errors.slug} Small letters, digits and hyphens only.` : undefined}
        maxlength={60}
        autocapitalize="none"
        spellcheck={false}
        required
      />
      <FieldRow>
        <Field
          name="timeZone"
          label="Time zone"
          value={value("timeZone", site?.timeZone ?? props.zone)}
          error={errors.timeZone ? "Please choose a zone such as Europe/Lisbon." : undefined}
          suggestions={Intl.supportedValuesOf("timeZone")}
          autocomplete="off"
          spellcheck={false}
          required
        />
        <Field
          name="jurisdiction"
          label="Country or state"
          hint="Whose law holds: “PT”, “US-CA”"
          value={value("jurisdiction", site?.jurisdiction)}
          error={errors.jurisdiction ? "Two letters, with a subdivision if needed: “PT”, “US-CA”." : undefined}
          size="short"
          maxlength={6}
          autocapitalize="characters"
          spellcheck={false}
          required
        />
        <Field
          name="holdDays"
          label="Days to keep things"
          inputmode="numeric"
          size="short"
          value={value("holdDays", site?.holdDays ?? 90)}
          error={errors.holdDays}
          required
        />
      </FieldRow>
      <FormSection title="What travelers see" lead="In mails and on the pages behind their links.">
        <FieldRow>
          <Field
            name="email"
            label="E-mail for replies"
            type="email"
            value={value("email", site?.email)}
            error={errors.email}
            required
          />
          <Field
            name="phone"
            label="Telephone"
            type="tel"
            value={value("phone", site?.phone)}
            error={errors.phone}
            optional
          />
        </FieldRow>
        <TextArea
          name="address"
          label="Address"
          rows={3}
          value={value("address", site?.address)}
          error={errors.address}
          optional
        />
        <Field
          name="openingHours"
          label="Opening hours"
          hint="“Every day 06:00–23:30”"
          value={value("openingHours", site?.openingHours)}
          error={errors.openingHours}
          optional
        />
        <Field
          name="siteGroup"
          label="Group"
          hint="Sites of one group hand things and travelers to each other; matching looks there first."
          value={value("siteGroup", site?.siteGroup)}
          error={errors.siteGroup}
          optional
        />
      </FormSection>
      <Actions>
        <Button kind="primary">{props.submit}</Button>
      </Actions>
    </Form>
  );
}

function Storage(props: { site: Site; storage: readonly StorageLocation[]; trouble: Trouble | undefined }) {
  const { site, trouble } = props;
  return (
    <Card title="Where things are kept" id="storage">
      <Table
        caption="Storage locations"
        columns={[{ label: "Place" }, { label: "State" }, { label: "Act", align: "end", silent: true }]}
        empty={
          <EmptyState icon="box" title="No place yet">
            Name the first shelf, safe or drawer.
          </EmptyState>
        }
        rows={props.storage.map((place) => [
          place.name,
          <Chip>{place.retiredAt === null ? "Offered" : "No longer offered"}</Chip>,
          place.retiredAt === null ? (
            <Dialog id={`retire-${place.id}`} trigger="Retire" title={`Retire ${place.name}?`} kind="quiet">
              <p>It is no longer offered. Items in it stay as they are recorded until somebody moves them.</p>
              <Form action={`/desk/sites/${site.id}/storage/${place.id}/retire`}>
                <Button kind="danger">Retire it</Button>
              </Form>
            </Dialog>
          ) : null,
        ])}
      />
      <Form action={`/desk/sites/${site.id}/storage`}>
        <Field
          name="name"
          label="Add a place"
          hint="As written on the shelf: “Shelf C4”, “Hotel safe”."
          value={trouble?.typed.text("name")}
          error={trouble?.errors.name}
          maxlength={60}
          autocomplete="off"
          required
        />
        <Button kind="secondary" icon="plus">
          Add it
        </Button>
      </Form>
    </Card>
  );
}

/** Words only this house uses, and what they mean to everybody else. */
function Words(props: { site: Site; words: readonly SiteWord[]; trouble: Trouble | undefined }) {
  const { site, trouble } = props;
  return (
    <Card title="Words of your own" id="words">
      <p>
        What your team calls things and places. Matching then reads “Stitchy” as what it is; other groups' sites do not.
      </p>
      <Table
        caption="Words of your own"
        columns={[
          { label: "You say" },
          { label: "It means" },
          { label: "Read as" },
          { label: "Act", align: "end", silent: true },
        ]}
        empty={<p class="quiet">None yet.</p>}
        rows={props.words.map((one) => [
          <UserText>{one.word}</UserText>,
          <UserText>{one.meaning}</UserText>,
          understoodAs(one.meaning).join(", ") || "no longer understood",
          <Form action={`/desk/sites/${site.id}/words/${one.id}/remove`}>
            <Button kind="quiet" small label={`Forget ${one.word}`}>
              Forget
            </Button>
          </Form>,
        ])}
      />
      <Form action={`/desk/sites/${site.id}/words`}>
        <ErrorSummary errors={trouble?.errors} />
        <FieldRow>
          <Field
            name="word"
            label="You say"
            hint="“Stitchy”, “the blue barn”"
            value={trouble?.typed.text("word")}
            error={trouble?.errors.word}
            maxlength={60}
            autocomplete="off"
            spellcheck={false}
            required
          />
          <div
            class="combo"
            data-island={asset("words.js")}
            data-source="/desk/words"
            data-label="Names of things"
            data-said="{n} names offered, arrow keys choose"
          >
            <Field
              name="meaning"
              label="It means"
              hint="Everyday words: “plush rabbit”, “garage”"
              value={trouble?.typed.text("meaning")}
              error={trouble?.errors.meaning}
              maxlength={80}
              autocomplete="off"
              required
            />
          </div>
        </FieldRow>
        <Button kind="secondary" icon="plus">
          Add it
        </Button>
      </Form>
    </Card>
  );
}
