import { Hono } from "hono";
import { parseReference, type ReportId } from "../core/ids.ts";
import { categoryWord } from "../items/categories.ts";
import { UNIT_WORDS } from "../items/usual-places.ts";
import type { Twin } from "../matching/read-twins.ts";
import { reasonsLine } from "../matching/reasons.tsx";
import { rejectTwin } from "../matching/reject-twin.ts";
import { TWIN_REJECTED, TwinNotice } from "../matching/twins.tsx";
import { photoUrls } from "../photos/urls.ts";
import { addressLines } from "../returns/pages.tsx";
import type { AppContext, AppEnv } from "../web/app-env.ts";
import { thumbsFor } from "../web/board.tsx";
import {
  AddressBlock,
  Breadcrumb,
  Button,
  Card,
  Colours,
  Columns,
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
  Split,
  Status,
  Tabs,
  Timeline,
  type TimelineEntry,
  TimeText,
  timeWords,
  UserText,
} from "../web/components/index.ts";
import { address, refOf } from "../web/desk-address.ts";
import { ConflictNotice, chosenSite, deskPage, done, type Frame } from "../web/desk-frame.tsx";
import { attempt, type Trouble, troubleOf } from "../web/form-data.ts";
import { ago, inLine, plural } from "../web/words.ts";
import { closeReport } from "./close.ts";
import { type ListedReport, listReports, type ReportEvent, type ViewedReport, viewReport } from "./read.ts";
import { type ReportMatch, readReportCase } from "./report-case.ts";
import { CLOSE_REASONS, type CloseReason, REPORT_STATUSES, type ReportEventKind, type ReportStatus } from "./schema.ts";

/** Loss reports as the staff sees them: list, one report, its closing. Mounted at /desk/reports. */
export const reportDeskPages = new Hono<AppEnv>()
  .get("/", (c) => listPage(c))
  .get("/:ref", (c) => reportPage(c))
  .post("/:ref/close", (c) =>
    attempt(
      c,
      "close",
      async (typed) => {
        const ctx = c.get("ctx");
        await closeReport(ctx, await viewReport(ctx, refOf(c)), {
          reason: typed.text("reason") || undefined,
          version: typed.number("version"),
        });
        return done(c, `/desk/reports/${refOf(c)}`, "Closed. The traveler has been told by e-mail.");
      },
      (trouble) => reportPage(c, trouble),
    ),
  )
  .post("/:ref/reject-twin", (c) =>
    attempt(
      c,
      "reject-twin",
      async (typed) => {
        await rejectTwin(c.get("ctx"), typed.text("id") as ReportId, typed.text("twinId") as ReportId);
        return done(c, `/desk/reports/${refOf(c)}`, TWIN_REJECTED);
      },
      (trouble) => reportPage(c, trouble),
    ),
  );

const STATUS_TABS: readonly (readonly [ReportStatus | "open" | "all", string])[] = [
  ["open", "Open"],
  ["searching", "Searching"],
  ["possible_match", "Proof asked"],
  ["verifying", "Verifying"],
  ["returning", "Returning"],
  ["reunited", "Reunited"],
  ["closed", "Closed"],
  ["all", "All"],
];

export const CLOSE_WORDS: Readonly<Record<CloseReason, readonly [label: string, hint: string]>> = {
  not_found: ["Not found", "We searched as long as we could."],
  found_elsewhere: ["Found elsewhere", "It turned up without us."],
  withdrawn: ["Withdrawn", "The traveler no longer needs it."],
  duplicate: ["Reported twice", "The same loss is in another report."],
};

const EVENT_WORDS: Readonly<Record<ReportEventKind, string>> = {
  filed: "Reported",
  amended: "Details added",
  possible_match: "Possible match, proof asked",
  answered: "Answered the question of proof",
  more_asked: "Another question asked",
  not_theirs: "Was not theirs; searching on",
  proven: "Proof accepted",
  return_chosen: "Chose how it comes home",
  shipped: "Sent",
  handed_over: "Handed over",
  arrived: "Arrived",
  afterword: "Said how it was",
  closed: "Closed",
  reopened: "Opened again",
};

const LANGUAGE_NAMES = new Intl.DisplayNames(["en"], { type: "language" });

/** What the address of a list asks for; what makes no sense is left out, not refused. */
function filterOf(c: AppContext) {
  const { status, q = "", after } = c.req.query();
  const reference = /\d|^hw/i.test(q) ? parseReference(q) : null;
  return {
    siteId: chosenSite(c),
    status: (["open", "all", ...REPORT_STATUSES] as const).find((one) => one === status) ?? ("open" as const),
    search: reference ?? q.slice(0, 80),
    cursor: after ?? null,
  };
}
type Filter = ReturnType<typeof filterOf>;

/** A report's own address, which remembers the list it was opened from. */
const addressIn = ({ status, search, cursor }: Filter, ref: string): string =>
  address(`/desk/reports/${ref}`, { status: status === "open" ? null : status, q: search, after: cursor });

function listPage(c: AppContext): Promise<Response> {
  const filter = filterOf(c);
  const { status, search, cursor: after } = filter;
  return deskPage(
    c,
    (ctx) => listReports(ctx, { ...filter, limit: 40 }),
    (page, frame) => ({
      title: "Reports",
      way: "reports",
      body: (
        <>
          <PageHead title="Loss reports" />
          <SearchForm
            action="/desk/reports"
            label="Search reports"
            placeholder="Words, name, e-mail, reference"
            value={search}
            keep={{ status: status === "open" ? undefined : status }}
          />
          <Tabs
            label="Reports by status"
            tabs={STATUS_TABS.map(([one, label]) => ({
              href: address("/desk/reports", { status: one === "open" ? null : one, q: search }),
              label,
              current: one === status,
            }))}
          />
          <Card flush>
            {page.rows.length === 0 ? (
              <EmptyState
                icon="ledger"
                title={search ? `Nothing here for “${search}”` : "Nothing here"}
                action={
                  search ? (
                    <Button kind="secondary" href={address("/desk/reports", { status: "all", q: search })}>
                      Look in all reports
                    </Button>
                  ) : undefined
                }
              >
                Travelers report a loss from your site's own link.
              </EmptyState>
            ) : (
              <List label="Reports">
                {page.rows.map(({ report, siteName, timeZone, suggestions, best }) => (
                  <ListRow
                    href={addressIn(filter, report.ref)}
                    title={report.what}
                    meta={[
                      <>
                        {inLine(
                          report.travelerName,
                          [report.unit, report.place].filter(Boolean).join(", "),
                          timeWords({ at: report.createdAt, zone: timeZone, show: "date" }),
                          frame.sites.length > 1 && frame.site === null && siteName,
                        )}
                        {"\u00a0· "}
                        <Ref>{report.ref}</Ref>
                      </>,
                    ]}
                    status={
                      <>
                        <Status of="report" is={report.status} />
                        {report.status === "searching" && suggestions > 0 && best !== null ? (
                          <Likelihood
                            probability={best}
                            word={suggestions === 1 ? "1 item fits" : `${suggestions} items fit, best`}
                          />
                        ) : null}
                      </>
                    }
                    aside={ago(report.createdAt, frame.now)}
                  />
                ))}
              </List>
            )}
          </Card>
          <Pager
            prev={after ? address("/desk/reports", { status, q: search }) : undefined}
            next={page.next ? address("/desk/reports", { status, q: search, after: page.next }) : undefined}
            summary={plural(page.total, "report")}
            words={{ prev: "From the top", next: "Older", label: "Pages" }}
          />
        </>
      ),
    }),
  );
}

/** The list beside one report: the same rows in few words, the one that is open marked. */
function ListBeside(props: { rows: readonly ListedReport[]; filter: Filter; now: number; open: string }) {
  const { filter } = props;
  const [, word] = STATUS_TABS.find(([status]) => status === filter.status) ?? ["open", "Open"];
  return (
    <Card title={filter.search ? `“${filter.search}”` : word} flush>
      <List label="The list this report was opened from">
        {props.rows.map(({ report }) => (
          <ListRow
            href={addressIn(filter, report.ref)}
            title={report.what}
            meta={[inLine(report.travelerName, ago(report.createdAt, props.now))]}
            current={report.ref === props.open}
          />
        ))}
      </List>
    </Card>
  );
}

function reportPage(c: AppContext, trouble?: Trouble): Promise<Response> {
  const ref = refOf(c);
  const filter = filterOf(c);
  return deskPage(
    c,
    (ctx) => Promise.all([viewReport(ctx, ref), readReportCase(ctx, ref), listReports(ctx, { ...filter, limit: 40 })]),
    async ([viewed, { matches, twins }, list], frame) => {
      const ctx = c.get("ctx");
      const [urls, thumbs] = await Promise.all([photoUrls(ctx, viewed.photos), thumbsFor(ctx, matches)]);
      const photos = viewed.photos.map((photo, index) => ({
        src: urls.get(photo.id)?.thumb ?? "",
        full: urls.get(photo.id)?.full,
        alt: `Photo ${index + 1} sent by ${viewed.report.travelerName}`,
      }));
      return {
        title: viewed.report.what,
        way: "reports",
        body: (
          <div class="beside">
            <Split
              show="detail"
              list={<ListBeside rows={list.rows} filter={filter} now={frame.now} open={viewed.report.ref} />}
              detail={
                <>
                  <Breadcrumb trail={[{ label: "Reports", href: "/desk/reports" }, { label: viewed.report.what }]} />
                  {trouble ? (
                    <ConflictNotice
                      trouble={trouble}
                      zone={viewed.site.timeZone}
                      look={`/desk/reports/${viewed.report.ref}`}
                    />
                  ) : null}
                  <ReportBody
                    viewed={viewed}
                    matches={matches}
                    twins={twins}
                    frame={frame}
                    photos={photos}
                    thumb={(row) => thumbs(row.photo)}
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

function ReportBody(props: {
  viewed: ViewedReport;
  matches: readonly ReportMatch[];
  twins: readonly Twin[];
  frame: Frame;
  photos: readonly { src: string; full: string | undefined; alt: string }[];
  thumb: (row: ReportMatch) => string | null;
  trouble: Trouble | undefined;
}) {
  const { viewed, matches, frame, photos } = props;
  const { report, site } = viewed;
  const zone = site.timeZone;
  const language = LANGUAGE_NAMES.of(report.language);
  return (
    <>
      <PageHead
        eyebrow={`Loss report · ${site.name}`}
        title={<UserText>{report.what}</UserText>}
        aside={
          <>
            <Status of="report" is={report.status} />
            <Ref>{report.ref}</Ref>
            <span class="quiet">reported {ago(report.createdAt, frame.now)}</span>
          </>
        }
      />
      <Columns
        aside={
          <>
            <Card title="The traveler">
              <DefinitionList
                facts={[
                  ["Name", report.travelerName],
                  ["E-mail", <a href={`mailto:${report.travelerEmail}`}>{report.travelerEmail}</a>],
                  [
                    "Telephone",
                    report.travelerPhone ? <a href={`tel:${report.travelerPhone}`}>{report.travelerPhone}</a> : null,
                  ],
                  ["Reads", language],
                  ["Looked after by", viewed.ownerName],
                  [
                    "Send to",
                    viewed.return?.address ? <AddressBlock lines={addressLines(viewed.return.address)} /> : null,
                  ],
                ]}
              />
            </Card>
            <Card title="Progress">
              <Timeline zone={zone} label="Progress" entries={tellProgress(viewed)} />
            </Card>
            <Close viewed={viewed} trouble={troubleOf(props.trouble, "close")} />
          </>
        }
      >
        {report.status === "searching" ? (
          <TwinNotice side="report" of={report} twins={props.twins} now={frame.now} here={site.name} />
        ) : null}
        <Suggested viewed={viewed} matches={matches} thumb={props.thumb} />
        <Card title="In the traveler's words">
          {report.description ? <UserText quote>{report.description}</UserText> : null}
          <DefinitionList
            facts={[
              [UNIT_WORDS[site.kind].label, report.unit],
              ["Place", report.place ? <UserText>{report.place}</UserText> : null],
              ["Last had", report.lostFrom === null ? null : <TimeText at={report.lostFrom} zone={zone} />],
              ["Missed", report.lostTo === null ? null : <TimeText at={report.lostTo} zone={zone} />],
              ["Colours", report.colours.length > 0 ? <Colours values={report.colours} /> : null],
              ["Brand", report.brand],
              ["Category", report.category ? categoryWord(report.category) : null],
              [
                "Identifiers",
                report.identifiers.length > 0 ? <UserText>{report.identifiers.join("\n")}</UserText> : null,
              ],
            ]}
          />
        </Card>
        {photos.length > 0 ? (
          <Card title="Photos they sent">
            <PhotoStrip label={`Photos sent by ${report.travelerName}`} photos={photos} />
          </Card>
        ) : null}
        {report.afterwordStars !== null ? (
          <Card title="How it was for them">
            <p>{report.afterwordStars} of 5 stars</p>
            {report.afterwordText ? <UserText quote>{report.afterwordText}</UserText> : null}
          </Card>
        ) : null}
      </Columns>
    </>
  );
}

function tellProgress({ events, report }: ViewedReport): TimelineEntry[] {
  return events
    .map((event: ReportEvent) => ({
      title: EVENT_WORDS[event.kind],
      at: event.at,
      by: event.actorKind === "traveler" || event.actorKind === "guest" ? report.travelerName : event.actorName,
      tone: event.kind === "answered" ? ("wait" as const) : event.kind === "arrived" ? ("done" as const) : undefined,
      body:
        event.kind === "closed" && report.closeReason && report.status === "closed" ? (
          <p>{CLOSE_WORDS[report.closeReason][0]}</p>
        ) : undefined,
    }))
    .reverse();
}

function Suggested(props: {
  viewed: ViewedReport;
  matches: readonly ReportMatch[];
  thumb: (row: ReportMatch) => string | null;
}) {
  const { matches, viewed } = props;
  if (matches.length === 0) {
    return viewed.report.status === "searching" ? (
      <Notice title="Nothing fits yet">
        Every new item is held against this report; you are told on the first page.
      </Notice>
    ) : null;
  }
  return (
    <Card title="Items it may be" flush tone={viewed.report.status === "searching" ? "wait" : undefined}>
      <List label="Items it may be">
        {matches.map((row) => (
          <ListRow
            href={`/desk/matches/${row.match.id}`}
            title={row.item.title}
            thumb={props.thumb(row)}
            meta={[
              <>
                {[row.item.unit, row.item.place].filter(Boolean).join(", ")}
                <br />
                {reasonsLine(row.match.evidence)}
              </>,
            ]}
            status={
              row.match.decision === "suggested" ? (
                <Likelihood probability={row.match.probability} />
              ) : (
                <Status of="match" is={row.match.decision} />
              )
            }
          />
        ))}
      </List>
    </Card>
  );
}

/** Until the proof is accepted the search can still be ended. */
const CLOSABLE: readonly ReportStatus[] = ["searching", "possible_match", "verifying"];

function Close({ viewed, trouble }: { viewed: ViewedReport; trouble: Trouble | undefined }) {
  const { report } = viewed;
  if (!CLOSABLE.includes(report.status)) return null;
  return (
    <Dialog id="close" trigger="Close this report" title="Close this report?" kind="quiet" open={trouble !== undefined}>
      <p>
        {report.travelerName} is told by e-mail, kindly, and may open it again.
        {report.openMatchId ? " The item being proven for them is let go." : null}
      </p>
      <Form action={`/desk/reports/${report.ref}/close`} hidden={{ version: String(report.version) }}>
        <ErrorSummary errors={trouble?.errors} />
        <Radios
          name="reason"
          label="Why"
          value={trouble?.typed.text("reason")}
          error={trouble?.errors.reason}
          options={CLOSE_REASONS.map((value) => ({
            value,
            label: CLOSE_WORDS[value][0],
            hint: CLOSE_WORDS[value][1],
          }))}
          required
        />
        <Button kind="danger">Close it</Button>
      </Form>
    </Dialog>
  );
}
