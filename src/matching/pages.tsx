import { Hono } from "hono";
import { judgeClaim } from "../claims/judge.ts";
import type { Claim } from "../claims/schema.ts";
import { withdrawMatch } from "../claims/withdraw.ts";
import type { ClaimId, MatchId, PhotoId } from "../core/ids.ts";
import { readMatches } from "../items/board.ts";
import { categoryWord } from "../items/categories.ts";
import { UNIT_WORDS } from "../items/usual-places.ts";
import { photoUrls } from "../photos/urls.ts";
import type { Site } from "../sites/read.ts";
import type { AppContext, AppEnv } from "../web/app-env.ts";
import { ClaimRows, PairRows, thumbsFor } from "../web/board.tsx";
import {
  Actions,
  Breadcrumb,
  Button,
  Card,
  Colours,
  DefinitionList,
  Dialog,
  EmptyState,
  ErrorSummary,
  EvidenceTable,
  Form,
  Likelihood,
  List,
  ListRow,
  Notice,
  PageHead,
  PhotoStrip,
  Ref,
  SideBySide,
  Status,
  TextArea,
  Timeline,
  type TimelineEntry,
  TimeText,
  timeWords,
  UserText,
} from "../web/components/index.ts";
import { ConflictNotice, chosenSite, deskPage, done, type Frame } from "../web/desk-frame.tsx";
import { attempt, type Trouble, troubleOf } from "../web/form-data.ts";
import { ago } from "../web/words.ts";
import { confirmMatch, rejectMatch } from "./decide.ts";
import { type Neighbour, readNeighbours } from "./neighbours.ts";
import { defaultQuestion } from "./questions.ts";
import { type Pair, readPair } from "./read-pair.ts";
import { evidenceRows, reasonsLine } from "./reasons.tsx";

const idOf = (c: AppContext) => (c.req.param("id") ?? "") as MatchId;
const here = (c: AppContext) => `/desk/matches/${idOf(c)}`;

/** Matches of the staff side: what waits, and one pair side by side with its acts. Mounted at /desk/matches. */
export const matchPages = new Hono<AppEnv>()
  .get("/", (c) => listPage(c))
  .get("/:id", (c) => pairPage(c))
  .post("/:id/confirm", (c) =>
    attempt(
      c,
      "confirm",
      async (typed) => {
        await confirmMatch(c.get("ctx"), idOf(c), {
          question: typed.text("question"),
          version: typed.number("version"),
        });
        return done(c, here(c), {
          tone: "done",
          title: "Confirmed",
          text: "The traveler gets the question by e-mail now. You see the answer here as soon as they have sent it.",
        });
      },
      (trouble) => pairPage(c, trouble),
    ),
  )
  .post("/:id/reject", (c) =>
    attempt(
      c,
      "reject",
      async (typed) => {
        await rejectMatch(c.get("ctx"), idOf(c), { reason: typed.text("reason"), version: typed.number("version") });
        return done(c, here(c), "Noted: not the same. They will not be suggested together again.");
      },
      (trouble) => pairPage(c, trouble),
    ),
  )
  .post("/:id/withdraw", (c) =>
    attempt(
      c,
      "withdraw",
      async (typed) => {
        await withdrawMatch(c.get("ctx"), idOf(c), { reason: typed.text("reason"), version: typed.number("version") });
        return done(c, here(c), "Taken back. Item and report are both free again.");
      },
      (trouble) => pairPage(c, trouble),
    ),
  )
  .post("/:id/judge", (c) =>
    attempt(
      c,
      "judge",
      async (typed) => {
        const judgement = typed.text("judgement");
        await judgeClaim(c.get("ctx"), typed.text("claim") as ClaimId, {
          judgement,
          note: typed.text("note"),
          ...(judgement === "ask_more" ? { question: typed.text("question") } : {}),
          version: typed.number("version"),
        });
        return done(c, here(c), JUDGED[judgement] ?? "Noted.");
      },
      (trouble) => pairPage(c, trouble),
    ),
  );

const JUDGED: Readonly<Record<string, string>> = {
  proven: "Accepted. The item is promised, and the traveler chooses how it comes home.",
  refused: "Noted: not theirs. Item and report are both free again, and the traveler has been told kindly.",
  ask_more: "Your further question is on its way to the traveler.",
};

function listPage(c: AppContext): Promise<Response> {
  return deskPage(
    c,
    (ctx) => readMatches(ctx, chosenSite(c)),
    async ({ answers, suggestions, asked }, frame) => {
      const thumbs = await thumbsFor(c.get("ctx"), [...answers, ...suggestions, ...asked]);
      const confident = suggestions.filter(({ match }) => match.verdict === "confident");
      const possible = suggestions.filter(({ match }) => match.verdict === "possible");
      return {
        title: "Matches",
        way: "matches",
        body: (
          <>
            <PageHead
              title="Matches"
              lead="Found items held against loss reports. Homeward suggests, you decide; nothing is released by itself."
              actions={
                frame.staff.role === "admin" ? (
                  <Button kind="quiet" icon="scales" href="/desk/matching">
                    How sure it is
                  </Button>
                ) : undefined
              }
            />
            {answers.length + suggestions.length + asked.length === 0 ? (
              <EmptyState icon="match" title="No match to look at">
                New items and reports are held against each other as soon as they come in.
              </EmptyState>
            ) : null}
            {answers.length > 0 ? (
              <Card title="Answers to judge" tone="wait" flush>
                <ClaimRows rows={answers} now={frame.now} thumbs={thumbs} label="Answers to judge" />
              </Card>
            ) : null}
            {confident.length > 0 ? (
              <Card title="Very likely the same" tone="wait" flush>
                <PairRows rows={confident} thumbs={thumbs} label="Very likely the same" />
              </Card>
            ) : null}
            {possible.length > 0 ? (
              <Card title="Possibly the same" flush>
                <PairRows rows={possible} thumbs={thumbs} label="Possibly the same" />
              </Card>
            ) : null}
            {asked.length > 0 ? (
              <Card title="Waiting for the traveler" flush>
                <ClaimRows rows={asked} now={frame.now} thumbs={thumbs} label="Waiting for the traveler" />
              </Card>
            ) : null}
          </>
        ),
      };
    },
  );
}

/** A probability as a sentence that promises no more than it knows. */
export function honestly(probability: number): string {
  const inTen = Math.round(probability * 10);
  if (probability >= 0.975)
    return "Of a hundred pairs like this, nearly all turn out to be the same thing. Look anyway.";
  if (inTen >= 10) return "Of ten pairs like this, nine or ten turn out to be the same thing.";
  if (inTen <= 0) return "Of twenty pairs like this, at most one turns out to be the same thing.";
  return inTen === 1
    ? "Of ten pairs like this, about one turns out to be the same thing."
    : `Of ten pairs like this, about ${NUMBERS[inTen]} turn out to be the same thing.`;
}
const NUMBERS = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

const LANGUAGE_NAMES = new Intl.DisplayNames(["en"], { type: "language" });

function pairPage(c: AppContext, trouble?: Trouble): Promise<Response> {
  const id = idOf(c);
  return deskPage(
    c,
    (ctx) => Promise.all([readPair(ctx, id), readNeighbours(ctx, id)]),
    async ([pair, neighbours], frame) => ({
      title: `${pair.item.title}: theirs?`,
      way: "matches",
      calm: true,
      body: (
        <>
          <Breadcrumb trail={[{ label: "Matches", href: "/desk/matches" }, { label: pair.item.title }]} />
          {trouble ? (
            <ConflictNotice trouble={trouble} zone={pair.itemSite.timeZone} look={`/desk/matches/${id}`} />
          ) : null}
          <PairBody
            pair={pair}
            neighbours={neighbours}
            frame={frame}
            urls={await photoUrls(c.get("ctx"), [...pair.itemPhotos, ...pair.reportPhotos])}
            trouble={trouble}
          />
        </>
      ),
    }),
    trouble,
  );
}

interface PairBodyProps {
  pair: Pair;
  neighbours: readonly Neighbour[];
  frame: Frame;
  urls: ReadonlyMap<PhotoId, { full: string; thumb: string }>;
  trouble: Trouble | undefined;
}

function PairBody({ pair, neighbours, frame, urls, trouble }: PairBodyProps) {
  const { match, item, report, itemSite, reportSite } = pair;
  const rows = evidenceRows(match.evidence, {
    time: {
      item: timeWords({ at: item.foundAt, zone: itemSite.timeZone }),
      report: [report.lostFrom, report.lostTo]
        .filter((at) => at !== null)
        .map((at) => timeWords({ at, zone: reportSite.timeZone }))
        .join(" – "),
    },
    site: { item: itemSite.name, report: reportSite.name },
    stay: { item: itemSite.name, report: reportSite.name },
  });
  const strip = (photos: Pair["itemPhotos"], what: string) =>
    photos.map((photo, index) => ({
      src: urls.get(photo.id)?.thumb ?? "",
      full: urls.get(photo.id)?.full,
      alt: `${what}, photo ${index + 1}`,
    }));
  return (
    <>
      <PageHead
        eyebrow="Match"
        title={match.decision === "suggested" ? "Is it the same thing?" : item.title}
        aside={
          <>
            <Status of="match" is={match.decision} />
            {match.decision === "suggested" ? <Likelihood probability={match.probability} /> : null}
          </>
        }
        lead={match.decision === "suggested" ? honestly(match.probability) : undefined}
      />
      <Claims pair={pair} trouble={trouble} now={frame.now} />
      <Card title="Side by side">
        <SideBySide
          left={{
            eyebrow: `Found item · ${itemSite.name}`,
            title: (
              <>
                <a href={`/desk/items/${item.ref}`}>{item.title}</a>
              </>
            ),
            children: (
              <>
                <PhotoStrip label={`Photos of ${item.title}`} photos={strip(pair.itemPhotos, item.title)} />
                <DefinitionList
                  compact
                  facts={[
                    ["Status", <Status of="item" is={item.status} />],
                    ["Found", <TimeText at={item.foundAt} zone={itemSite.timeZone} />],
                    ["Where", whereOf(itemSite, item.unit, item.place)],
                    ["Colours", item.colours.length > 0 ? <Colours values={item.colours} /> : null],
                    ["Brand", item.brand],
                    ["Category", item.category ? categoryWord(item.category) : null],
                    ["Description", item.description ? <UserText>{item.description}</UserText> : null],
                    ["Hidden details", item.hiddenDetails ? <UserText>{item.hiddenDetails}</UserText> : null],
                    [
                      "Identifiers",
                      item.identifiers.length > 0 ? <UserText>{item.identifiers.join("\n")}</UserText> : null,
                    ],
                    ["Reference", <Ref>{item.ref}</Ref>],
                  ]}
                />
              </>
            ),
          }}
          right={{
            eyebrow: `Loss report · ${reportSite.name}`,
            title: (
              <a href={`/desk/reports/${report.ref}`}>
                <UserText>{report.what}</UserText>
              </a>
            ),
            children: (
              <>
                {pair.reportPhotos.length > 0 ? (
                  <PhotoStrip
                    label={`Photos sent by ${report.travelerName}`}
                    photos={strip(pair.reportPhotos, report.what)}
                  />
                ) : null}
                <DefinitionList
                  compact
                  facts={[
                    ["Status", <Status of="report" is={report.status} />],
                    ["Traveler", report.travelerName],
                    ["Reads", LANGUAGE_NAMES.of(report.language)],
                    ["Lost", lostWords(pair)],
                    ["Where", whereOf(reportSite, report.unit, report.place)],
                    ["Colours", report.colours.length > 0 ? <Colours values={report.colours} /> : null],
                    ["Brand", report.brand],
                    ["Category", report.category ? categoryWord(report.category) : null],
                    ["Description", report.description ? <UserText>{report.description}</UserText> : null],
                    [
                      "Identifiers",
                      report.identifiers.length > 0 ? <UserText>{report.identifiers.join("\n")}</UserText> : null,
                    ],
                    ["Reference", <Ref>{report.ref}</Ref>],
                  ]}
                />
              </>
            ),
          }}
        />
      </Card>
      <Card title="What speaks for it, what against">
        {rows.length > 0 ? (
          <EvidenceTable rows={rows} />
        ) : (
          <p class="quiet">Too little was said on both sides to compare them point by point. Trust your eyes.</p>
        )}
      </Card>
      <Decision pair={pair} trouble={trouble} />
      {neighbours.length > 0 ? (
        <Card title="Also near" flush>
          <List label="Also near">
            {neighbours.map((near) => (
              <ListRow
                href={`/desk/matches/${near.match.id}`}
                title={near.match.itemId === match.itemId ? near.report.what : near.item.title}
                meta={[
                  <>
                    {near.match.itemId === match.itemId
                      ? `the same item, missed by ${near.report.travelerName}`
                      : "another item for the same report"}
                    <br />
                    {reasonsLine(near.match.evidence)}
                  </>,
                ]}
                status={<Likelihood probability={near.match.probability} />}
              />
            ))}
          </List>
        </Card>
      ) : null}
    </>
  );
}

function whereOf(site: Site, unit: string | null, place: string) {
  if (!unit && !place) return null;
  return (
    <UserText>{[unit ? `${UNIT_WORDS[site.kind].label} ${unit}` : "", place].filter(Boolean).join(", ")}</UserText>
  );
}

function lostWords({ report, reportSite }: Pair) {
  const zone = reportSite.timeZone;
  if (report.lostFrom === null && report.lostTo === null) return null;
  if (report.lostFrom !== null && report.lostTo !== null && report.lostFrom !== report.lostTo) {
    return (
      <>
        between <TimeText at={report.lostFrom} zone={zone} /> and <TimeText at={report.lostTo} zone={zone} />
      </>
    );
  }
  return <TimeText at={report.lostFrom ?? report.lostTo ?? 0} zone={zone} />;
}

/** Confirm or reject a pair that is still only suggested (or was rejected and looks right after all). */
function Decision({ pair, trouble }: { pair: Pair; trouble: Trouble | undefined }) {
  const { match, item, report, itemSite } = pair;
  if (match.decision === "confirmed") return null;
  const free =
    item.status === "held" && !item.openMatchId && report.status === "searching" && report.openMatchId === null;
  const confirm = troubleOf(trouble, "confirm");
  const reject = troubleOf(trouble, "reject");
  const version = String(match.version);
  const question = defaultQuestion(match.ask, item.category, report.language);
  const foreign = question.text !== question.english;
  return (
    <>
      {match.decision === "rejected" ? (
        <Notice title={`Said not to be the same${match.decidedByName ? ` by ${match.decidedByName}` : ""}`}>
          {match.decidedAt ? <TimeText at={match.decidedAt} zone={itemSite.timeZone} /> : null}
          {match.reason ? (
            <>
              : <UserText>{match.reason}</UserText>
            </>
          ) : null}
        </Notice>
      ) : null}
      {free ? (
        <Card title={match.decision === "rejected" ? "Theirs after all?" : "Could it be theirs?"} tone="act">
          <Form id="confirm" action={`/desk/matches/${match.id}/confirm`} hidden={{ version }}>
            <ErrorSummary errors={confirm?.errors} />
            <TextArea
              name="question"
              label="Question of proof for the traveler"
              hint={
                <>
                  Ask something only the owner can answer, and do not give the answer away.
                  {match.ask ? " Something else here is nearly as likely; this question tells them apart." : null}
                  {foreign ? (
                    <>
                      {" "}
                      {report.travelerName} reads {LANGUAGE_NAMES.of(report.language)}; this means: “{question.english}”
                    </>
                  ) : null}
                </>
              }
              rows={3}
              value={confirm?.typed.text("question") ?? question.text}
              error={confirm?.errors.question}
              maxlength={500}
              required
            />
            {item.hiddenDetails ? null : (
              <Notice tone="wait" action={<a href={`/desk/items/${item.ref}/edit`}>Add hidden details</a>}>
                No hidden details are on record, so there is little to judge the answer by.
              </Notice>
            )}
          </Form>
          <Actions>
            <Button kind="primary" icon="check" form="confirm">
              Confirm and ask
            </Button>
            {match.decision === "suggested" ? (
              <Dialog
                id="reject"
                trigger="Not the same"
                title="Not the same thing?"
                kind="secondary"
                open={reject !== undefined}
              >
                <p>Both stay in the search, but they will not be suggested together again.</p>
                <Form action={`/desk/matches/${match.id}/reject`} hidden={{ version }}>
                  <ErrorSummary errors={reject?.errors} />
                  <TextArea
                    name="reason"
                    label="Why"
                    hint="For the next colleague who wonders."
                    rows={2}
                    maxlength={500}
                    value={reject?.typed.text("reason")}
                    error={reject?.errors.reason}
                    optional
                  />
                  <Button kind="danger">They are not the same</Button>
                </Form>
              </Dialog>
            ) : null}
          </Actions>
        </Card>
      ) : (
        <Notice title="Not free to be confirmed">
          {item.status !== "held" || item.openMatchId
            ? "The item is promised, or being proven for somebody else."
            : "The report is closed, or another item is being proven for it."}
        </Notice>
      )}
    </>
  );
}

/** The state of the proof once the pair is confirmed: asked, to judge, or judged. */
function Claims({ pair, trouble, now }: { pair: Pair; trouble: Trouble | undefined; now: number }) {
  const { match, item, report, itemSite } = pair;
  const last = pair.claims.at(-1);
  if (!last) return null;
  const open = match.decision === "confirmed" && item.openMatchId === match.id && item.status === "held";
  return (
    <>
      {open && last.state === "answered" ? <Judge pair={pair} claim={last} trouble={trouble} /> : null}
      {open && last.state === "asked" ? (
        <Card
          title="No answer yet"
          eyebrow={`Asked ${ago(last.askedAt, now)}`}
          actions={<Withdraw pair={pair} trouble={trouble} />}
        >
          <p>
            {last.askedByName} asked {report.travelerName}:
          </p>
          <UserText quote>{last.question}</UserText>
          <p class="quiet">The answer appears here, beside the hidden details, once they have sent it for good.</p>
        </Card>
      ) : null}
      {last.state === "proven" ? (
        <Notice tone="done" title="Proven" action={<a href="/desk/returns">See the return</a>}>
          {last.judgedByName} accepted the answer of {report.travelerName}.
        </Notice>
      ) : null}
      {pair.claims.length > 1 || !open ? (
        <Card title="The proof so far">
          <Timeline
            zone={itemSite.timeZone}
            label="The proof so far"
            entries={pair.claims.flatMap((claim) => tellClaim(claim, report.travelerName))}
          />
        </Card>
      ) : null}
    </>
  );
}

function tellClaim(claim: Claim, traveler: string): TimelineEntry[] {
  const entries: TimelineEntry[] = [
    { title: "Asked", at: claim.askedAt, by: claim.askedByName, body: <UserText quote>{claim.question}</UserText> },
  ];
  if (claim.answer !== null && claim.answeredAt !== null) {
    entries.push({
      title: "Answered",
      at: claim.answeredAt,
      by: traveler,
      tone: "wait",
      body: <UserText quote>{claim.answer}</UserText>,
    });
  }
  if (claim.judgedAt !== null) {
    entries.push({
      title: claim.state === "proven" ? "Accepted" : "Not accepted",
      at: claim.judgedAt,
      by: claim.judgedByName ?? undefined,
      tone: claim.state === "proven" ? "done" : "quiet",
      body: claim.note ? <UserText>{claim.note}</UserText> : undefined,
    });
  }
  return entries;
}

function Judge({ pair, claim, trouble }: { pair: Pair; claim: Claim; trouble: Trouble | undefined }) {
  const { match, item, report, itemSite } = pair;
  const judge = troubleOf(trouble, "judge");
  const asking = judge?.typed.text("judgement") === "ask_more";
  const action = `/desk/matches/${match.id}/judge`;
  const hidden = { claim: claim.id, version: String(claim.version) };
  return (
    <Card
      title={`Does ${report.travelerName} know it?`}
      tone="wait"
      eyebrow="Answer to judge"
      actions={
        <>
          <Dialog
            id="ask-more"
            trigger="Ask another question"
            title="Ask another question"
            kind="secondary"
            icon="help"
            open={asking}
          >
            <Form action={action} hidden={{ ...hidden, judgement: "ask_more" }}>
              <ErrorSummary errors={asking ? judge?.errors : undefined} />
              <TextArea
                name="question"
                label="Your question"
                hint={`Do not give the answer away. ${report.travelerName} reads ${LANGUAGE_NAMES.of(report.language)}.`}
                rows={3}
                maxlength={500}
                value={asking ? judge?.typed.text("question") : ""}
                error={asking ? judge?.errors.question : undefined}
                required
              />
              <Button kind="primary">Send the question</Button>
            </Form>
          </Dialog>
          <Withdraw pair={pair} trouble={trouble} />
        </>
      }
    >
      <p>{claim.askedByName} asked:</p>
      <UserText quote>{claim.question}</UserText>
      <SideBySide
        left={{
          title: "What we know",
          eyebrow: "Never shown to them",
          children:
            item.hiddenDetails || item.identifiers.length > 0 ? (
              <UserText quote>{[item.hiddenDetails, ...item.identifiers].filter(Boolean).join("\n")}</UserText>
            ) : (
              <p class="quiet">No hidden details are on record. Look at the item itself before you decide.</p>
            ),
        }}
        right={{
          title: "Their answer",
          eyebrow: "Sent for good",
          children: (
            <>
              <UserText quote>{claim.answer ?? ""}</UserText>
              {claim.answeredAt ? (
                <p class="quiet">
                  <TimeText at={claim.answeredAt} zone={itemSite.timeZone} />
                </p>
              ) : null}
            </>
          ),
        }}
      />
      <Form action={action} hidden={hidden}>
        <ErrorSummary errors={asking ? undefined : judge?.errors} />
        <TextArea
          name="note"
          label="Note for your colleagues"
          hint="The traveler does not see it."
          rows={2}
          maxlength={500}
          value={judge?.typed.text("note")}
          error={judge?.errors.note}
          optional
        />
        <Actions>
          <Button kind="primary" icon="check" name="judgement" value="proven">
            It is theirs
          </Button>
          <Button kind="secondary" name="judgement" value="refused">
            It is not theirs
          </Button>
        </Actions>
      </Form>
    </Card>
  );
}

function Withdraw({ pair, trouble }: { pair: Pair; trouble: Trouble | undefined }) {
  const withdraw = troubleOf(trouble, "withdraw");
  return (
    <Dialog
      id="withdraw"
      trigger="Take this match back"
      title="Take this match back?"
      kind="quiet"
      open={withdraw !== undefined}
    >
      <p>
        For a slip, or when no answer comes. Item and report are both free again; the traveler sees that we search on.
      </p>
      <Form action={`/desk/matches/${pair.match.id}/withdraw`} hidden={{ version: String(pair.match.version) }}>
        <ErrorSummary errors={withdraw?.errors} />
        <TextArea
          name="reason"
          label="Why"
          rows={2}
          maxlength={500}
          value={withdraw?.typed.text("reason")}
          error={withdraw?.errors.reason}
          optional
        />
        <Button kind="danger">Take it back</Button>
      </Form>
    </Dialog>
  );
}
