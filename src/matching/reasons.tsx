import type { Children, EvidenceRow } from "../web/components/index.ts";
import { explain, headline } from "./explain.ts";
import { type Agreement, type Evidence, type EvidenceKind, STAY_GUEST } from "./facts.ts";

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
  time: "When",
};

const VERDICTS: Readonly<Record<Agreement, EvidenceRow["verdict"]>> = {
  agree: "agree",
  partial: "partial",
  conflict: "differs",
  unknown: "unknown",
};

/** What each side said where the evidence itself holds only ids or nothing: dates and sites. */
export type SaidBySide = Partial<
  Readonly<Record<EvidenceKind, { readonly item: Children; readonly report: Children }>>
>;

/** The evidence of a match as rows to read, what weighs most first; what neither side said is left out. */
export function evidenceRows(evidence: readonly Evidence[], said: SaidBySide = {}): EvidenceRow[] {
  const told = explain(evidence);
  return evidence
    .map((one, index) => ({ one, note: told[index]?.text }))
    .filter(({ one }) => one.item !== "" || one.report !== "" || one.agreement !== "unknown")
    .sort((a, b) => Math.abs(b.one.weight) - Math.abs(a.one.weight))
    .map(({ one, note }) => ({
      aspect: one.kind === "name" && one.item === STAY_GUEST ? "Who stayed" : ASPECTS[one.kind],
      verdict: VERDICTS[one.agreement],
      item: (said[one.kind]?.item ?? one.item) || undefined,
      report: (said[one.kind]?.report ?? one.report) || undefined,
      note: one.agreement === "unknown" ? undefined : note,
    }));
}

/** The strongest reasons as one quiet line; null when there are none to tell. */
export function reasonsLine(evidence: readonly Evidence[]) {
  // A line may end with the dot between two reasons, not begin with it.
  const words = headline(evidence).replaceAll(" · ", "\u00a0· ");
  return words === "" ? null : <span dir="auto">{words}</span>;
}
