import { snapshot } from "../core/actor.ts";
import type { Write } from "../core/commit.ts";
import type { Ctx } from "../core/ctx.ts";
import { newId, type ReportId } from "../core/ids.ts";
import { type ReportEventKind, reportEvents } from "./schema.ts";

/** The INSERT of one dated step of a report's progress, for the change's batch. */
export function reportEvent(ctx: Ctx, reportId: ReportId, kind: ReportEventKind): Write {
  const actor = snapshot(ctx.actor);
  return ctx.db.insert(reportEvents).values({
    id: newId("event"),
    reportId,
    kind,
    at: ctx.clock.now(),
    actorKind: actor.kind,
    actorId: actor.id,
    actorName: actor.name,
  });
}
