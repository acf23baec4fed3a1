import type { EvidenceRow } from "../web/components/index.ts";
import type { Agreement, Evidence, EvidenceKind } from "./facts.ts";

const ASPECTS: Readonly<Record<EvidenceKind, string>> = {
  identifier: "Identifier",
  name: "Name on it",
  kind: "What it is",
  brand: "Brand",
  model: "Model",
  colour: "Colour",
  photo: "Photo",
  size: "Size",
  who: "For whom",
  material: "Material",
  pattern: "Pattern",
  marks: "Marks and damage",
  contents: "What is inside",
  words: "Words both use",
  numbers: "Numbers",
  side: "Left or right",
  site: "Site",
  unit: "Room or vehicle",
  place: "Place",
  stay: "The stay",
  setting: "Surroundings",
  time: "When",
};

const VERDICTS: Readonly<Record<Agreement, EvidenceRow["verdict"]>> = {
  agree: "agree",
  partial: "partial",
  conflict: "differs",
  unknown: "unknown",
};

/** The evidence of a match as rows to read, what weighs most first; what neither side said is left out. */
export function evidenceRows(evidence: readonly Evidence[]): EvidenceRow[] {
  return [...evidence]
    .filter((one) => one.item !== "" || one.report !== "")
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .map((one) => ({
      aspect: ASPECTS[one.kind],
      verdict: VERDICTS[one.agreement],
      item: one.item || undefined,
      report: one.report || undefined,
      note: noteOf(one),
    }));
}

function noteOf(one: Evidence): string | undefined {
  if (one.kind === "time") return whenWords(one.days, one.veto);
  if (one.kind === "unit" && one.slip) return "one slip of the pen apart";
  return undefined;
}

function whenWords(days: number | undefined, veto: boolean | undefined): string | undefined {
  if (veto) return "found before it was lost";
  if (days === undefined) return undefined;
  const whole = Math.round(days);
  if (whole <= 0) return "found in the days it went missing";
  return whole === 1 ? "found 1 day after" : `found ${whole} days after`;
}

/** A few words for each of the strongest reasons: "same room · found 1 day after · brand differs". */
export function reasonsOf(evidence: readonly Evidence[], limit = 4): string[] {
  const said = evidence.filter((one) => one.agreement !== "unknown" && Math.abs(one.weight) > 0.05);
  const strongest = [...said].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, limit);
  return strongest.sort((a, b) => b.weight - a.weight).map(reasonWords);
}

function reasonWords(one: Evidence): string {
  const aspect = ASPECTS[one.kind].toLowerCase();
  if (one.kind === "time")
    return whenWords(one.days, one.veto) ?? (one.agreement === "conflict" ? "dates differ" : "dates fit");
  if (one.agreement === "conflict") return `${aspect} differs`;
  const shared = one.item && one.item.length <= 28 ? one.item : "";
  if (one.kind === "unit" || one.kind === "stay" || one.kind === "site") {
    const word = one.kind === "unit" ? "room or vehicle" : one.kind;
    return one.agreement === "agree"
      ? `same ${word}${one.kind === "unit" && shared ? ` (${shared})` : ""}`
      : `${word} close`;
  }
  return one.agreement === "agree" ? (shared ? `both say ${shared}` : `${aspect} fits`) : `${aspect} close`;
}

/** The reasons as one quiet line. */
export function ReasonsLine({ evidence }: { evidence: readonly Evidence[] }) {
  const reasons = reasonsOf(evidence);
  return reasons.length > 0 ? <span dir="auto">{reasons.join(" · ")}</span> : null;
}
