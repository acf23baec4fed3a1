import { classes, type Tone } from "./props.ts";

export type ItemStatus = "held" | "promised" | "shipped" | "returned" | "disposed";
export type ReportStatus = "searching" | "possible_match" | "verifying" | "returning" | "reunited" | "closed";
export type MatchDecision = "suggested" | "confirmed" | "rejected";
export type ClaimStatus = "asked" | "answered" | "accepted" | "refused";
export type NoticeState = "queued" | "sent" | "delivered" | "bounced" | "failed";

interface Face {
  word: string;
  tone: Tone;
  shape: Shape;
}

/** Each shape differs in outline, so that a status reads without colour. */
const SHAPES = {
  ring: <circle cx="8" cy="8" r="5" />,
  dots: <circle cx="8" cy="8" r="5" stroke-dasharray="2.2 2.2" />,
  half: (
    <>
      <circle cx="8" cy="8" r="5" />
      <path class="fill" d="M8 3a5 5 0 0 1 0 10Z" />
    </>
  ),
  pair: (
    <>
      <circle cx="6" cy="8" r="3.7" />
      <circle cx="10" cy="8" r="3.7" />
    </>
  ),
  key: (
    <>
      <circle cx="5" cy="8" r="2.7" />
      <path d="M7.7 8h6.3v2.6M11.2 8v2" />
    </>
  ),
  arrow: <path d="M2.5 8h10.5M9 4l4 4-4 4" />,
  house: <path class="fill" d="M8 2.3 14 7.5h-1.7V13.5H3.7V7.5H2Z" />,
  bar: <path d="M3 8h10" />,
  box: <path d="M3.5 3.5h9v9h-9Zm0 9 9-9" />,
  clock: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 4.8V8l2.2 1.6" />
    </>
  ),
  check: <path d="m3 8.5 3.3 3.3L13 5" />,
  cross: <path d="m4 4 8 8M12 4l-8 8" />,
  bang: <path d="M8 3v6.5M8 12.6v.1" />,
} as const;
export type Shape = keyof typeof SHAPES;

const FACES = {
  item: {
    held: { word: "Held", tone: "quiet", shape: "ring" },
    promised: { word: "Promised", tone: "wait", shape: "half" },
    shipped: { word: "Shipped", tone: "act", shape: "arrow" },
    returned: { word: "Returned", tone: "done", shape: "house" },
    disposed: { word: "Disposed", tone: "quiet", shape: "box" },
    overdue: { word: "Overdue", tone: "wait", shape: "clock" },
  },
  report: {
    searching: { word: "Searching", tone: "quiet", shape: "dots" },
    possible_match: { word: "Possible match", tone: "wait", shape: "pair" },
    verifying: { word: "Verifying", tone: "wait", shape: "key" },
    returning: { word: "Returning", tone: "act", shape: "arrow" },
    reunited: { word: "Reunited", tone: "done", shape: "house" },
    closed: { word: "Closed", tone: "quiet", shape: "bar" },
  },
  match: {
    suggested: { word: "Suggested", tone: "wait", shape: "pair" },
    confirmed: { word: "Confirmed", tone: "done", shape: "check" },
    rejected: { word: "Rejected", tone: "quiet", shape: "cross" },
  },
  claim: {
    asked: { word: "Proof asked", tone: "quiet", shape: "dots" },
    answered: { word: "Proof to judge", tone: "wait", shape: "key" },
    accepted: { word: "Proof accepted", tone: "done", shape: "check" },
    refused: { word: "Proof refused", tone: "quiet", shape: "cross" },
  },
  notice: {
    queued: { word: "Queued", tone: "wait", shape: "dots" },
    sent: { word: "Sent", tone: "quiet", shape: "arrow" },
    delivered: { word: "Delivered", tone: "done", shape: "check" },
    bounced: { word: "Bounced", tone: "harm", shape: "cross" },
    failed: { word: "Failed", tone: "harm", shape: "bang" },
  },
} as const satisfies Record<string, Record<string, Face>>;

export type StatusProps =
  | { of: "item"; is: ItemStatus | "overdue"; label?: string | undefined }
  | { of: "report"; is: ReportStatus; label?: string | undefined }
  | { of: "match"; is: MatchDecision; label?: string | undefined }
  | { of: "claim"; is: ClaimStatus; label?: string | undefined }
  | { of: "notice"; is: NoticeState; label?: string | undefined };

/** Where a thing stands: a word and a shape, never colour alone. `label` is the word in another language. */
export function Status(props: StatusProps) {
  const faces: Readonly<Record<string, Face>> = FACES[props.of];
  const face = faces[props.is] ?? { word: props.is, tone: "quiet", shape: "ring" };
  return (
    <Chip tone={face.tone} shape={face.shape}>
      {props.label ?? face.word}
    </Chip>
  );
}

/** A chip of one's own making, for facts that are not one of the known statuses ("Passport", "12 days left"). */
export function Chip(props: { children: string; tone?: Tone | undefined; shape?: Shape | undefined }) {
  return (
    <span class={classes("chip", `chip-${props.tone ?? "quiet"}`)}>
      {props.shape ? (
        <svg class="chip-shape" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          {SHAPES[props.shape]}
        </svg>
      ) : null}
      {props.children}
    </span>
  );
}
