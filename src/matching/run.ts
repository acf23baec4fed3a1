import { and, asc, eq, gt, inArray } from "drizzle-orm";
import type { Ctx } from "../core/ctx.ts";
import { type ItemId, newId, type ReportId } from "../core/ids.ts";
import { type Item, items } from "../items/schema.ts";
import { type Report, reports } from "../reports/schema.ts";
import type { Site } from "../sites/read.ts";
import { sites } from "../sites/schema.ts";
import type { Evidence, ItemFacts, Ranked, ReportFacts, Statement } from "./facts.ts";
import { rank } from "./model.ts";
import { type Profile, profileItem, profileReport } from "./profile.ts";
import { matches } from "./schema.ts";
import { closeDoc, indexProfile } from "./store.ts";
import { findDuplicates, look, planMatches, planStatements } from "./suggest.ts";

/** Twins shown beside a thing; more would be noise. */
const TWINS_KEPT = 3;

const placeFacts = (site: Site) => ({
  site: site.id,
  siteKind: site.kind,
  // A site in no group keeps its things to itself.
  siteGroup: site.siteGroup ?? site.id,
  siteWords: [site.name, site.address ?? ""],
});

/** An item as the engine reads it, hidden details included: only staff ever see what agreed. */
export function itemFacts(item: Item, site: Site): ItemFacts {
  const { id, foundAt, title, category, brand, colours, identifiers, place, unit } = item;
  const description = [item.description, item.hiddenDetails].filter(Boolean).join("\n");
  return { id, foundAt, title, description, category, brand, colours, identifiers, place, unit, ...placeFacts(site) };
}

/** A report as the engine reads it. */
export function reportFacts(report: Report, site: Site): ReportFacts {
  const {
    id,
    language,
    lostFrom,
    lostTo,
    what,
    description,
    category,
    brand,
    colours,
    identifiers,
    place,
    unit,
    travelerName,
  } = report;
  return {
    id,
    lang: language,
    lostFrom,
    lostTo,
    item: what,
    description,
    category,
    brand,
    colours,
    identifiers,
    place,
    unit,
    travelerName,
    ...placeFacts(site),
  };
}

/** Looks for reports that a new or changed item may answer. Idempotent; never undoes a person's decision. */
export async function suggestForItem(ctx: Ctx, id: ItemId): Promise<void> {
  const [row] = await ctx.db
    .select({ item: items, site: sites })
    .from(items)
    .innerJoin(sites, eq(sites.id, items.siteId))
    .where(eq(items.id, id));
  if (!row) return;
  const open = row.item.status === "held" && row.item.openMatchId === null;
  await suggest(ctx, id, open ? profileItem(itemFacts(row.item, row.site)) : null);
}

/** Looks for items that a new or changed report may mean. Idempotent; never undoes a person's decision. */
export async function suggestForReport(ctx: Ctx, id: ReportId): Promise<void> {
  const [row] = await ctx.db
    .select({ report: reports, site: sites })
    .from(reports)
    .innerJoin(sites, eq(sites.id, reports.siteId))
    .where(eq(reports.id, id));
  if (!row) return;
  const open = row.report.status === "searching";
  await suggest(ctx, id, open ? profileReport(reportFacts(row.report, row.site)) : null);
}

/**
 * Brings one thing's place in the index, its suggestions and its twins up to date; `null` when it is no longer
 * open, which takes it out of the index and drops the suggestions nobody decided on.
 */
async function suggest(ctx: Ctx, id: ItemId | ReportId, probe: Profile | null): Promise<void> {
  if (!probe) {
    await write(ctx, [
      ...closeDoc(id),
      { sql: "DELETE FROM matches WHERE decision = 'suggested' AND (item_id = ? OR report_id = ?)", args: [id, id] },
      { sql: "DELETE FROM match_twins WHERE id = ? OR twin_id = ?", args: [id, id] },
    ]);
    return;
  }
  await write(ctx, indexProfile(probe));
  const column = probe.side === "item" ? eq(matches.itemId, id as ItemId) : eq(matches.reportId, id as ReportId);
  const [ranked, twins, known] = await Promise.all([
    look(ctx.client, probe),
    findDuplicates(ctx.client, probe),
    ctx.db.select().from(matches).where(column),
  ]);
  const now = ctx.clock.now();
  await write(ctx, [
    ...planStatements(planMatches(probe, ranked, known), now, () => newId("match")),
    { sql: "DELETE FROM match_twins WHERE id = ?", args: [id] },
    ...twins.slice(0, TWINS_KEPT).map((twin) => ({
      sql: "INSERT INTO match_twins (id, twin_id, probability, at) VALUES (?, ?, ?, ?)",
      args: [id, twin.id, twin.probability, now],
    })),
  ]);
}

async function write(ctx: Ctx, statements: readonly Statement[]): Promise<void> {
  if (statements.length > 0) await ctx.client.batch([...statements], "write");
}

/** What the scorer says of one pair alone, for a clerk who holds the two against each other. */
export function scorePair(
  item: { readonly item: Item; readonly site: Site },
  report: { readonly report: Report; readonly site: Site },
) {
  const census = { counts: new Map<string, number>(), total: 0, pool: 1 };
  const [one] = rank(
    profileReport(reportFacts(report.report, report.site)),
    [profileItem(itemFacts(item.item, item.site))],
    census,
  );
  // Alone it has no rivals, so it is never called confident.
  const scored: Pick<Ranked, "probability" | "verdict"> & { evidence: Evidence[]; ask: string | null } = one
    ? { probability: one.probability, verdict: one.verdict === "weak" ? "weak" : "possible", evidence: [...one.evidence], ask: one.ask }
    : { probability: 0, verdict: "weak", evidence: [], ask: null };
  return scored;
}

/** Looks again at everything open, and takes into the index what a failed run left out. A page at a time. */
export async function rematchOpenReports(ctx: Ctx): Promise<void> {
  for (let after = ""; ; ) {
    const page = await ctx.db
      .select({ id: items.id })
      .from(items)
      .where(and(eq(items.status, "held"), gt(items.id, after as ItemId)))
      .orderBy(asc(items.id))
      .limit(100);
    const last = page.at(-1);
    if (!last) break;
    after = last.id;
    const known = await ctx.client.execute({
      sql: "SELECT id FROM match_docs WHERE id IN (SELECT value FROM json_each(?))",
      args: [JSON.stringify(page.map((row) => row.id))],
    });
    const indexed = new Set(known.rows.map((row) => row.id));
    for (const { id } of page) if (!indexed.has(id)) await suggestForItem(ctx, id);
  }
  for (let after = ""; ; ) {
    const page = await ctx.db
      .select({ id: reports.id })
      .from(reports)
      .where(and(inArray(reports.status, ["searching"]), gt(reports.id, after as ReportId)))
      .orderBy(asc(reports.id))
      .limit(100);
    const last = page.at(-1);
    if (!last) break;
    after = last.id;
    for (const { id } of page) await suggestForReport(ctx, id);
  }
}
