import { Hono } from "hono";
import type { ReturnId } from "../core/ids.ts";
import type { AppContext, AppEnv } from "../web/app-env.ts";
import { thumbsFor } from "../web/board.tsx";
import {
  Actions,
  AddressBlock,
  Breadcrumb,
  Button,
  Card,
  Chip,
  DefinitionList,
  Dialog,
  EmptyState,
  ErrorSummary,
  Field,
  FieldRow,
  Form,
  fieldId,
  PageHead,
  Photo,
  Ref,
  Status,
  TimeText,
} from "../web/components/index.ts";
import { ConflictNotice, chosenSite, deskPage, done, type Frame } from "../web/desk-frame.tsx";
import { attempt, named, type Trouble, troubleOf } from "../web/form-data.ts";
import { ago } from "../web/words.ts";
import { recordArrival } from "./arrive.ts";
import { CARRIERS } from "./carriers.ts";
import { handOverReturn } from "./hand-over.ts";
import { type DeskReturn, returnsForDesk } from "./list-for-desk.ts";
import { readReturn } from "./read.ts";
import type { PostalAddress } from "./schema.ts";
import { shipReturn } from "./ship.ts";

const idOf = (c: AppContext) => (c.req.param("id") ?? "") as ReturnId;

/** What goes home, and how. Mounted at /desk/returns. */
export const returnPages = new Hono<AppEnv>()
  .get("/", (c) => listPage(c))
  .get("/:id/address", (c) => addressPage(c))
  .post("/:id/hand-over", (c) =>
    attempt(
      c,
      `${idOf(c)}-hand`,
      async (typed) => {
        await handOverReturn(c.get("ctx"), idOf(c), {
          handedTo: typed.text("handedTo"),
          identityChecked: typed.text("identityChecked"),
          version: typed.number("version"),
        });
        return done(c, "/desk/returns", {
          tone: "done",
          title: "Home again",
          text: `${typed.text("handedTo").trim()} has it. The traveler is thanked by e-mail.`,
        });
      },
      (trouble) => listPage(c, trouble),
    ),
  )
  .post("/:id/ship", (c) =>
    attempt(
      c,
      `${idOf(c)}-ship`,
      async (typed) => {
        await shipReturn(c.get("ctx"), idOf(c), {
          carrier: typed.text("carrier"),
          trackingNumber: typed.text("trackingNumber"),
          trackingUrl: typed.text("trackingUrl"),
          version: typed.number("version"),
        });
        return done(c, "/desk/returns", {
          tone: "done",
          title: "On its way",
          text: "The traveler gets the tracking link by e-mail now.",
        });
      },
      (trouble) => listPage(c, trouble),
    ),
  )
  .post("/:id/arrived", (c) =>
    attempt(
      c,
      `${idOf(c)}-arrived`,
      async () => {
        await recordArrival(c.get("ctx"), idOf(c));
        return done(c, "/desk/returns", "Arrived. The traveler is asked whether all is well.");
      },
      (trouble) => listPage(c, trouble),
    ),
  );

function listPage(c: AppContext, trouble?: Trouble): Promise<Response> {
  return deskPage(
    c,
    (ctx) => returnsForDesk(ctx, chosenSite(c)),
    async (rows, frame) => {
      const thumbs = await thumbsFor(c.get("ctx"), rows);
      const ready = rows.filter(({ back }) => back.state === "ready");
      const send = ready.filter(({ back }) => back.method === "ship");
      const fetch = ready.filter(({ back }) => back.method !== "ship");
      const choosing = rows.filter(({ back }) => back.state === "choosing");
      const shipped = rows.filter(({ back }) => back.state === "shipped");
      const zone = frame.site?.timeZone ?? frame.sites[0]?.timeZone ?? "UTC";
      const cards = (some: readonly DeskReturn[]) => (
        <div class="tiles">
          {some.map((row) => (
            <ReturnCard row={row} frame={frame} thumb={thumbs(row.photo)} trouble={trouble} />
          ))}
        </div>
      );
      return {
        title: "Returns",
        way: "returns",
        calm: true,
        body: (
          <>
            {trouble ? <ConflictNotice trouble={trouble} zone={zone} look="/desk/returns" /> : null}
            <PageHead title="Returns" lead="What goes home, and how. Each traveler has proven that it is theirs." />
            {rows.length === 0 ? (
              <EmptyState icon="truck" title="Nothing is on its way home">
                When a traveler's proof is accepted and they have chosen, it appears here.
              </EmptyState>
            ) : null}
            {send.length > 0 ? (
              <>
                <h2>To send</h2>
                {cards(send)}
              </>
            ) : null}
            {fetch.length > 0 ? (
              <>
                <h2>To hand over</h2>
                {cards(fetch)}
              </>
            ) : null}
            {choosing.length > 0 ? (
              <>
                <h2>The traveler is choosing</h2>
                {cards(choosing)}
              </>
            ) : null}
            {shipped.length > 0 ? (
              <>
                <h2>On the way</h2>
                {cards(shipped)}
              </>
            ) : null}
          </>
        ),
      };
    },
    trouble,
  );
}

const RETURN_FIELD_NAMES: Readonly<Record<string, string>> = {
  handedTo: "Who takes it",
  identityChecked: "What you checked",
  carrier: "Carrier",
  trackingNumber: "Tracking number",
  trackingUrl: "Tracking link",
};
const WAYS = { ship: "Send", pickup: "Pickup", third_party: "Pickup by somebody else" } as const;

function ReturnCard(props: { row: DeskReturn; frame: Frame; thumb: string | null; trouble: Trouble | undefined }) {
  const { row, frame, trouble } = props;
  const { back, item, report, site, storageName } = row;
  const onDesk = back.state === "ready" || back.state === "choosing";
  return (
    <Card
      id={back.id}
      level={3}
      tone={back.state === "ready" ? "act" : undefined}
      title={<a href={`/desk/items/${item.ref}`}>{item.title}</a>}
      aside={
        back.state === "ready" && back.method ? (
          <Chip tone="act" shape={back.method === "ship" ? "arrow" : "house"}>
            {WAYS[back.method]}
          </Chip>
        ) : (
          <Status of="item" is={item.status} />
        )
      }
      actions={
        <>
          {back.state === "ready" && back.method === "ship" ? (
            <>
              <ShipDialog row={row} trouble={troubleOf(trouble, `${back.id}-ship`)} />
              <Button kind="secondary" icon="print" href={`/desk/returns/${back.id}/address`}>
                Print the address
              </Button>
            </>
          ) : null}
          {onDesk ? <HandOverDialog row={row} trouble={troubleOf(trouble, `${back.id}-hand`)} /> : null}
          {back.state === "shipped" ? (
            <Form action={`/desk/returns/${back.id}/arrived`}>
              <Button kind="secondary" icon="check">
                Mark as arrived
              </Button>
            </Form>
          ) : null}
        </>
      }
    >
      <div class="beside-thumb">
        <Photo src={props.thumb ?? undefined} alt={item.title} shape="square" />
        <DefinitionList
          compact
          facts={[
            ["For", <a href={`/desk/reports/${report.ref}`}>{report.travelerName}</a>],
            ["Fetched by", back.method === "third_party" ? back.collectorName : null],
            ["Kept in", onDesk ? (storageName ?? "No place recorded") : null],
            ["Send to", back.address && onDesk ? <AddressBlock lines={addressLines(back.address)} /> : null],
            ["Telephone", onDesk ? (back.address?.phone ?? report.travelerPhone) : null],
            ["Chosen", back.chosenAt && onDesk ? ago(back.chosenAt, frame.now) : null],
            ["Promised", back.state === "choosing" ? ago(back.createdAt, frame.now) : null],
            [
              "Sent",
              back.shippedAt ? (
                <>
                  <TimeText at={back.shippedAt} zone={site.timeZone} show="date" /> with {back.carrier}
                </>
              ) : null,
            ],
            [
              "Tracking",
              back.trackingNumber ? (
                back.trackingUrl ? (
                  <a href={back.trackingUrl} translate="no">
                    {back.trackingNumber}
                  </a>
                ) : (
                  <span translate="no">{back.trackingNumber}</span>
                )
              ) : null,
            ],
            ["Item", <Ref href={`/desk/items/${item.ref}`}>{item.ref}</Ref>],
          ]}
        />
      </div>
    </Card>
  );
}

/** Each return has its own forms on one page: field ids carry the return's id, and so do the summary's links. */
function own(back: { id: string }, trouble: Trouble | undefined) {
  const name = (field: string) => `${back.id}-${field}`;
  return {
    id: (field: string) => fieldId(name(field)),
    error: (field: string) => trouble?.errors[field],
    summary: Object.fromEntries(
      Object.entries(named(trouble?.errors, RETURN_FIELD_NAMES)).map(([field, said]) => [name(field), said]),
    ),
  };
}

function HandOverDialog({ row, trouble }: { row: DeskReturn; trouble: Trouble | undefined }) {
  const { back, report } = row;
  const mine = own(back, trouble);
  const shipping = back.method === "ship";
  return (
    <Dialog
      id={`hand-${back.id}`}
      trigger={shipping ? "They came after all" : "Hand over"}
      title={`Hand over to ${back.collectorName ?? report.travelerName}`}
      kind={shipping || back.state === "choosing" ? "quiet" : "primary"}
      icon="home"
      open={trouble !== undefined}
    >
      <Form action={`/desk/returns/${back.id}/hand-over`} hidden={{ version: String(back.version) }}>
        <ErrorSummary errors={mine.summary} />
        <Field
          id={mine.id("handedTo")}
          name="handedTo"
          label="Who takes it?"
          value={trouble?.typed.text("handedTo") ?? back.collectorName ?? report.travelerName}
          error={mine.error("handedTo")}
          maxlength={80}
          autocomplete="off"
          required
        />
        <Field
          id={mine.id("identityChecked")}
          name="identityChecked"
          label="What did you check?"
          hint="“Passport, name as reported”. Never write down a document's number."
          value={trouble?.typed.text("identityChecked")}
          error={mine.error("identityChecked")}
          suggestions={[
            "passport, name as reported",
            "identity card, name as reported",
            "driving licence, name as reported",
            "room key and name",
            "rental agreement and name",
          ]}
          maxlength={200}
          autocomplete="off"
          required
        />
        <Button kind="primary">It is handed over</Button>
      </Form>
    </Dialog>
  );
}

function ShipDialog({ row, trouble }: { row: DeskReturn; trouble: Trouble | undefined }) {
  const { back, report } = row;
  const mine = own(back, trouble);
  return (
    <Dialog
      id={`ship-${back.id}`}
      trigger="Record the shipment"
      title={`Sent to ${report.travelerName}`}
      kind="primary"
      icon="truck"
      open={trouble !== undefined}
    >
      <Form action={`/desk/returns/${back.id}/ship`} hidden={{ version: String(back.version) }}>
        <ErrorSummary errors={mine.summary} />
        <FieldRow>
          <Field
            id={mine.id("carrier")}
            name="carrier"
            label="Carrier"
            value={trouble?.typed.text("carrier")}
            error={mine.error("carrier")}
            suggestions={CARRIERS}
            maxlength={60}
            autocomplete="off"
            required
          />
          <Field
            id={mine.id("trackingNumber")}
            name="trackingNumber"
            label="Tracking number"
            value={trouble?.typed.text("trackingNumber")}
            error={mine.error("trackingNumber")}
            maxlength={60}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            required
          />
        </FieldRow>
        <Field
          id={mine.id("trackingUrl")}
          name="trackingUrl"
          label="Tracking link"
          hint={`Found by itself for ${CARRIERS.slice(0, -1).join(", ")} and ${CARRIERS.at(-1)}.`}
          type="url"
          placeholder="https://"
          value={trouble?.typed.text("trackingUrl")}
          error={mine.error("trackingUrl") && "Give the whole link, beginning with https://, or leave it empty."}
          maxlength={500}
          autocomplete="off"
          optional
        />
        <Button kind="primary">It is on its way</Button>
      </Form>
    </Dialog>
  );
}

const COUNTRIES = new Intl.DisplayNames(["en"], { type: "region" });

/** An address line by line as carriers want it, the country in words. */
export function addressLines(address: PostalAddress): (string | null)[] {
  return [
    address.name,
    ...address.lines.split("\n"),
    [address.postalCode, address.city].filter(Boolean).join(" "),
    address.region,
    COUNTRIES.of(address.country)?.toUpperCase() ?? address.country,
  ];
}

function addressPage(c: AppContext): Promise<Response> {
  return deskPage(
    c,
    (ctx) => readReturn(ctx, idOf(c)),
    ({ back, item, report, site }) => ({
      title: `Address for ${item.ref}`,
      way: "returns",
      narrow: true,
      body: (
        <>
          <Breadcrumb trail={[{ label: "Returns", href: "/desk/returns" }, { label: "Address" }]} />
          <PageHead title={report.travelerName} eyebrow="Send to" aside={<Ref>{item.ref}</Ref>} />
          {back.address ? (
            <Card>
              <p class="lead">
                <AddressBlock lines={addressLines(back.address)} />
              </p>
              {back.address.phone ? <p>Telephone {back.address.phone}</p> : null}
            </Card>
          ) : (
            <EmptyState icon="pin" title="No address was given">
              The traveler has not chosen shipping.
            </EmptyState>
          )}
          <Card title="Sender">
            <AddressBlock lines={[site.name, ...(site.address ?? "").split("\n")]} />
          </Card>
          <p class="no-print quiet">
            Print this page with your browser; only the two addresses and the reference are on it.
          </p>
          <Actions>
            <Button kind="quiet" href={`/desk/returns#${back.id}`} icon="back">
              Back to the return
            </Button>
          </Actions>
        </>
      ),
    }),
  );
}
