import { NotAllowed, NotSignedIn } from "./errors.ts";
import type { ReportId, SiteId, StaffId } from "./ids.ts";

export const ROLES = ["agent", "manager", "admin"] as const;
export type Role = (typeof ROLES)[number];

export interface StaffActor {
  readonly kind: "staff";
  readonly id: StaffId;
  readonly name: string;
  readonly role: Role;
  readonly siteIds: readonly SiteId[];
}
/** Whoever holds the private link of one loss report. */
export interface TravelerActor {
  readonly kind: "traveler";
  readonly reportId: ReportId;
  readonly name: string;
}
/** Anybody at all, before a sign-in or a link. */
export interface GuestActor {
  readonly kind: "guest";
}
/** The clock's jobs. */
export interface SystemActor {
  readonly kind: "system";
  readonly job: string;
}
export type Actor = StaffActor | TravelerActor | GuestActor | SystemActor;

/** Who did it, as it was at that moment: survives a rename or a leaver. */
export interface ActorSnapshot {
  readonly kind: Actor["kind"];
  readonly id: string | null;
  readonly name: string;
}

export function snapshot(actor: Actor): ActorSnapshot {
  switch (actor.kind) {
    case "staff":
      return { kind: "staff", id: actor.id, name: actor.name };
    case "traveler":
      return { kind: "traveler", id: actor.reportId, name: "the traveler" };
    case "guest":
      return { kind: "guest", id: null, name: "a visitor" };
    case "system":
      return { kind: "system", id: actor.job, name: "Homeward" };
  }
}

declare const checked: unique symbol;
/**
 * A thing this actor was found to have the right to. Only the functions below make one, and verbs that change
 * something take nothing else, so that a forgotten check does not compile.
 */
export type Authorized<T> = T & { readonly [checked]: true };

/** The sites a staff actor works for; `null` means all of them (admins). */
export function sitesOf(actor: StaffActor): readonly SiteId[] | null {
  return actor.role === "admin" ? null : actor.siteIds;
}

/** Somebody signed in; throws `NotSignedIn` otherwise. */
export function requireStaff(actor: Actor): Authorized<StaffActor> {
  if (actor.kind !== "staff") throw new NotSignedIn();
  return actor as Authorized<StaffActor>;
}

const RANK: Record<Role, number> = { agent: 0, manager: 1, admin: 2 };

/** Staff of at least this role; throws `NotAllowed` naming who can. */
export function requireRole(actor: Actor, role: Role): Authorized<StaffActor> {
  const staff = requireStaff(actor);
  if (RANK[staff.role] < RANK[role]) {
    throw new NotAllowed(
      role === "admin" ? "Only an administrator can do this." : "A manager of your site can do this for you.",
    );
  }
  return staff;
}

/**
 * The thing, when this staff member works at its site. References are names and no secrets: others are told that it
 * belongs to another site, and whom to ask.
 */
export function requireSite<T extends { readonly siteId: SiteId | null }>(actor: Actor, thing: T): Authorized<T> {
  const staff = requireStaff(actor);
  const sites = sitesOf(staff);
  if (sites !== null && thing.siteId !== null && !sites.includes(thing.siteId)) {
    throw new NotAllowed("This belongs to a site you do not work at. Ask a manager there.");
  }
  return thing as Authorized<T>;
}

/** The report, when the actor holds its link. */
export function requireLink<T extends { readonly id: ReportId }>(actor: Actor, report: T): Authorized<T> {
  if (actor.kind !== "traveler" || actor.reportId !== report.id)
    throw new NotSignedIn("Open the link from your e-mail to go on.");
  return report as Authorized<T>;
}
