import { Notice, Ref } from "../web/components/index.ts";
import { ago } from "../web/words.ts";
import type { Twin } from "./read-twins.ts";

/** "This looks like HW-… logged 3 h ago": the same thing, it seems, logged or reported twice. */
export function TwinNotice(props: { side: "item" | "report"; twins: readonly Twin[]; now: number; here: string }) {
  const { side, twins } = props;
  const [first] = twins;
  if (!first) return null;
  const likely = first.probability >= 0.9 ? "very much like" : "like";
  const done = side === "item" ? "logged" : "reported";
  return (
    <Notice tone="wait" title={side === "item" ? "Logged twice?" : "Reported twice?"}>
      This looks {likely}{" "}
      {twins.map((twin, index) => (
        <>
          {index > 0 ? " and " : ""}
          <Ref href={`/desk/${side}s/${twin.ref}`}>{twin.ref}</Ref> (“<span dir="auto">{twin.title}</span>”
          {twin.siteName === props.here ? "" : ` at ${twin.siteName}`}, {done} {ago(twin.createdAt, props.now)})
        </>
      ))}
      .{" "}
      {side === "item"
        ? "If it is one thing, keep the fuller record and correct the other."
        : "If it is one loss, close one of them as a duplicate; the traveler is told kindly."}
    </Notice>
  );
}
