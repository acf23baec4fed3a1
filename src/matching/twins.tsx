import { Button, Form, Notice, Ref } from "../web/components/index.ts";
import { ago } from "../web/words.ts";
import type { Twin } from "./read-twins.ts";

/** What a page says once staff have told two things apart. */
export const TWIN_REJECTED = "Noted: not the same. Neither is named beside the other any more.";

/** "This looks like HW-… logged 3 h ago": the same thing, it seems, logged or reported twice; or staff say it is not. */
export function TwinNotice(props: {
  side: "item" | "report";
  of: Pick<Twin, "id" | "ref">;
  twins: readonly Twin[];
  now: number;
  here: string;
}) {
  const { side, of, twins } = props;
  const [first] = twins;
  if (!first) return null;
  const likely = first.probability >= 0.9 ? "very much like" : "like";
  const done = side === "item" ? "logged" : "reported";
  return (
    <Notice tone="wait" title={side === "item" ? "Logged twice?" : "Reported twice?"}>
      <p>This looks {likely}</p>
      <ul class="twins">
        {twins.map((twin) => (
          <li class="twin">
            <span class="twin-words">
              <Ref href={`/desk/${side}s/${twin.ref}`}>{twin.ref}</Ref> “<span dir="auto">{twin.title}</span>”
              {twin.siteName === props.here ? "" : ` at ${twin.siteName}`}, {done} {ago(twin.createdAt, props.now)}
            </span>
            <Form action={`/desk/${side}s/${of.ref}/reject-twin`} hidden={{ id: of.id, twinId: twin.id }}>
              <Button kind="secondary" small label={`Not the same as ${twin.ref}`}>
                Not the same
              </Button>
            </Form>
          </li>
        ))}
      </ul>
      <p>
        {side === "item"
          ? "If it is one thing, keep the fuller record and correct the other."
          : "If it is one loss, close one of them as a duplicate; the traveler is told kindly."}
      </p>
    </Notice>
  );
}
