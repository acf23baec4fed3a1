/** What to write down after looking: decided here as plain functions, done by the caller in its own change. */
import type { Client } from "@libsql/client";
import type { Evidence, Ranked, Side, Statement } from "./facts.ts";
import { rank } from "./model.ts";
import type { Models } from "./prior.ts";
import type { Profile } from "./profile.ts";
import { findCandidates } from "./store.ts";
import { SHIPPED } from "./weights.ts";

/** Most suggestions kept for one thing. */
export const KEPT = 10;
/** Least chance worth a row. */
export const LEAST = 0.05;
/** A change smaller than this is none. */
const NOTICEABLE = 0.005;

export type Decision = "suggested" | "confirmed" | "rejected";

/** What one side's look made of a pair; the rivals it was weighed against differ by the side that looks. */
export interface Look {
  readonly probability: number;
  readonly raw: number;
  readonly verdict: Ranked["verdict"];
}
export type Looks = Partial<Readonly<Record<Side, Look>>>;

/** A row that is there already, as the planner needs it. */
export interface KnownMatch {
  readonly itemId: string;
  readonly reportId: string;
  readonly decision: Decision;
  readonly probability: number;
  readonly verdict: Ranked["verdict"];
  readonly evidence: readonly Evidence[];
  readonly looks?: Looks | null;
}

/** One pair to write, and why it is written. */
export interface PlannedMatch {
  readonly itemId: string;
  readonly reportId: string;
  readonly probability: number;
  readonly raw: number;
  readonly verdict: Ranked["verdict"];
  readonly evidence: readonly Evidence[];
  readonly ask: string | null;
  readonly looks: Looks;
  /** `reopen`: a person rejected it, and something new speaks for it. */
  readonly change: "insert" | "update" | "reopen";
}

export interface Plan {
  readonly write: readonly PlannedMatch[];
  /** Suggestions nobody decided on that no longer hold. */
  readonly drop: readonly { readonly itemId: string; readonly reportId: string }[];
  /** Pairs that became confident with this look: worth a line on the board. */
  readonly newlyConfident: readonly { readonly itemId: string; readonly reportId: string }[];
}

/**
 * Which match rows to write for a probe's ranking, given what is known of its pairs. What a person confirmed is
 * never touched; what a person rejected comes back only when something new speaks for it. Idempotent.
 */
export function planMatches(
  probe: Pick<Profile, "id" | "side">,
  ranked: readonly Ranked[],
  known: readonly KnownMatch[],
): Plan {
  const pairOf = (id: string): { itemId: string; reportId: string } =>
    probe.side === "item" ? { itemId: probe.id, reportId: id } : { itemId: id, reportId: probe.id };
  const byPair = new Map(known.map((one) => [`${one.itemId} ${one.reportId}`, one]));
  const settled = known.some((one) => one.decision === "confirmed");
  const write: PlannedMatch[] = [];
  const newlyConfident: { itemId: string; reportId: string }[] = [];
  const kept = new Set<string>();
  for (const one of ranked.slice(0, KEPT)) {
    if (one.probability < LEAST) continue;
    const pair = pairOf(one.id);
    const key = `${pair.itemId} ${pair.reportId}`;
    const before = byPair.get(key);
    kept.add(key);
    // What is settled needs no rivals; they come back if the confirmation is undone and the night looks again.
    if (settled && !before) continue;
    if (before?.decision === "confirmed") continue;
    if (before?.decision === "rejected" && !speaksAnew(one, before)) continue;
    const kindred = before?.decision === "suggested" && sameReasons(before, one);
    const own: Look = { probability: one.probability, raw: one.raw ?? one.probability, verdict: one.verdict };
    // What the other side made of it holds for as long as the same things agree and differ.
    const looks: Looks = { ...(kindred ? before.looks : null), [probe.side]: own };
    const { probability, raw, verdict } = soberest(looks, own);
    if (kindred && before.verdict === verdict && Math.abs(before.probability - probability) < NOTICEABLE) continue;
    const change = before === undefined ? "insert" : before.decision === "rejected" ? "reopen" : "update";
    write.push({ ...pair, probability, raw, verdict, evidence: one.evidence, ask: one.ask, looks, change });
    if (verdict === "confident" && (before?.verdict !== "confident" || change === "reopen")) newlyConfident.push(pair);
  }
  const drop = known
    .filter(
      (one) =>
        one.decision === "suggested" &&
        // A pair that a person made by hand was never suggested by a look, and no look takes it away.
        one.looks !== null &&
        (one.itemId === probe.id || one.reportId === probe.id) &&
        !kept.has(`${one.itemId} ${one.reportId}`),
    )
    .map(({ itemId, reportId }) => ({ itemId, reportId }));
  return { write, drop, newlyConfident };
}

const VERDICTS = ["weak", "possible", "confident"] as const;

/** The less likely of both looks, and the less sure of both verdicts: each side's rivals count. */
function soberest(looks: Looks, own: Look): Look {
  const both = [looks.item, looks.report].filter((look) => look !== undefined);
  const least = both.reduce((low, look) => (look.probability < low.probability ? look : low), own);
  const verdict = VERDICTS[Math.min(...both.map((look) => VERDICTS.indexOf(look.verdict)))] ?? own.verdict;
  return { ...least, verdict };
}

/** The same things agree and differ, whatever they weigh by now. */
function sameReasons(before: Pick<KnownMatch, "evidence">, now: Pick<Ranked, "evidence">): boolean {
  const told = (evidence: readonly Evidence[]): string =>
    evidence
      .map((one) => `${one.kind} ${one.agreement}`)
      .sort()
      .join();
  return told(before.evidence) === told(now.evidence);
}

/** Something agrees now that did not when a person said no, and it matters. */
function speaksAnew(now: Ranked, before: KnownMatch): boolean {
  if (now.probability < 0.5) return false;
  const weighed = new Map<string, number>();
  for (const one of before.evidence)
    weighed.set(one.kind, Math.max(weighed.get(one.kind) ?? Number.NEGATIVE_INFINITY, one.weight));
  return now.evidence.some(
    (one) =>
      (one.agreement === "agree" || one.agreement === "partial") &&
      one.weight >= 1 &&
      one.weight - Math.max(0, weighed.get(one.kind) ?? 0) >= 1,
  );
}

/** The plan as statements; each leaves alone whatever a person decided meanwhile. */
export function planStatements(plan: Plan, now: number, newId: () => string): Statement[] {
  return [
    ...plan.write.map((one): Statement => {
      const evidence = JSON.stringify(one.evidence);
      if (one.change === "reopen") {
        return {
          sql:
            "UPDATE matches SET probability = ?, raw_probability = ?, verdict = ?, evidence = ?, ask = ?, looks = ?, decision = 'suggested', decided_by = NULL, " +
            "decided_by_name = NULL, decided_at = NULL, reason = NULL, version = version + 1, updated_at = ? " +
            "WHERE item_id = ? AND report_id = ? AND decision = 'rejected'",
          args: [
            one.probability,
            one.raw,
            one.verdict,
            evidence,
            one.ask,
            JSON.stringify(one.looks),
            now,
            one.itemId,
            one.reportId,
          ],
        };
      }
      return {
        sql:
          "INSERT INTO matches (id, item_id, report_id, probability, raw_probability, verdict, evidence, ask, looks, decision, version, created_at, updated_at) " +
          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'suggested', 1, ?, ?) ON CONFLICT (item_id, report_id) DO UPDATE SET probability = excluded.probability, " +
          "raw_probability = excluded.raw_probability, looks = excluded.looks, " +
          "verdict = excluded.verdict, evidence = excluded.evidence, ask = excluded.ask, version = matches.version + 1, updated_at = excluded.updated_at " +
          "WHERE matches.decision = 'suggested'",
        args: [
          newId(),
          one.itemId,
          one.reportId,
          one.probability,
          one.raw,
          one.verdict,
          evidence,
          one.ask,
          JSON.stringify(one.looks),
          now,
          now,
        ],
      };
    }),
    ...plan.drop.map(
      ({ itemId, reportId }): Statement => ({
        sql: "DELETE FROM matches WHERE item_id = ? AND report_id = ? AND decision = 'suggested'",
        args: [itemId, reportId],
      }),
    ),
  ];
}

/** Looks from one thing at the other side: one round trip, then the ranking. */
export async function look(client: Pick<Client, "batch">, probe: Profile, model: Models = SHIPPED): Promise<Ranked[]> {
  const { candidates, census } = await findCandidates(client, probe);
  return rank(probe, candidates, census, model);
}

/** How much rarer it is that a thing is logged twice than that a report has its item. */
const TWICE = 1.5;

/**
 * Things of the probe's own side that look like the same one logged, or reported, twice. Those it was told apart
 * from are left out before the ranking, so that they take neither a place nor likelihood from another.
 */
export async function findDuplicates(
  client: Pick<Client, "batch">,
  probe: Profile,
  apart: Promise<ReadonlySet<string>> | ReadonlySet<string> = new Set(),
  model: Models = SHIPPED,
): Promise<Ranked[]> {
  const [{ candidates, census }, told] = await Promise.all([findCandidates(client, probe, probe.side), apart]);
  const others = candidates.filter((one) => one.id !== probe.id && !told.has(one.id));
  const [asked, held] = probe.side === "item" ? [asReport(probe), others] : [probe, others.map(asItem)];
  return rank(asked, held, census, { ...model, bias: model.bias - TWICE }).filter((one) => one.probability >= 0.3);
}

const HALF_DAY = 43_200_000;

function asReport(item: Profile): Profile {
  const window = item.from === null ? {} : { from: item.from - HALF_DAY, to: item.from + HALF_DAY };
  return variant(item, { ...window, side: "report" });
}

function asItem(report: Profile): Profile {
  return variant(report, { side: "item", from: report.to ?? report.from });
}

/** A changed copy. */
function variant(profile: Profile, changes: Partial<Profile>): Profile {
  return { ...profile, ...changes };
}
