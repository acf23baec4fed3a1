import type { TimelineEntry, Tone } from "../web/components/index.ts";
import { TimeText, UserText } from "../web/components/index.ts";
import type { CustodyEvent, CustodyKind } from "./schema.ts";

const TITLES: Readonly<Record<CustodyKind, readonly [title: string, tone: Tone]>> = {
  logged: ["Logged", "quiet"],
  edited: ["Details corrected", "quiet"],
  moved: ["Moved", "quiet"],
  photo_added: ["Photo added", "quiet"],
  photo_removed: ["Photo removed", "quiet"],
  match_confirmed: ["Match confirmed, proof asked", "act"],
  match_withdrawn: ["Match taken back", "wait"],
  proof_accepted: ["Proof accepted, item promised", "act"],
  proof_refused: ["Proof not accepted", "wait"],
  return_chosen: ["Way home chosen", "quiet"],
  shipped: ["Handed to the carrier", "act"],
  handed_over: ["Handed over", "done"],
  arrived: ["Arrived", "done"],
  hold_extended: ["Kept longer", "quiet"],
  disposed: ["Disposed of", "wait"],
};

const FIELD_WORDS: Readonly<Record<string, string>> = {
  title: "What it is",
  category: "Category",
  brand: "Brand",
  colours: "Colours",
  identifiers: "Identifiers",
  description: "Description",
  hiddenDetails: "Hidden details",
  place: "Place",
  unit: "Unit",
  foundAt: "Found",
  foundBy: "Found by",
  photos: "Photos",
  photosRemoved: "Photos taken off",
};

/** An item's chain as entries of a timeline, newest first; each with the first characters of its hash. */
export function tellChain(events: readonly CustodyEvent[], zone: string): TimelineEntry[] {
  return events
    .map((event) => {
      const [title, tone] = TITLES[event.kind];
      return { title, tone, at: event.at, by: actorName(event.actor), body: <Told event={event} zone={zone} /> };
    })
    .reverse();
}

function actorName(actor: string): string {
  return (JSON.parse(actor) as { name: string }).name;
}

function Told({ event, zone }: { event: CustodyEvent; zone: string }) {
  return (
    <>
      {event.payload === null ? <p>The details were erased on request; that it happened stays on record.</p> : null}
      {event.payload === null ? null : <Payload kind={event.kind} payload={JSON.parse(event.payload)} zone={zone} />}
      <p class="quiet">
        No. {event.seq} · <code translate="no">{event.hash.slice(0, 10)}</code>
      </p>
    </>
  );
}

type Payload = Readonly<Record<string, unknown>>;

function Payload({ kind, payload, zone }: { kind: CustodyKind; payload: Payload; zone: string }) {
  const text = (name: string) => (typeof payload[name] === "string" ? payload[name] : "");
  const at = (name: string) => (typeof payload[name] === "number" ? payload[name] : 0);
  switch (kind) {
    case "logged":
      return (
        <p>
          {[text("unit"), text("place"), text("storage") && `put in ${text("storage")}`].filter(Boolean).join(" · ")}
        </p>
      );
    case "moved":
      return (
        <p>
          {text("from") || "No place recorded"} → {text("to")}
        </p>
      );
    case "edited":
      return (
        <Changes
          changed={(payload.changed ?? {}) as Readonly<Record<string, { from: unknown; to: unknown }>>}
          zone={zone}
        />
      );
    case "match_confirmed":
      return (
        <p>
          Report {text("report")}. Asked: <UserText>{text("question")}</UserText>
        </p>
      );
    case "match_withdrawn":
      return (
        <p>
          Report {text("report")}. <UserText>{text("reason")}</UserText>
        </p>
      );
    case "proof_accepted":
    case "proof_refused":
      return (
        <>
          <p>
            Report {text("report")}. Asked: <UserText>{text("question")}</UserText>
          </p>
          <p>
            Answered: <UserText>{text("answer")}</UserText>
          </p>
          {text("note") ? (
            <p>
              Noted: <UserText>{text("note")}</UserText>
            </p>
          ) : null}
        </>
      );
    case "return_chosen":
      return <p>{text("method")}</p>;
    case "shipped":
      return (
        <p>
          {text("carrier")} <span translate="no">{text("trackingNumber")}</span>
        </p>
      );
    case "handed_over":
      return (
        <p>
          To <UserText>{text("to")}</UserText>; checked: <UserText>{text("identityChecked")}</UserText>
        </p>
      );
    case "arrived":
      return <p>{text("saidBy") === "traveler" ? "The traveler said so." : "Seen in the carrier's tracking."}</p>;
    case "hold_extended":
      return (
        <p>
          <TimeText at={at("from")} zone={zone} show="date" /> → <TimeText at={at("to")} zone={zone} show="date" />.{" "}
          <UserText>{text("reason")}</UserText>
        </p>
      );
    case "disposed":
      return (
        <p>
          {DISPOSITION_WORDS[text("disposition")] ?? text("disposition")}. <UserText>{text("note")}</UserText>
        </p>
      );
    default:
      return null;
  }
}

function Changes(props: { changed: Readonly<Record<string, { from: unknown; to: unknown }>>; zone: string }) {
  const say = (name: string, value: unknown): string => {
    if (value === null || value === "" || (Array.isArray(value) && value.length === 0)) return "nothing";
    if (name === "photos" && Array.isArray(value)) return `${value.length} added`;
    return Array.isArray(value) ? value.join(", ") : String(value);
  };
  return (
    <>
      {Object.entries(props.changed).map(([name, { from, to }]) => (
        <p>
          {FIELD_WORDS[name] ?? name}:{" "}
          {name === "foundAt" ? (
            <>
              <TimeText at={Number(from)} zone={props.zone} /> → <TimeText at={Number(to)} zone={props.zone} />
            </>
          ) : name === "photos" ? (
            say(name, to)
          ) : (
            <>
              <UserText>{say(name, from)}</UserText> → <UserText>{say(name, to)}</UserText>
            </>
          )}
        </p>
      ))}
    </>
  );
}

/** What became of an unclaimed item, as the desk says it. */
export const DISPOSITION_WORDS: Readonly<Record<string, string>> = {
  donate: "Given to charity",
  destroy: "Destroyed",
  auction: "Sent to auction",
  police: "Given to the police",
  authority: "Given to the authority",
  finder: "Given to the finder",
};
