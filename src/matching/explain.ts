/** Evidence as short sentences in the reader's language. */
import { type Agreement, type Evidence, STAY_GUEST } from "./facts.ts";
import type { Language } from "./lexicon/format.ts";
import { type Lexicon, lexicon } from "./lexicon/index.ts";
import { type SentenceKey, sentencesIn } from "./sentences.ts";

export interface Explained {
  readonly text: string;
  readonly agreement: Agreement;
  readonly weight: number;
  readonly item: string;
  readonly report: string;
}

/** One sentence a piece of evidence, in the order given. */
export function explain(evidence: readonly Evidence[], language: Language = "en", lex?: Lexicon): Explained[] {
  return evidence.map((one) => ({
    text: sentence(one, language, lex),
    agreement: one.agreement,
    weight: one.weight,
    item: one.item,
    report: one.report,
  }));
}

/** Names of the concepts a piece of evidence is about, at most three. */
function labelsOf(one: Evidence, language: Language, lex: Lexicon | undefined): string[] {
  const concepts = one.concepts ?? [];
  if (concepts.length === 0) return [];
  const words = lex ?? lexicon();
  return [...new Set(concepts.map((id) => words.label(id, language)))].slice(0, 3);
}

/** The evidence with the English names of its concepts, as it is stored. */
export function labelled(evidence: readonly Evidence[], lex?: Lexicon): Evidence[] {
  return evidence.map((one) => (one.concepts?.length ? { ...one, labels: labelsOf(one, "en", lex) } : one));
}

/** The two or three reasons that weigh most, for a card: "same room · found 1 day after · brand differs". */
export function headline(evidence: readonly Evidence[], language: Language = "en", lex?: Lexicon): string {
  return [...evidence]
    .filter((one) => one.agreement !== "unknown" && Math.abs(one.weight) >= 0.3)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, 4)
    .map((one) => sentence(one, language, lex))
    .join(" · ");
}

function sentence(one: Evidence, language: Language, lex: Lexicon | undefined): string {
  const table = sentencesIn(language);
  const names = (language === "en" && one.labels ? one.labels : labelsOf(one, language, lex)).join(", ");
  const fill = (key: SentenceKey, values: Readonly<Record<string, string>> = {}): string =>
    (table[key] ?? key)
      .replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? "")
      .replace(/\s*[:：]\s*$/, "")
      .trim();
  if (one.kind === "time") {
    if (one.veto) return fill("timeVeto");
    const days = Math.max(0, Math.round(one.days ?? 0));
    if (one.agreement === "partial" && (one.days ?? 0) < 0) return fill("timeBefore");
    return days === 0 ? fill("timeSameDay") : fill(days === 1 ? "timeOneDay" : "timeDays", { n: String(days) });
  }
  if (one.kind === "unit" && "slip" in one && one.slip) return fill("unitSlip", { item: one.item, report: one.report });
  if (one.kind === "side" && one.agreement === "conflict")
    return fill("sideConflict", { item: one.item, report: one.report });
  if (one.kind === "name" && one.item === STAY_GUEST) return fill("nameStay");
  const key = `${one.kind}${suffix(one.agreement)}` as SentenceKey;
  return fill(key in table ? key : (`${one.kind}` as SentenceKey), {
    what: names || shared(one),
    item: one.item,
    report: one.report,
  });
}

function shared(one: Evidence): string {
  if (one.agreement === "conflict") return "";
  return one.kind === "identifier" || one.kind === "name" || one.kind === "words" || one.kind === "numbers"
    ? one.item.slice(0, 60)
    : "";
}

function suffix(agreement: Agreement): string {
  return agreement === "agree"
    ? ""
    : agreement === "partial"
      ? "Near"
      : agreement === "conflict"
        ? "Conflict"
        : "Unknown";
}
