import { Hono } from "hono";
import { DAY } from "../core/clock.ts";
import type { Ctx } from "../core/ctx.ts";
import type { PhotoId } from "../core/ids.ts";
import { type Board, type BoardClaim, type BoardPair, type BoardReturn, readBoard } from "../items/board.ts";
import { reasonsLine } from "../matching/reasons.tsx";
import { photoUrls } from "../photos/urls.ts";
import type { AppEnv } from "./app-env.ts";
import {
  Button,
  Card,
  type Children,
  Chip,
  Columns,
  EmptyState,
  Likelihood,
  List,
  ListRow,
  Notice,
  PageHead,
  Status,
} from "./components/index.ts";
import { chosenSite, deskPage, type Frame, isManager } from "./desk-frame.tsx";
import { age, ago, firstName, greeting, inLine, plural } from "./words.ts";

/** The first page of a shift: what waits, in the order to do it. */
export const boardPages = new Hono<AppEnv>().get("/", (c) => {
  const ctx = c.get("ctx");
  return deskPage(
    c,
    (ctx) => readBoard(ctx, chosenSite(c)),
    async (board, frame) => ({
      title: "Today",
      way: "today",
      body: <BoardBody board={board} frame={frame} thumbs={await thumbsOf(ctx, board)} />,
    }),
  );
});

type Thumbs = (photo: { readonly id: PhotoId } | null) => string | null;

/** Signed addresses of the rows' photos. */
export async function thumbsFor(
  ctx: Ctx,
  rows: readonly { readonly photo: { readonly id: PhotoId } | null }[],
): Promise<Thumbs> {
  const urls = await photoUrls(
    ctx,
    rows.flatMap(({ photo }) => (photo ? [photo] : [])),
  );
  return (photo) => (photo ? (urls.get(photo.id)?.thumb ?? null) : null);
}

const thumbsOf = (ctx: Ctx, board: Board): Promise<Thumbs> =>
  thumbsFor(ctx, [
    ...board.answers,
    ...board.suggestions,
    ...board.ready,
    ...board.asked,
    ...board.overdue,
    ...board.newItems,
  ]);

/** The one thing to do next, in words and as a link. */
function nextOf(board: Board, frame: Frame): { words: Children; href: string; label: string } | null {
  const answer = board.answers[0];
  if (answer) {
    return {
      words: (
        <>
          {answer.report.travelerName} has answered about “{answer.item.title}”. Read the answer and say whether it is
          theirs.
        </>
      ),
      href: `/desk/matches/${answer.match.id}`,
      label: "Judge the answer",
    };
  }
  const confident = board.suggestions.find(({ match }) => match.verdict === "confident");
  if (confident) {
    return {
      words: (
        <>
          “{confident.item.title}” looks very much like what {confident.report.travelerName} is missing.
        </>
      ),
      href: `/desk/matches/${confident.match.id}`,
      label: "Compare them",
    };
  }
  const ready = board.ready[0];
  if (ready) {
    return {
      words: (
        <>
          “{ready.item.title}” can go home to {ready.report.travelerName}: {readyWords(ready)}.
        </>
      ),
      href: `/desk/returns#${ready.back.id}`,
      label: ready.back.method === "ship" ? "Prepare the parcel" : "See the pickup",
    };
  }
  const possible = board.suggestions[0];
  if (possible) {
    return {
      words: (
        <>
          “{possible.item.title}” may be what {possible.report.travelerName} is missing.
        </>
      ),
      href: `/desk/matches/${possible.match.id}`,
      label: "Compare them",
    };
  }
  if (frame.counts.overdue > 0 && isManager(frame.staff)) {
    return {
      words: <>{plural(frame.counts.overdue, "item is", "items are")} past the date they must be kept until.</>,
      href: "/desk/overdue",
      label: "Decide what becomes of them",
    };
  }
  return null;
}

function readyWords({ back }: Pick<BoardReturn, "back">): string {
  if (back.method === "ship") return "to be sent";
  return back.method === "third_party" ? `${back.collectorName ?? "somebody"} will fetch it` : "they will fetch it";
}

function BoardBody({ board, frame, thumbs }: { board: Board; frame: Frame; thumbs: Thumbs }) {
  const { counts, now } = frame;
  const zone = frame.site?.timeZone ?? frame.sites[0]?.timeZone ?? "UTC";
  const waiting = counts.answers + counts.confident + counts.possible + counts.ready;
  const next = nextOf(board, frame);
  return (
    <>
      <PageHead
        title={`${greeting(zone, now)}, ${firstName(frame.staff.name)}`}
        lead={
          waiting === 0
            ? "Nothing waits for you. What comes in is held against everything else at once."
            : `${plural(waiting, "thing waits", "things wait")} for the desk.`
        }
      />
      {next ? (
        <Notice
          tone="act"
          title="Do this next"
          action={
            <Button kind="primary" href={next.href} iconEnd="arrow">
              {next.label}
            </Button>
          }
        >
          {next.words}
        </Notice>
      ) : null}
      <Columns aside={<Newest board={board} frame={frame} thumbs={thumbs} />}>
        {waiting === 0 && board.asked.length === 0 ? (
          <EmptyState
            icon="check"
            title="All done"
            action={
              <Button kind="secondary" href="/desk/items/new" icon="plus">
                Log an item
              </Button>
            }
          >
            No answer to judge, no match to look at, nothing to hand over or send.
          </EmptyState>
        ) : null}
        {board.answers.length > 0 ? (
          <Card
            title="Answers to judge"
            tone="wait"
            flush
            aside={<More shown={board.answers.length} of={counts.answers} href="/desk/matches" />}
          >
            <ClaimRows rows={board.answers} now={now} thumbs={thumbs} label="Answers to judge" />
          </Card>
        ) : null}
        {board.suggestions.length > 0 ? (
          <Card
            title="New matches"
            tone="wait"
            flush
            aside={
              <More shown={board.suggestions.length} of={counts.confident + counts.possible} href="/desk/matches" />
            }
          >
            <PairRows rows={board.suggestions} thumbs={thumbs} label="New matches" />
          </Card>
        ) : null}
        {board.ready.length > 0 ? (
          <Card
            title="Ready to go home"
            tone="act"
            flush
            aside={<More shown={board.ready.length} of={counts.ready} href="/desk/returns" />}
          >
            <List label="Ready to go home">
              {board.ready.map((row) => (
                <ListRow
                  href={`/desk/returns#${row.back.id}`}
                  title={row.item.title}
                  thumb={thumbs(row.photo)}
                  meta={[inLine(row.report.travelerName, readyWords(row))]}
                  status={
                    <Chip tone="act" shape={row.back.method === "ship" ? "arrow" : "house"}>
                      {row.back.method === "ship" ? "Send" : "Hand over"}
                    </Chip>
                  }
                  aside={age(row.back.chosenAt ?? row.back.createdAt, now)}
                />
              ))}
            </List>
          </Card>
        ) : null}
        {board.asked.length > 0 ? (
          <Card title="Waiting for the traveler" flush>
            <ClaimRows rows={board.asked} now={now} thumbs={thumbs} label="Waiting for the traveler" />
          </Card>
        ) : null}
        {board.twinItems.length + board.twinReports.length > 0 ? (
          <Card title="The same twice?" flush>
            <List label="The same twice?">
              {(
                [
                  ["items", "logged", board.twinItems],
                  ["reports", "reported", board.twinReports],
                ] as const
              ).flatMap(([way, done, pairs]) =>
                pairs.map(({ newer, older }) => (
                  <ListRow
                    href={`/desk/${way}/${newer.ref}`}
                    title={newer.title}
                    meta={[inLine(`looks very much like “${older.title}”`, `${done} ${ago(older.createdAt, now)}`)]}
                    status={<Chip tone="wait">{way === "items" ? "Logged twice?" : "Reported twice?"}</Chip>}
                  />
                )),
              )}
            </List>
          </Card>
        ) : null}
        {isManager(frame.staff) && board.overdue.length > 0 ? (
          <Card
            title="Past their date"
            tone="wait"
            flush
            aside={<More shown={board.overdue.length} of={counts.overdue} href="/desk/overdue" />}
          >
            <List label="Past their date">
              {board.overdue.map(({ item, photo }) => (
                <ListRow
                  href={`/desk/items/${item.ref}`}
                  title={item.title}
                  thumb={thumbs(photo)}
                  meta={[
                    item.ref,
                    `kept until ${plural(Math.max(1, Math.floor((now - item.holdUntil) / DAY)), "day")} ago`,
                  ]}
                />
              ))}
            </List>
          </Card>
        ) : null}
      </Columns>
    </>
  );
}

function More({ shown, of, href }: { shown: number; of: number; href: string }) {
  return of > shown ? <a href={href}>All {of}</a> : null;
}

const excerpt = (text: string): string => (text.length > 90 ? `${text.slice(0, 80).trimEnd()} …` : text);

/** Pairs under proof: who answered or is asked, about what. */
export function ClaimRows(props: { rows: readonly BoardClaim[]; now: number; thumbs: Thumbs; label: string }) {
  return (
    <List label={props.label}>
      {props.rows.map(({ match, item, report, claim, photo }) => (
        <ListRow
          href={`/desk/matches/${match.id}`}
          title={item.title}
          thumb={props.thumbs(photo)}
          meta={[
            inLine(
              report.travelerName,
              claim.state === "answered"
                ? `answered ${ago(claim.answeredAt ?? claim.askedAt, props.now)}`
                : `asked ${ago(claim.askedAt, props.now)} by ${claim.askedByName}`,
            ),
          ]}
          status={claim.state === "answered" ? <span dir="auto">“{excerpt(claim.answer ?? "")}”</span> : undefined}
        />
      ))}
    </List>
  );
}

/** Suggested pairs with how likely they are. */
export function PairRows(props: { rows: readonly BoardPair[]; thumbs: Thumbs; label: string }) {
  return (
    <List label={props.label}>
      {props.rows.map(({ match, item, report, photo }) => (
        <ListRow
          href={`/desk/matches/${match.id}`}
          title={item.title}
          thumb={props.thumbs(photo)}
          meta={[
            <>
              missed by <bdi>{report.travelerName}</bdi>: “<bdi>{report.what}</bdi>”
              <br />
              {reasonsLine(match.evidence)}
            </>,
          ]}
          status={<Likelihood probability={match.probability} />}
        />
      ))}
    </List>
  );
}

function Newest({ board, frame, thumbs }: { board: Board; frame: Frame; thumbs: Thumbs }) {
  return (
    <>
      <Card title="Newest items" flush aside={<a href="/desk/items">All items</a>}>
        {board.newItems.length === 0 ? <EmptyState icon="box" title="No item has been logged yet" /> : null}
        <List label="Newest items">
          {board.newItems.map(({ item, photo }) => (
            <ListRow
              href={`/desk/items/${item.ref}`}
              title={item.title}
              thumb={thumbs(photo)}
              meta={[inLine([item.unit, item.place].filter(Boolean).join(", "), ago(item.createdAt, frame.now))]}
            />
          ))}
        </List>
      </Card>
      <Card title="Newest reports" flush aside={<a href="/desk/reports">All reports</a>}>
        {board.newReports.length === 0 ? <EmptyState icon="ledger" title="Nobody has reported a loss yet" /> : null}
        <List label="Newest reports">
          {board.newReports.map(({ report }) => (
            <ListRow
              href={`/desk/reports/${report.ref}`}
              title={report.what}
              meta={[inLine(report.travelerName, ago(report.createdAt, frame.now))]}
              status={<Status of="report" is={report.status} />}
            />
          ))}
        </List>
      </Card>
    </>
  );
}
