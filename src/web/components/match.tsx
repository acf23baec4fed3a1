import type { Children } from "./props.ts";

export type Verdict = "agree" | "partial" | "differs" | "unknown";

export interface EvidenceRow {
  /** What is compared: "Colour", "Where", "Brand". */
  aspect: string;
  verdict: Verdict;
  item?: Children;
  report?: Children;
  /** The reason in a few words: "found 1 day after". */
  note?: Children;
}

const VERDICTS: Readonly<Record<Verdict, { word: string; shape: Children }>> = {
  agree: { word: "Agree", shape: <path d="m3 8.5 3.3 3.3L13 5" /> },
  partial: { word: "Close", shape: <path d="M2.5 9.5c2-3 3.5-3 5.5-1.5s3.5 1.5 5.5-1.5" /> },
  differs: { word: "Differ", shape: <path d="m4 4 8 8M12 4l-8 8" /> },
  unknown: { word: "Not said", shape: <path d="M3 8h1.5m2.7 0h1.6M11.5 8H13" /> },
};

/** What each side said, aspect by aspect, and whether it fits. */
export function EvidenceTable(props: {
  rows: readonly EvidenceRow[];
  caption?: string | undefined;
  itemLabel?: string | undefined;
  reportLabel?: string | undefined;
}) {
  const itemLabel = props.itemLabel ?? "Found item";
  const reportLabel = props.reportLabel ?? "Loss report";
  return (
    <table class="evidence">
      <caption class="visually-hidden">{props.caption ?? "What speaks for and against this match"}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="visually-hidden">Aspect</span>
          </th>
          <th scope="col">{itemLabel}</th>
          <th scope="col">{reportLabel}</th>
          <th scope="col">
            <span class="visually-hidden">Verdict</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {props.rows.map((row) => (
          <tr class={`evidence-${row.verdict}`}>
            <th scope="row">{row.aspect}</th>
            <td data-label={itemLabel} dir="auto">
              {row.item ?? <span class="unsaid">not said</span>}
            </td>
            <td data-label={reportLabel} dir="auto">
              {row.report ?? <span class="unsaid">not said</span>}
            </td>
            <td class="verdict">
              <span class="verdict-word">
                <svg class="chip-shape" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
                  {VERDICTS[row.verdict].shape}
                </svg>
                {VERDICTS[row.verdict].word}
              </span>
              {row.note ? <span class="verdict-note">{row.note}</span> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How likely a match is, as a word, a percentage and five lamps. */
export function Likelihood({ probability, word }: { probability: number; word?: string | undefined }) {
  const percent = Math.min(99, Math.max(1, Math.round(probability * 100)));
  const lit = Math.min(5, Math.max(1, Math.ceil(percent / 20)));
  const words = ["Unlikely", "Possible", "Even", "Likely", "Very likely"] as const;
  return (
    <span class="likelihood">
      <svg class="lamps" viewBox="0 0 54 10" aria-hidden="true" focusable="false">
        {[0, 1, 2, 3, 4].map((lamp) => (
          <circle cx={5 + lamp * 11} cy="5" r="3.6" class={lamp < lit ? "lit" : undefined} />
        ))}
      </svg>
      <span>
        {word ?? words[lit - 1]} <span class="percent">{percent}%</span>
      </span>
    </span>
  );
}

export interface Side {
  title: Children;
  eyebrow?: Children;
  children: Children;
}

/** Two things held against each other, one above the other on a phone. */
export function SideBySide({ left, right }: { left: Side; right: Side }) {
  return (
    <div class="sides">
      {[left, right].map((side) => (
        <section class="side">
          {side.eyebrow ? <p class="eyebrow">{side.eyebrow}</p> : null}
          <h3 class="side-title">{side.title}</h3>
          {side.children}
        </section>
      ))}
    </div>
  );
}
