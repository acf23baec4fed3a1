import type { StaffActor } from "../core/actor.ts";
import type { Write } from "../core/commit.ts";
import type { Ctx } from "../core/ctx.ts";
import { newId } from "../core/ids.ts";
import { deskEvents } from "./schema.ts";

/** The INSERT that records a change to the desk itself, for the change's batch. */
export function deskEvent(
  ctx: Ctx,
  actor: Pick<StaffActor, "id" | "name">,
  kind: (typeof deskEvents.$inferInsert)["kind"],
  subjectId: string,
  detail: Record<string, unknown>,
): Write {
  return ctx.db.insert(deskEvents).values({
    id: newId("event"),
    kind,
    subjectId,
    at: ctx.clock.now(),
    actorId: actor.id,
    actorName: actor.name,
    detail,
  });
}
