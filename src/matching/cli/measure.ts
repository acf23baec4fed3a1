/** How good a ranking is, by the measures of the evaluation sets' own scorer. */
import type { MatchVerdict } from "../facts.ts";

export interface Judged {
  readonly report: string;
  readonly lang: string;
  readonly truth: string | null;
  readonly candidates: readonly { readonly id: string; readonly probability: number; readonly verdict: MatchVerdict }[];
}

export interface Measures {
  reports: number;
  withTruth: number;
  hit1: number;
  hit3: number;
  hit10: number;
  mrr: number;
  confidentPrecision: number | null;
  confidentCoverage: number;
  falseConfidentOnNull: number;
  calibrationError: number;
  /** Mean log loss of the first candidate's probability. */
  logLoss: number;
  hit1ByLanguage: Record<string, string>;
  /** Null when nobody said in which language the things are written. */
  hit1AcrossLanguages: AcrossLanguages | null;
}

/** Reports in another language than their thing's entry in the log, beside the rest. */
export interface AcrossLanguages {
  other: HitAt1;
  rest: HitAt1;
  /** How far the others are ahead of the rest; null when one of the two is empty. */
  difference: number | null;
}
export interface HitAt1 {
  hits: number;
  of: number;
  hit1: number | null;
}

const thousandths = (value: number): number => Math.round(value * 1000) / 1000;
/** `en-GB` is `en`. */
const baseOf = (lang: string): string => lang.split("-")[0] ?? "und";

/** Measures one ranking; `written` says in which language each found thing is written. */
export function measure(judged: readonly Judged[], written?: ReadonlyMap<string, string>): Measures {
  const bins = Array.from({ length: 10 }, () => ({ n: 0, p: 0, right: 0 }));
  const languages = new Map<string, [number, number]>();
  let [withTruth, hit1, hit3, hit10, rr, confident, right, falseNull, loss, scored] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (const { lang, truth, candidates } of judged) {
    const top = candidates[0];
    const good = Boolean(top && truth && top.id === truth);
    if (top) {
      const bin = bins[Math.min(9, Math.floor(top.probability * 10))];
      if (bin) {
        bin.n += 1;
        bin.p += top.probability;
        bin.right += good ? 1 : 0;
      }
      scored += 1;
      const p = Math.min(0.999, Math.max(0.001, top.probability));
      loss -= Math.log(good ? p : 1 - p);
      if (top.verdict === "confident") {
        confident += 1;
        right += good ? 1 : 0;
        falseNull += truth ? 0 : 1;
      }
    }
    if (!truth) continue;
    withTruth += 1;
    const at = candidates.slice(0, 10).findIndex((one) => one.id === truth);
    hit1 += at === 0 ? 1 : 0;
    hit3 += at >= 0 && at < 3 ? 1 : 0;
    hit10 += at >= 0 ? 1 : 0;
    rr += at >= 0 ? 1 / (at + 1) : 0;
    const group = baseOf(lang);
    const tally = languages.get(group) ?? [0, 0];
    languages.set(group, [tally[0] + (at === 0 ? 1 : 0), tally[1] + 1]);
  }
  const share = (value: number, of: number): number => (of === 0 ? 0 : thousandths(value / of));
  return {
    reports: judged.length,
    withTruth,
    hit1: share(hit1, withTruth),
    hit3: share(hit3, withTruth),
    hit10: share(hit10, withTruth),
    mrr: share(rr, withTruth),
    confidentPrecision: confident === 0 ? null : share(right, confident),
    confidentCoverage: share(right, withTruth),
    falseConfidentOnNull: falseNull,
    calibrationError: share(
      bins.reduce((sum, bin) => sum + Math.abs(bin.p - bin.right), 0),
      scored,
    ),
    logLoss: share(loss, scored),
    hit1ByLanguage: Object.fromEntries([...languages].map(([key, [n, of]]) => [key, `${n}/${of}`])),
    hit1AcrossLanguages: written ? acrossLanguages(judged, written) : null,
  };
}

function acrossLanguages(judged: readonly Judged[], written: ReadonlyMap<string, string>): AcrossLanguages {
  const other: HitAt1 = { hits: 0, of: 0, hit1: null };
  const rest: HitAt1 = { hits: 0, of: 0, hit1: null };
  for (const { lang, truth, candidates } of judged) {
    const logged = truth === null ? undefined : written.get(truth);
    if (logged === undefined || baseOf(lang) === "und") continue;
    const group = baseOf(lang) === logged ? rest : other;
    group.of += 1;
    group.hits += candidates[0]?.id === truth ? 1 : 0;
    group.hit1 = thousandths(group.hits / group.of);
  }
  const known = other.of > 0 && rest.of > 0;
  return { other, rest, difference: known ? thousandths(other.hits / other.of - rest.hits / rest.of) : null };
}
