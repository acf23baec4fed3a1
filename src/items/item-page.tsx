import { DAY } from "../core/clock.ts";
import { NotFound } from "../core/errors.ts";
import { toLocal } from "../core/zone.ts";
import { DISPOSITION_WORDS, tellChain } from "../custody/tell.tsx";
import { type ChainFault, verifyChain } from "../custody/verify.ts";
import { reasonsLine } from "../matching/reasons.tsx";
import { TwinNotice } from "../matching/twins.tsx";
import { photoUrls } from "../photos/urls.ts";
import type { StorageLocation } from "../sites/read.ts";
import type { AppContext } from "../web/app-env.ts";
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
  ErrorSummary,
  Field,
  Form,
  Likelihood,
  List,
  ListRow,
  Notice,
  PageHead,
  PhotoStrip,
  Radios,
  Ref,
  Select,
  Split,
  Status,
  TextArea,
  Timeline,
  TimeText,
  UserText,
} from "../web/components/index.ts";
import { refOf } from "../web/desk-address.ts";
import { ConflictNotice, deskPage, type Frame, isManager } from "../web/desk-frame.tsx";
import { type Trouble, troubleOf } from "../web/form-data.ts";
import { age, plural } from "../web/words.ts";
import { categoryWord } from "./categories.ts";
import { type ItemCase, readItemCase } from "./item-case.ts";
import { filterOf, isOverdue, ListBeside } from "./list-pages.tsx";
import { listItems, type ViewedItem, viewItem } from "./read.ts";
import { DISPOSITIONS, type Item } from "./schema.ts";
import { UNIT_WORDS } from "./usual-places.ts";

/** One item: photos, facts, who may miss it, what to do with it, its chain; beside it the list it came from. */
export function itemPage(c: AppContext, trouble?: Trouble): Promise<Response> {
  const ref = refOf(c);
  const filter = filterOf(c);
  if (!ref) throw new NotFound("There is no item with this reference.");
  return deskPage(
    c,
    (ctx) => Promise.all([viewItem(ctx, ref), readItemCase(ctx, ref), listItems(ctx, { ...filter, limit: 40 })]),
    async ([viewed, hanging, list], frame) => {
      const [urls, thumbs, faults] = await Promise.all([
        photoUrls(c.get("ctx"), viewed.photos),
        thumbsFor(c.get("ctx"), list.rows),
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
          <div class="beside">
            <Split
              show="detail"
              list={
                <ListBeside rows={list.rows} filter={filter} now={frame.now} open={viewed.item.ref} thumbs={thumbs} />
              }
              detail={
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
              }
            />
          </div>
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
        {item.status === "held" ? (
          <TwinNotice side="item" of={item} twins={hanging.twins} now={frame.now} here={siteName} />
        ) : null}
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
        {hanging.stay ? (
          <Card title="Who had it last" eyebrow="Only for staff of this site">
            <DefinitionList
              facts={[
                [UNIT_WORDS[kind].label, hanging.stay.unit],
                ["Guest", <UserText>{hanging.stay.guestName}</UserText>],
                ["E-mail", hanging.stay.guestEmail],
                ["From", <TimeText at={hanging.stay.fromAt} zone={timeZone} />],
                ["To", <TimeText at={hanging.stay.toAt} zone={timeZone} />],
                ["Number", hanging.stay.externalId],
              ]}
            />
          </Card>
        ) : null}
        <Suggestions hanging={hanging} item={item} trouble={troubleOf(trouble, "pair")} />
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

function Suggestions(props: { hanging: ItemCase; item: Item; trouble: Trouble | undefined }) {
  const { item, trouble } = props;
  const rows = props.hanging.matches;
  const byHand = (
    <Dialog
      id="pair"
      trigger="Compare with a report you know"
      title="Compare with a report"
      kind={rows.length === 0 ? "secondary" : "quiet"}
      icon="match"
      open={trouble !== undefined}
    >
      <Form action={`/desk/items/${item.ref}/pair`} hidden={{ id: item.id }}>
        <ErrorSummary errors={trouble?.errors} />
        <Field
          name="report"
          label="Reference of the report"
          hint="As the traveler reads it out: HW-7K3M-9QXD."
          value={trouble?.typed.text("report")}
          error={trouble?.errors.report}
          size="short"
          maxlength={20}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          required
        />
        <Button kind="primary">Compare them</Button>
      </Form>
    </Dialog>
  );
  if (rows.length === 0) {
    return item.status === "held" ? (
      <Card title="Reports it may answer" actions={byHand}>
        <p class="quiet">No open report fits yet. Every new report is held against it.</p>
      </Card>
    ) : null;
  }
  return (
    <Card
      title="Reports it may answer"
      flush
      actions={item.status === "held" && !item.openMatchId ? byHand : undefined}
    >
      <List label="Reports it may answer">
        {rows.map(({ match, report }) => (
          <ListRow
            href={`/desk/matches/${match.id}`}
            title={report.what}
            meta={[
              <>
                {report.travelerName}
                <br />
                {reasonsLine(match.evidence)}
              </>,
            ]}
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
