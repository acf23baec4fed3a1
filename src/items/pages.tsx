import { Hono } from "hono";
import { nanoid } from "nanoid";
import { requireRole } from "../core/actor.ts";
import { DAY } from "../core/clock.ts";
import { NotFound } from "../core/errors.ts";
import { parseReference, type SiteId } from "../core/ids.ts";
import { fromLocal, isTimeZone, toLocal } from "../core/zone.ts";
import { DISPOSITION_WORDS, tellChain } from "../custody/tell.tsx";
import { type ChainFault, verifyChain } from "../custody/verify.ts";
import { reasonsLine } from "../matching/reasons.tsx";
import { preparePhotos } from "../photos/prepare.ts";
import { photoUrls } from "../photos/urls.ts";
import { type Site, type StorageLocation, sitesWithStorage } from "../sites/read.ts";
import type { AppContext, AppEnv } from "../web/app-env.ts";
import { thumbsFor } from "../web/board.tsx";
import {
  Actions,
  Breadcrumb,
  Button,
  Card,
  Chip,
  Colours,
  Columns,
  DateTimeField,
  DefinitionList,
  Dialog,
  EmptyState,
  ErrorSummary,
  Form,
  Likelihood,
  List,
  ListRow,
  Notice,
  PageHead,
  Pager,
  PhotoStrip,
  Radios,
  Ref,
  SearchForm,
  Select,
  Status,
  Tabs,
  TextArea,
  Timeline,
  TimeText,
  UserText,
} from "../web/components/index.ts";
import { ConflictNotice, chosenSite, deskPage, done, type Frame, isManager } from "../web/desk-frame.tsx";
import { attempt, type Trouble, troubleOf } from "../web/form-data.ts";
import { age, plural } from "../web/words.ts";
import { categoryWord } from "./categories.ts";
import { disposeItem, extendHold } from "./dispose.ts";
import { editItem } from "./edit.ts";
import { exportItems } from "./export.ts";
import { type ItemCase, readItemCase } from "./item-case.ts";
import { ItemFields, type ItemValues, itemInput, valuesOfItem, valuesTyped } from "./item-form.tsx";
import { logItem } from "./log.ts";
import { moveItem } from "./move.ts";
import { type ListedItem, listItems, type ViewedItem, viewItem } from "./read.ts";
import { DISPOSITIONS, ITEM_STATUSES, type Item, type ItemStatus } from "./schema.ts";
import { UNIT_WORDS } from "./usual-places.ts";

const STATUS_TABS: readonly (readonly [ItemStatus | "all", string])[] = [
  ["held", "Held"],
  ["promised", "Promised"],
  ["shipped", "On the way"],
  ["returned", "Returned"],
  ["disposed", "Disposed"],
  ["all", "All"],
];

/** What the address of a list asks for; what makes no sense is left out, not refused. */
function filterOf(c: AppContext) {
  const { status, q, overdue, after } = c.req.query();
  const known = [...ITEM_STATUSES, "all"] as const;
  return {
    siteId: chosenSite(c),
    status: known.find((one) => one === status) ?? ("held" as const),
    overdue: overdue === "1",
    search: (q ?? "").slice(0, 80),
    cursor: after ?? null,
  };
}

const address = (path: string, query: Readonly<Record<string, string | null | undefined>>): string => {
  const given = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return given.length > 0 ? `${path}?${new URLSearchParams(given)}` : path;
};

/** Items of the staff side: list, log, one item with its acts, edit. Mounted at /desk/items. */
export const itemPages = new Hono<AppEnv>()
  .get("/", (c) => listPage(c))
  .get("/new", (c) => logPage(c))
  .post("/new", (c) =>
    attempt(
      c,
      "log",
      async (typed) => {
        const ctx = c.get("ctx");
        const zone = typed.text("timeZone");
        const input = {
          ...itemInput(typed, isTimeZone(zone) ? zone : "UTC"),
          siteId: typed.text("siteId"),
          storageLocationId: typed.text("storageLocationId"),
          submissionKey: typed.text("submissionKey"),
        };
        const { ref } = await logItem(ctx, input, await preparePhotos(ctx, typed.files("photos")));
        const link = { href: `/desk/items/${ref}`, label: ref };
        if (typed.text("then") === "another") {
          const next = address("/desk/items/new", {
            site: input.siteId,
            unit: input.unit,
            storage: input.storageLocationId,
          });
          return done(c, next, { tone: "done", title: "Logged", text: `${input.title} is kept.`, link });
        }
        return done(c, `/desk/items/${ref}`, {
          tone: "done",
          title: "Logged",
          text: "It is being held against every open report; likely ones appear below.",
        });
      },
      (trouble) => logPage(c, trouble),
    ),
  )
  .get("/:ref", (c) => itemPage(c))
  .get("/:ref/edit", (c) => editPage(c))
  .post("/:ref/edit", (c) =>
    attempt(
      c,
      "edit",
      async (typed) => {
        const ctx = c.get("ctx");
        const zone = typed.text("timeZone");
        const input = { ...itemInput(typed, isTimeZone(zone) ? zone : "UTC"), version: typed.number("version") };
        await editItem(ctx, idOf(typed.text("id")), input, await preparePhotos(ctx, typed.files("photos")));
        return done(c, `/desk/items/${refOf(c)}`, "The details are saved.");
      },
      (trouble) => editPage(c, trouble),
    ),
  )
  .post("/:ref/move", (c) =>
    attempt(
      c,
      "move",
      async (typed) => {
        await moveItem(c.get("ctx"), idOf(typed.text("id")), {
          storageLocationId: typed.text("storageLocationId"),
          version: typed.number("version"),
        });
        return done(c, `/desk/items/${refOf(c)}`, "Moved. The chain of custody says so too.");
      },
      (trouble) => itemPage(c, trouble),
    ),
  )
  .post("/:ref/extend", (c) =>
    attempt(
      c,
      "extend",
      async (typed) => {
        const zone = typed.text("timeZone");
        await extendHold(c.get("ctx"), idOf(typed.text("id")), {
          holdUntil: fromLocal(typed.text("holdUntil"), isTimeZone(zone) ? zone : "UTC") ?? undefined,
          reason: typed.text("reason"),
          version: typed.number("version"),
        });
        return done(c, `/desk/items/${refOf(c)}`, "It will be kept longer.");
      },
      (trouble) => itemPage(c, trouble),
    ),
  )
  .post("/:ref/dispose", (c) =>
    attempt(
      c,
      "dispose",
      async (typed) => {
        await disposeItem(c.get("ctx"), idOf(typed.text("id")), {
          disposition: typed.text("disposition"),
          note: typed.text("note"),
          version: typed.number("version"),
        });
        return done(c, `/desk/items/${refOf(c)}`, "Recorded. The item is off the shelf and its chain is complete.");
      },
      (trouble) => itemPage(c, trouble),
    ),
  );

/** /desk/overdue: items past their hold-until date, for managers. */
export const overduePage = (c: AppContext): Promise<Response> => {
  requireRole(c.get("ctx").actor, "manager");
  return listPage(c, true);
};

/** /desk/items.csv: the same filters as the list, for managers. */
export async function itemsCsv(c: AppContext): Promise<Response> {
  const { cursor: _, ...filter } = filterOf(c);
  const csv = await exportItems(c.get("ctx"), filter);
  const day = new Date(c.get("ctx").clock.now()).toISOString().slice(0, 10);
  return c.body(csv, 200, {
    "Content-Type": "text/csv; charset=utf-8",
    "Content-Disposition": `attachment; filename="homeward-items-${day}.csv"`,
  });
}

const idOf = (text: string): Item["id"] => text as Item["id"];

function refOf(c: AppContext): string {
  const typed = c.req.param("ref") ?? "";
  return parseReference(typed) ?? typed;
}

// ── the list ──────────────────────────────────────────────────────────────────────────────────────────────────

function listPage(c: AppContext, overdueOnly = false): Promise<Response> {
  const filter = { ...filterOf(c), ...(overdueOnly ? { overdue: true } : {}) };
  const path = overdueOnly ? "/desk/overdue" : "/desk/items";
  return deskPage(
    c,
    (ctx) => listItems(ctx, { ...filter, limit: 40 }),
    async (page, frame) => {
      const thumbs = await thumbsFor(c.get("ctx"), page.rows);
      const { search } = filter;
      const shown = overdueOnly || filter.overdue ? "overdue" : filter.status;
      return {
        title: overdueOnly ? "Overdue" : "Items",
        way: overdueOnly ? "overdue" : "items",
        body: (
          <>
            <PageHead
              title={overdueOnly ? "Past their date" : "Items"}
              lead={
                overdueOnly
                  ? "Held longer than they must be. Decide what becomes of each, or keep it longer with a reason."
                  : undefined
              }
              actions={
                isManager(frame.staff) && !overdueOnly ? (
                  <Button
                    kind="secondary"
                    icon="download"
                    href={address("/desk/items.csv", { status: filter.status, q: search })}
                    download
                  >
                    CSV
                  </Button>
                ) : undefined
              }
            />
            <SearchForm
              action={path}
              label="Search items"
              placeholder="Words, room or plate, reference"
              value={search}
              keep={{ status: filter.status === "held" ? undefined : filter.status }}
            />
            {overdueOnly ? null : (
              <Tabs
                label="Items by status"
                tabs={[
                  ...STATUS_TABS.map(([status, label]) => ({
                    href: address("/desk/items", { status: status === "held" ? null : status, q: search }),
                    label,
                    current: shown === status,
                  })),
                  {
                    href: address("/desk/items", { overdue: "1", q: search }),
                    label: "Overdue",
                    count: frame.counts.overdue,
                    current: shown === "overdue",
                  },
                ]}
              />
            )}
            <Card flush>
              {page.rows.length === 0 ? (
                <EmptyState
                  icon="box"
                  title={search ? `Nothing here for “${search}”` : "Nothing here"}
                  action={
                    search ? (
                      <Button kind="secondary" href={address("/desk/items", { status: "all", q: search })}>
                        Look in all items
                      </Button>
                    ) : undefined
                  }
                >
                  {overdueOnly ? "No item is past its date." : "Try another status or fewer words."}
                </EmptyState>
              ) : (
                <List label="Items">
                  {page.rows.map((row) => (
                    <ItemRow row={row} frame={frame} thumb={thumbs(row.photo)} anyStatus={filter.status === "all"} />
                  ))}
                </List>
              )}
            </Card>
            <Pager
              prev={filter.cursor ? address(path, { status: filter.status, q: search }) : undefined}
              next={
                page.next
                  ? address(path, {
                      status: filter.status,
                      q: search,
                      overdue: filter.overdue && !overdueOnly ? "1" : null,
                      after: page.next,
                    })
                  : undefined
              }
              summary={plural(page.total, "item")}
              words={{ prev: "From the top", next: filter.overdue ? "More" : "Older", label: "Pages" }}
            />
          </>
        ),
      };
    },
  );
}

/** The overdue flag shows wherever a held item is past its date. */
const isOverdue = (item: Item, now: number): boolean => item.status === "held" && item.holdUntil < now;

function ItemRow(props: { row: ListedItem; frame: Frame; thumb: string | null; anyStatus: boolean }) {
  const { item, siteName, storageName, timeZone } = props.row;
  const { now } = props.frame;
  const several = props.frame.sites.length > 1 && props.frame.site === null;
  return (
    <ListRow
      href={`/desk/items/${item.ref}`}
      title={item.title}
      thumb={props.thumb}
      meta={[
        [item.unit, item.place].filter(Boolean).join(", ") || null,
        <TimeText at={item.foundAt} zone={timeZone} show="date" />,
        storageName ?? (item.status === "held" ? "not put away" : null),
        several ? siteName : null,
        <Ref>{item.ref}</Ref>,
      ]}
      status={
        <>
          {isOverdue(item, now) ? <Status of="item" is="overdue" /> : null}
          {!isOverdue(item, now) && props.anyStatus ? <Status of="item" is={item.status} /> : null}
          {item.openMatchId && item.status === "held" ? <Chip tone="wait">Being proven</Chip> : null}
        </>
      }
      aside={age(item.foundAt, now)}
    />
  );
}

// ── logging ───────────────────────────────────────────────────────────────────────────────────────────────────

function logPage(c: AppContext, trouble?: Trouble): Promise<Response> {
  const asked = trouble?.typed.text("siteId") || c.req.query("site") || chosenSite(c);
  return deskPage(
    c,
    (ctx) => sitesWithStorage(ctx),
    (sites, frame) => {
      const site = sites.length === 1 ? sites[0] : sites.find((one) => one.id === (asked as SiteId | null));
      return {
        title: "Log an item",
        way: "items",
        narrow: true,
        calm: true,
        body: site ? (
          <LogForm c={c} site={site} sites={sites} frame={frame} trouble={trouble} />
        ) : (
          <ChooseSite sites={sites} />
        ),
      };
    },
    trouble,
  );
}

function ChooseSite({ sites }: { sites: readonly Site[] }) {
  return (
    <>
      <PageHead title="Where are you?" lead="Choose the site that has the item." />
      <Card flush>
        {sites.length === 0 ? (
          <EmptyState icon="home" title="You do not work at any site yet">
            An administrator can add you to one.
          </EmptyState>
        ) : (
          <List label="Sites">
            {sites.map((site) => (
              <ListRow href={address("/desk/items/new", { site: site.id })} title={site.name} />
            ))}
          </List>
        )}
      </Card>
    </>
  );
}

function LogForm(props: {
  c: AppContext;
  site: Site & { readonly storage: readonly StorageLocation[] };
  sites: readonly Site[];
  frame: Frame;
  trouble: Trouble | undefined;
}) {
  const { c, site, frame, trouble } = props;
  const storage = site.storage.filter((one) => one.retiredAt === null);
  const { unit = "", storage: shelf = "" } = c.req.query();
  const values: ItemValues = trouble
    ? valuesTyped(trouble.typed)
    : {
        title: "",
        unit: unit.slice(0, 40),
        place: "",
        foundAt: toLocal(frame.now, site.timeZone),
        foundBy: "",
        category: "",
        brand: "",
        colours: [],
        description: "",
        hiddenDetails: "",
        identifiers: "",
        storageLocationId: shelf,
      };
  return (
    <>
      <PageHead title="Log an item" eyebrow={site.name} />
      {trouble ? <ConflictNotice trouble={trouble} zone={site.timeZone} look="/desk/items" /> : null}
      {props.sites.length > 1 ? (
        <Tabs
          label="Site"
          tabs={props.sites.map((one) => ({
            href: address("/desk/items/new", { site: one.id }),
            label: one.name,
            current: one.id === site.id,
          }))}
        />
      ) : null}
      <Form
        action="/desk/items/new"
        files
        hidden={{
          siteId: site.id,
          timeZone: site.timeZone,
          submissionKey: trouble?.typed.text("submissionKey") || nanoid(),
        }}
      >
        <ErrorSummary errors={trouble?.errors} />
        <ItemFields
          kind={site.kind}
          zone={site.timeZone}
          frame={frame}
          values={values}
          trouble={trouble}
          storage={storage}
          photosLabel="Photos"
          actions={
            <Actions>
              <Button kind="primary" icon="check">
                Log it
              </Button>
              <Button kind="secondary" name="then" value="another">
                Log and log another
              </Button>
            </Actions>
          }
        />
      </Form>
    </>
  );
}

function editPage(c: AppContext, trouble?: Trouble): Promise<Response> {
  return deskPage(
    c,
    (ctx) => Promise.all([viewItem(ctx, refOf(c)), sitesWithStorage(ctx)]),
    async ([viewed, sites], frame) => {
      const { item, timeZone } = viewed;
      const kind = sites.find((site) => site.id === item.siteId)?.kind ?? "hotel";
      return {
        title: `Edit ${item.title}`,
        way: "items",
        narrow: true,
        calm: true,
        body: (
          <>
            <Breadcrumb
              trail={[
                { label: "Items", href: "/desk/items" },
                { label: item.title, href: `/desk/items/${item.ref}` },
                { label: "Edit" },
              ]}
            />
            {trouble ? <ConflictNotice trouble={trouble} zone={timeZone} look={`/desk/items/${item.ref}`} /> : null}
            <PageHead title="Correct the details" lead="Every change is kept in the item's chain, old beside new." />
            <Form
              action={`/desk/items/${item.ref}/edit`}
              files
              hidden={{ id: item.id, timeZone, version: String(item.version) }}
            >
              <ErrorSummary errors={trouble?.errors} />
              <ItemFields
                kind={kind}
                zone={timeZone}
                frame={frame}
                values={trouble ? valuesTyped(trouble.typed) : valuesOfItem(item, timeZone)}
                trouble={trouble}
                photosLabel="Add photos"
                actions={
                  <Actions>
                    <Button kind="primary">Save</Button>
                    <Button kind="quiet" href={`/desk/items/${item.ref}`}>
                      Leave it as it is
                    </Button>
                  </Actions>
                }
              />
            </Form>
          </>
        ),
      };
    },
    trouble,
  );
}

// ── one item ──────────────────────────────────────────────────────────────────────────────────────────────────

function itemPage(c: AppContext, trouble?: Trouble): Promise<Response> {
  const ref = refOf(c);
  if (!ref) throw new NotFound("There is no item with this reference.");
  return deskPage(
    c,
    (ctx) => Promise.all([viewItem(ctx, ref), readItemCase(ctx, ref)]),
    async ([viewed, hanging], frame) => {
      const [urls, faults] = await Promise.all([
        photoUrls(c.get("ctx"), viewed.photos),
        verifyChain(viewed.item.id, viewed.custody, viewed.item),
      ]);
      const photos = viewed.photos.map((photo, index) => ({
        src: urls.get(photo.id)?.thumb ?? "",
        full: urls.get(photo.id)?.full,
        alt: `${viewed.item.title}, photo ${index + 1}`,
      }));
      return {
        title: viewed.item.title,
        way: "items",
        body: (
          <>
            <Breadcrumb trail={[{ label: "Items", href: "/desk/items" }, { label: viewed.item.title }]} />
            {trouble ? (
              <ConflictNotice trouble={trouble} zone={viewed.timeZone} look={`/desk/items/${viewed.item.ref}`} />
            ) : null}
            <ItemBody
              viewed={viewed}
              hanging={hanging}
              frame={frame}
              photos={photos}
              faults={faults}
              trouble={trouble}
            />
          </>
        ),
      };
    },
    trouble,
  );
}

function ItemBody(props: {
  viewed: ViewedItem;
  hanging: ItemCase;
  frame: Frame;
  photos: readonly { src: string; full: string | undefined; alt: string }[];
  faults: readonly ChainFault[];
  trouble: Trouble | undefined;
}) {
  const { viewed, hanging, frame, photos, trouble } = props;
  const { item, timeZone, siteName, storageName } = viewed;
  const overdue = isOverdue(item, frame.now);
  const kind = frame.sites.find((site) => site.id === item.siteId)?.kind ?? "hotel";
  const logged = viewed.custody[0];
  return (
    <>
      <PageHead
        eyebrow={siteName}
        title={item.title}
        aside={
          <>
            {overdue ? <Status of="item" is="overdue" /> : <Status of="item" is={item.status} />}
            <Ref>{item.ref}</Ref>
            <span class="quiet">found {age(item.foundAt, frame.now)} ago</span>
          </>
        }
        actions={
          <Button kind="secondary" icon="edit" href={`/desk/items/${item.ref}/edit`}>
            Edit
          </Button>
        }
      />
      <Columns
        aside={
          <>
            <ItemActs viewed={viewed} hanging={hanging} frame={frame} trouble={trouble} />
            <Card title="Chain of custody" aside={<ChainWord faults={props.faults} count={viewed.custody.length} />}>
              <Timeline zone={timeZone} label="Chain of custody" entries={tellChain(viewed.custody, timeZone)} />
            </Card>
          </>
        }
      >
        <NextStep viewed={viewed} hanging={hanging} />
        <PhotoStrip label={`Photos of ${item.title}`} photos={photos} />
        <Card title="What we know">
          <DefinitionList
            facts={[
              [UNIT_WORDS[kind].label, item.unit],
              ["Place", item.place ? <UserText>{item.place}</UserText> : null],
              ["Found", <TimeText at={item.foundAt} zone={timeZone} />],
              ["Found by", item.foundBy],
              ["Logged by", logged ? (JSON.parse(logged.actor) as { name: string }).name : null],
              ["Kept in", storageName ?? (item.status === "held" ? "Not put away yet" : null)],
              ["Keep until", <TimeText at={item.holdUntil} zone={timeZone} show="date" />],
              ["Colours", item.colours.length > 0 ? <Colours values={item.colours} /> : null],
              ["Brand", item.brand],
              ["Category", item.category ? categoryWord(item.category) : null],
              ["Description", item.description ? <UserText>{item.description}</UserText> : null],
              ["What became of it", item.disposition ? DISPOSITION_WORDS[item.disposition] : null],
            ]}
          />
        </Card>
        {item.hiddenDetails || item.identifiers.length > 0 ? (
          <Card title="Only for staff" eyebrow="Never shown to travelers">
            <DefinitionList
              facts={[
                ["Hidden details", item.hiddenDetails ? <UserText>{item.hiddenDetails}</UserText> : null],
                [
                  "Identifiers",
                  item.identifiers.length > 0 ? <UserText>{item.identifiers.join("\n")}</UserText> : null,
                ],
              ]}
            />
          </Card>
        ) : null}
        <Suggestions hanging={hanging} item={item} />
      </Columns>
    </>
  );
}

function ChainWord({ faults, count }: { faults: readonly ChainFault[]; count: number }) {
  return faults.length === 0 ? (
    <Chip tone="done" shape="check">{`Verified, ${plural(count, "event")}`}</Chip>
  ) : (
    <Chip tone="harm" shape="bang">{`Does not verify: ${faults[0]?.fault ?? ""}`}</Chip>
  );
}

/** The sentence that says what happens to this item now, and the way there. */
function NextStep({ viewed, hanging }: { viewed: ViewedItem; hanging: ItemCase }) {
  const { item, timeZone } = viewed;
  const open = hanging.matches.find(({ match }) => match.id === item.openMatchId);
  const { back } = hanging;
  if (item.status === "held" && open) {
    const answered = open.claim?.state === "answered";
    return (
      <Notice
        tone={answered ? "wait" : "act"}
        title={answered ? "An answer to judge" : "Proof asked"}
        action={
          <Button kind={answered ? "primary" : "secondary"} href={`/desk/matches/${open.match.id}`}>
            {answered ? "Judge the answer" : "See the claim"}
          </Button>
        }
      >
        {answered
          ? `${open.report.travelerName} has answered the question of proof.`
          : `${open.report.travelerName} has been asked a question only the owner can answer.`}
      </Notice>
    );
  }
  if (item.status === "promised") {
    const ready = back?.state === "ready";
    return (
      <Notice
        tone={ready ? "wait" : "act"}
        title={ready ? "Ready to go home" : "Promised"}
        action={
          <Button kind={ready ? "primary" : "secondary"} href={`/desk/returns${back ? `#${back.id}` : ""}`}>
            See the return
          </Button>
        }
      >
        {ready ? "The traveler has chosen how it goes home." : "The traveler is choosing pickup or shipping."}
      </Notice>
    );
  }
  if (item.status === "shipped" && back?.shippedAt) {
    return (
      <Notice
        tone="act"
        title="On its way"
        action={back.trackingUrl ? <a href={back.trackingUrl}>Track it</a> : undefined}
      >
        {back.carrier} {back.trackingNumber}, sent <TimeText at={back.shippedAt} zone={timeZone} show="date" />.
      </Notice>
    );
  }
  const best = hanging.matches.find(({ match }) => match.decision === "suggested");
  if (item.status === "held" && best) {
    return (
      <Notice
        tone="wait"
        title="Perhaps it is theirs"
        action={
          <Button kind="primary" href={`/desk/matches/${best.match.id}`}>
            Compare
          </Button>
        }
      >
        {best.report.travelerName} misses “{best.report.what}”.
      </Notice>
    );
  }
  return null;
}

function Suggestions({ hanging, item }: { hanging: ItemCase; item: Item }) {
  const rows = hanging.matches;
  if (rows.length === 0) {
    return item.status === "held" ? (
      <Card title="Reports it may answer">
        <p class="quiet">No open report fits yet. Every new report is held against it.</p>
      </Card>
    ) : null;
  }
  return (
    <Card title="Reports it may answer" flush>
      <List label="Reports it may answer">
        {rows.map(({ match, report }) => (
          <ListRow
            href={`/desk/matches/${match.id}`}
            title={report.what}
            meta={[report.travelerName, reasonsLine(match.evidence)]}
            status={
              match.decision === "suggested" ? (
                <Likelihood probability={match.probability} />
              ) : (
                <Status of="match" is={match.decision} />
              )
            }
          />
        ))}
      </List>
    </Card>
  );
}

function ItemActs(props: { viewed: ViewedItem; hanging: ItemCase; frame: Frame; trouble: Trouble | undefined }) {
  const { viewed, hanging, frame, trouble } = props;
  const { item, timeZone } = viewed;
  const onShelf = item.status === "held" || item.status === "promised";
  if (!onShelf) return null;
  const manager = isManager(frame.staff);
  const hidden = { id: item.id, version: String(item.version), timeZone };
  const to = (act: string) => `/desk/items/${item.ref}/${act}`;
  const elsewhere = hanging.storage.filter((place) => place.id !== item.storageLocationId);
  const move = troubleOf(trouble, "move");
  const extend = troubleOf(trouble, "extend");
  const dispose = troubleOf(trouble, "dispose");
  const mayDispose = item.status === "held" && !item.openMatchId && isOverdue(item, frame.now);
  return (
    <Card title="What to do with it">
      {elsewhere.length > 0 ? (
        <Form action={to("move")} hidden={hidden}>
          <Select
            name="storageLocationId"
            label={viewed.storageName ? `Move it from ${viewed.storageName} to` : "Put it into"}
            placeholder="Choose where"
            value={move?.typed.text("storageLocationId")}
            error={move?.errors.storageLocationId}
            options={elsewhere.map((place: StorageLocation) => ({ value: place.id, label: place.name }))}
            required
          />
          <Button kind="secondary" icon="move">
            Move
          </Button>
        </Form>
      ) : null}
      {manager && item.status === "held" ? (
        <Actions>
          <Dialog
            id="extend"
            trigger="Keep it longer"
            title="Keep it longer?"
            kind="secondary"
            icon="calendar"
            open={extend !== undefined}
          >
            <Form action={to("extend")} hidden={hidden}>
              <ErrorSummary errors={extend?.errors} />
              <p>
                Now it is kept until <TimeText at={item.holdUntil} zone={timeZone} show="date" />.
              </p>
              <DateTimeField
                name="holdUntil"
                label="Keep until"
                kind="date"
                value={
                  extend?.typed.text("holdUntil") ??
                  toLocal(Math.max(item.holdUntil, frame.now) + 30 * DAY, timeZone).slice(0, 10)
                }
                error={extend?.errors.holdUntil}
                required
              />
              <TextArea
                name="reason"
                label="Why"
                rows={2}
                value={extend?.typed.text("reason")}
                error={extend?.errors.reason}
                required
              />
              <Button kind="primary">Keep it longer</Button>
            </Form>
          </Dialog>
          {mayDispose ? (
            <Dialog
              id="dispose"
              trigger="Record what became of it"
              title="What became of it?"
              kind="danger"
              icon="gavel"
              open={dispose !== undefined}
            >
              <Form action={to("dispose")} hidden={hidden}>
                <ErrorSummary errors={dispose?.errors} />
                <p>It leaves the desk for good. This cannot be taken back.</p>
                <Radios
                  name="disposition"
                  label="It was"
                  value={dispose?.typed.text("disposition")}
                  error={dispose?.errors.disposition}
                  options={DISPOSITIONS.map((value) => ({ value, label: DISPOSITION_WORDS[value] ?? value }))}
                  required
                />
                <TextArea
                  name="note"
                  label="Who took it, and where"
                  rows={2}
                  value={dispose?.typed.text("note")}
                  error={dispose?.errors.note}
                  required
                />
                <Button kind="danger">Record it for good</Button>
              </Form>
            </Dialog>
          ) : null}
        </Actions>
      ) : null}
      {manager && item.status === "held" && !mayDispose ? (
        <p class="quiet">
          {item.openMatchId
            ? "While a traveler is proving that it is theirs, it cannot be disposed of."
            : "It cannot be disposed of before the date it must be kept until."}
        </p>
      ) : null}
      {!manager && isOverdue(item, frame.now) ? (
        <p class="quiet">It is past its date. A manager decides what becomes of it.</p>
      ) : null}
    </Card>
  );
}
