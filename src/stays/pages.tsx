import { Hono } from "hono";
import { requireRole } from "../core/actor.ts";
import type { SiteId } from "../core/ids.ts";
import { isTimeZone } from "../core/zone.ts";
import type { AppContext, AppEnv } from "../web/app-env.ts";
import {
  Actions,
  Button,
  Card,
  EmptyState,
  ErrorSummary,
  Form,
  PageHead,
  SearchForm,
  Table,
  Tabs,
  TextArea,
  TimeText,
  UserText,
} from "../web/components/index.ts";
import { address } from "../web/desk-address.ts";
import { chosenSite, deskPage, done } from "../web/desk-frame.tsx";
import { attempt, type Trouble, type Typed } from "../web/form-data.ts";
import { plural } from "../web/words.ts";
import { importStaysCsv, LINES_AT_ONCE } from "./csv.ts";
import type { ImportedStays } from "./import.ts";
import { listStays } from "./read.ts";

/** Largest file read; a stay is about a hundred characters. */
const LARGEST = 2_000_000;

/** Who had which unit when, for managers. Mounted at /desk/stays. */
export const stayPages = new Hono<AppEnv>()
  .get("/", (c) => staysPage(c))
  .post("/", (c) =>
    attempt(
      c,
      "stays",
      async (typed) => {
        const siteId = typed.text("siteId") as SiteId;
        const zone = typed.text("timeZone");
        const result = await importStaysCsv(c.get("ctx"), siteId, await csvOf(typed), isTimeZone(zone) ? zone : "UTC");
        return done(c, address("/desk/stays", { site: siteId }), {
          tone: "done",
          title: "Taken in",
          text: told(result),
        });
      },
      (trouble) => staysPage(c, trouble),
    ),
  );

/** The chosen file, else what was pasted. */
async function csvOf(typed: Typed): Promise<string> {
  const [file] = typed.files("file");
  return file && file.size <= LARGEST ? await file.text() : typed.text("csv");
}

function told({ added, changed, unchanged, lookedAgain }: ImportedStays): string {
  const again =
    lookedAgain > 0
      ? ` ${plural(lookedAgain, "open item or report is", "open items and reports are")} looked at again.`
      : "";
  return `${plural(added, "new stay")}, ${changed} changed, ${unchanged} as before.${again}`;
}

const EXAMPLE =
  "number,unit,from,to,name,email\nRA-20881,12-AB-34,2026-05-08 09:30,2026-05-11 18:00,Mia Traveler,mia@example.com";

function staysPage(c: AppContext, trouble?: Trouble): Promise<Response> {
  requireRole(c.get("ctx").actor, "manager");
  const asked = (trouble?.typed.text("siteId") || c.req.query("site") || chosenSite(c)) as SiteId | null;
  const staff = c.get("staff");
  const only = staff.role !== "admin" && staff.siteIds.length === 1 ? (staff.siteIds[0] ?? null) : null;
  const siteId = asked ?? only;
  const search = (c.req.query("q") ?? "").slice(0, 80);
  return deskPage(
    c,
    (ctx) => listStays(ctx, siteId, search),
    (stays, frame) => {
      const site = frame.sites.find((one) => one.id === siteId);
      const name = (id: string) => frame.sites.find((one) => one.id === id)?.name ?? "another site";
      const lines = Object.entries(trouble?.errors ?? {}).filter(([path]) => path.startsWith("line "));
      return {
        title: "Stays",
        way: "stays",
        calm: true,
        body: (
          <>
            <PageHead
              title="Stays"
              lead="Who had which room or vehicle when. A find in a room then leads to its last guest, and a report to the room. Only staff of the site see it."
            />
            {frame.sites.length > 1 ? (
              <Tabs
                label="Site"
                tabs={frame.sites.map((one) => ({
                  href: address("/desk/stays", { site: one.id }),
                  label: one.name,
                  current: one.id === site?.id,
                }))}
              />
            ) : null}
            {site ? (
              <>
                <Card title="Bring them in">
                  <Form action="/desk/stays" files hidden={{ siteId: site.id, timeZone: site.timeZone }}>
                    <ErrorSummary errors={trouble?.errors.csv ? { csv: trouble.errors.csv } : undefined} />
                    {lines.length > 0 ? (
                      <ul class="error">
                        {lines.map(([, message]) => (
                          <li>{message}</li>
                        ))}
                      </ul>
                    ) : null}
                    <div class="field">
                      <label class="label" for="f-file">
                        A CSV file from your system
                      </label>
                      <input class="input" type="file" id="f-file" name="file" accept=".csv,.txt,text/csv,text/plain" />
                    </div>
                    <TextArea
                      name="csv"
                      label="Or paste the lines"
                      hint={`The first line names the columns: number, unit, from, to, name; email and drop_off if you have them. At most ${LINES_AT_ONCE} lines; a stay sent again is brought up to date.`}
                      placeholder={EXAMPLE}
                      value={trouble?.typed.text("csv")}
                      error={trouble?.errors.csv}
                      rows={6}
                    />
                    <Actions>
                      <Button kind="primary">Take them in</Button>
                    </Actions>
                  </Form>
                </Card>
                <SearchForm
                  action="/desk/stays"
                  label="Search stays"
                  placeholder="Unit, number, name"
                  value={search}
                  keep={{ site: site.id }}
                />
                <Card flush>
                  <Table
                    caption={`Latest stays at ${site.name}`}
                    columns={[
                      { label: "Unit" },
                      { label: "Guest" },
                      { label: "From" },
                      { label: "To" },
                      { label: "Number" },
                      { label: "Ended at" },
                    ]}
                    rows={stays.map((stay) => [
                      stay.unit,
                      <UserText>{stay.guestName}</UserText>,
                      <TimeText at={stay.fromAt} zone={site.timeZone} />,
                      <TimeText at={stay.toAt} zone={site.timeZone} />,
                      stay.externalId,
                      stay.dropOffSiteId ? name(stay.dropOffSiteId) : "here",
                    ])}
                    empty={
                      <EmptyState icon="key" title={search ? `No stay for “${search}”` : "No stay yet"}>
                        Take in a list, or let your system send it: POST /api/v1/sites/{site.id}/stays.
                      </EmptyState>
                    }
                  />
                </Card>
              </>
            ) : (
              <EmptyState icon="home" title="Which site?">
                Choose one above.
              </EmptyState>
            )}
          </>
        ),
      };
    },
    trouble,
  );
}
