import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { requireRole } from "../core/actor.ts";
import { commit } from "../core/commit.ts";
import type { Ctx } from "../core/ctx.ts";
import { Conflict, fieldError, InvalidInput } from "../core/errors.ts";
import { newId, type SiteId, type StaffId } from "../core/ids.ts";
import { parseInput } from "../core/validate.ts";
import { enqueueNotice } from "../notices/enqueue.ts";
import { sites } from "../sites/schema.ts";
import { deskEvent } from "./desk-event.ts";
import { changeStaffInput, inviteStaffInput } from "./model.ts";
import { staff, staffSessions } from "./schema.ts";

export type StaffMember = typeof staff.$inferSelect;

/** Everybody who signs in, by name; leavers last. Administrators only. */
export async function listStaff(ctx: Ctx): Promise<readonly StaffMember[]> {
  requireRole(ctx.actor, "admin");
  return ctx.db.select().from(staff).orderBy(asc(staff.leftAt), asc(staff.name));
}

async function requireSites(ctx: Ctx, siteIds: readonly SiteId[]): Promise<void> {
  if (siteIds.length === 0) return;
  const known = await ctx.db
    .select({ id: sites.id })
    .from(sites)
    .where(inArray(sites.id, [...siteIds]));
  if (known.length !== new Set(siteIds).size) throw new InvalidInput([fieldError("siteIds", "not_offered")]);
}

/** Invites a person by e-mail; they sign in with a one-time code sent there. Administrators only. */
export async function inviteStaff(ctx: Ctx, raw: unknown): Promise<StaffId> {
  const admin = requireRole(ctx.actor, "admin");
  const input = parseInput(inviteStaffInput, raw);
  await requireSites(ctx, input.siteIds);
  const id = newId("staff");
  const now = new Date(ctx.clock.now());
  await commit(ctx, {
    writes: [
      ctx.db.insert(staff).values({ ...input, id, createdAt: now, updatedAt: now }),
      deskEvent(ctx, admin, "staff_invited", id, input),
      enqueueNotice(ctx, {
        kind: "staff_invited",
        to: input.email,
        name: input.name,
        invitedBy: admin.name,
        link: `${ctx.config.BASE_URL}/sign-in?email=${encodeURIComponent(input.email)}`,
      }),
    ],
  }).catch((error: unknown) => {
    throw error instanceof Conflict ? new InvalidInput([fieldError("email", "taken")]) : error;
  });
  return id;
}

/** Changes name, role and sites; takes effect within a minute (the session cookie's short cache). */
export async function changeStaff(ctx: Ctx, id: StaffId, raw: unknown): Promise<void> {
  const admin = requireRole(ctx.actor, "admin");
  const { version, ...input } = parseInput(changeStaffInput, raw);
  if (id === admin.id && input.role !== "admin") {
    throw new InvalidInput([
      fieldError("role", "invalid", { message: "You cannot take the administrator role from yourself." }),
    ]);
  }
  await requireSites(ctx, input.siteIds);
  await commit(ctx, {
    guards: [
      ctx.db
        .update(staff)
        .set({ ...input, version: version + 1, updatedAt: new Date(ctx.clock.now()) })
        .where(and(eq(staff.id, id), eq(staff.version, version))),
    ],
    writes: [deskEvent(ctx, admin, "staff_changed", id, input)],
    lost: async () => new Conflict("Another administrator has just changed this person. Have a look and try again."),
  });
}

/** Somebody leaves: their sessions end and no code is sent to them again. What they did keeps their name. */
export async function removeStaff(ctx: Ctx, id: StaffId): Promise<void> {
  const admin = requireRole(ctx.actor, "admin");
  if (id === admin.id) throw new Conflict("You cannot remove yourself. Another administrator can.");
  await commit(ctx, {
    guards: [
      ctx.db
        .update(staff)
        .set({ leftAt: ctx.clock.now(), updatedAt: new Date(ctx.clock.now()) })
        .where(and(eq(staff.id, id), isNull(staff.leftAt))),
    ],
    writes: [
      ctx.db.delete(staffSessions).where(eq(staffSessions.userId, id)),
      deskEvent(ctx, admin, "staff_left", id, {}),
    ],
    lost: async () => new Conflict("This person has left already."),
  });
}
