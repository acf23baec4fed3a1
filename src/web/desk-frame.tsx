import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { requireStaff, type StaffActor } from "../core/actor.ts";
import type { Ctx } from "../core/ctx.ts";
import type { SiteId } from "../core/ids.ts";
import { inOneTrip } from "../core/one-trip.ts";
import { type DeskCounts, deskCounts } from "../items/desk-counts.ts";
import { mySites } from "../sites/read.ts";
import type { SiteKind } from "../sites/schema.ts";
import { scopeOf } from "../staff/scope.ts";
import type { AppContext } from "./app-env.ts";
import { type Children, Flash, TimeText, type Tone, UserText } from "./components/index.ts";
import type { Trouble } from "./form-data.ts";
import { type NavItem, StaffShell } from "./layout.tsx";

/** What a desk page needs of a site. */
export interface DeskSite {
  readonly id: SiteId;
  readonly slug: string;
  readonly name: string;
  readonly kind: SiteKind;
  readonly timeZone: string;
}

/** What stands around every staff page: who it is, at which site, and how much waits. */
export interface Frame {
  readonly staff: StaffActor;
  readonly sites: readonly DeskSite[];
  /** The one site chosen in the masthead, or the only one; null for all of them. */
  readonly site: DeskSite | null;
  readonly counts: DeskCounts;
  readonly now: number;
  readonly flash: FlashMessage | null;
}

export interface FlashMessage {
  readonly tone: Tone;
  readonly text: string;
  readonly title?: string;
  /** Where to look at what was just done. */
  readonly link?: { readonly href: string; readonly label: string };
}

const SITE_COOKIE = "desk_site";
const FLASH_COOKIE = "desk_flash";

export const ROLE_WORDS = { agent: "Agent", manager: "Manager", admin: "Administrator" } as const;

export const isManager = (staff: StaffActor): boolean => staff.role !== "agent";

/** The site chosen in the masthead, for reads; null for all. */
export function chosenSite(c: AppContext): SiteId | null {
  const chosen = getCookie(c, SITE_COOKIE) as SiteId | undefined;
  const { role, siteIds } = c.get("staff");
  return chosen && (role === "admin" || siteIds.includes(chosen)) ? chosen : null;
}

/** Remembers the site chosen in the masthead; "all" forgets it. */
export function chooseSite(c: AppContext, site: string): void {
  if (site === "all") deleteCookie(c, SITE_COOKIE, { path: "/desk" });
  else setCookie(c, SITE_COOKIE, site, { path: "/desk", httpOnly: true, sameSite: "Lax", maxAge: 90 * 24 * 3600 });
}

/** To another page with a message that is shown there once. */
export function done(c: AppContext, to: string, message: string | FlashMessage): Response {
  const flash: FlashMessage = typeof message === "string" ? { tone: "done", text: message } : message;
  setCookie(c, FLASH_COOKIE, encodeURIComponent(JSON.stringify(flash)), {
    path: "/desk",
    httpOnly: true,
    sameSite: "Lax",
    maxAge: 60,
  });
  return c.redirect(to, 303);
}

function takeFlash(c: AppContext): FlashMessage | null {
  const kept = getCookie(c, FLASH_COOKIE);
  if (!kept) return null;
  deleteCookie(c, FLASH_COOKIE, { path: "/desk" });
  try {
    return JSON.parse(decodeURIComponent(kept)) as FlashMessage;
  } catch {
    return null;
  }
}

async function readFrame(c: AppContext, ctx: Ctx): Promise<Omit<Frame, "flash">> {
  const staff = requireStaff(ctx.actor);
  const chosen = chosenSite(c);
  const [mine, counts] = await Promise.all([mySites(ctx), deskCounts(ctx, scopeOf(staff, chosen))]);
  const only = mine.length === 1 ? mine[0] : undefined;
  const site = only ?? mine.find((one) => one.id === chosen) ?? null;
  return { staff, sites: mine, site, counts, now: ctx.clock.now() };
}

/** Which way of the masthead a page lies on. */
export type Way = "today" | "items" | "matches" | "returns" | "reports" | "overdue" | "stays" | "sites" | "staff";

export interface DeskView {
  readonly title: string;
  readonly way?: Way | undefined;
  readonly body: Children;
  /** Text-width column: forms and settings. */
  readonly narrow?: boolean | undefined;
  /** A page with a form of its own does without the button that logs an item: on a phone it floats. */
  readonly calm?: boolean | undefined;
}

/**
 * Answers with a staff page. What it reads and what stands around it leave as one round trip; with `trouble` a form
 * comes back and the status says so.
 */
export async function deskPage<T>(
  c: AppContext,
  read: (ctx: Ctx) => Promise<T>,
  view: (data: T, frame: Frame) => DeskView | Promise<DeskView>,
  trouble?: Trouble,
): Promise<Response> {
  const [frame, data] = await inOneTrip(c.get("ctx"), (ctx) => Promise.all([readFrame(c, ctx), read(ctx)]));
  const whole: Frame = { ...frame, flash: takeFlash(c) };
  const shown = await view(data, whole);
  return c.html(
    <Desk frame={whole} {...shown}>
      {shown.body}
    </Desk>,
    trouble?.status ?? 200,
  );
}

function navOf(frame: Frame, way: Way | undefined): NavItem[] {
  const { counts, staff } = frame;
  const waiting = counts.answers + counts.confident + counts.possible;
  const nav: (NavItem & { way: Way })[] = [
    { way: "today", href: "/desk", label: "Today", icon: "bell" },
    { way: "items", href: "/desk/items", label: "Items", icon: "box", count: counts.held },
    { way: "matches", href: "/desk/matches", label: "Matches", icon: "match", count: waiting, waits: true },
    { way: "returns", href: "/desk/returns", label: "Returns", icon: "truck", count: counts.ready, waits: true },
    { way: "reports", href: "/desk/reports", label: "Reports", icon: "ledger", count: counts.openReports },
  ];
  if (isManager(staff)) {
    nav.push({
      way: "overdue",
      href: "/desk/overdue",
      label: "Overdue",
      icon: "clock",
      count: counts.overdue,
      waits: true,
    });
    nav.push({ way: "stays", href: "/desk/stays", label: "Stays", icon: "key" });
  }
  if (staff.role === "admin") {
    nav.push({ way: "sites", href: "/desk/sites", label: "Sites", icon: "home" });
    nav.push({ way: "staff", href: "/desk/staff", label: "Staff", icon: "users" });
  }
  return nav.map(({ way: own, ...item }) => ({ ...item, current: own === way }));
}

function Desk(props: DeskView & { frame: Frame; children: Children }) {
  const { frame } = props;
  const several = frame.sites.length > 1;
  const here = frame.site?.name ?? (several ? "All sites" : (frame.sites[0]?.name ?? "Homeward"));
  return (
    <StaffShell
      title={props.title}
      homeHref="/desk"
      nav={navOf(frame, props.way)}
      narrow={props.narrow}
      site={{ name: here }}
      sites={
        several
          ? [
              { href: "/desk/at/all", name: "All sites", current: frame.site === null },
              ...frame.sites.map((site) => ({
                href: `/desk/at/${site.id}`,
                name: site.name,
                current: site.id === frame.site?.id,
              })),
            ]
          : undefined
      }
      person={{ name: frame.staff.name, role: ROLE_WORDS[frame.staff.role] }}
      signOut={
        <form method="post" action="/sign-out">
          <button class="button button-quiet button-small" type="submit">
            Sign out
          </button>
        </form>
      }
      act={props.calm ? undefined : { href: "/desk/items/new", label: "Log an item" }}
      flash={frame.flash ? <FlashOf message={frame.flash} /> : undefined}
    >
      {props.children}
    </StaffShell>
  );
}

function FlashOf({ message }: { message: FlashMessage }) {
  return (
    <Flash
      tone={message.tone}
      title={message.title}
      action={message.link ? <a href={message.link.href}>{message.link.label}</a> : undefined}
    >
      {message.text}
    </Flash>
  );
}

/** What a person wrote in a form that may be gone from the page, now that a colleague was quicker. */
const WRITTEN = ["question", "reason", "note", "handedTo", "identityChecked", "trackingNumber"] as const;

/** Says above a page that came back who was quicker and when, and gives back what was written. */
export function ConflictNotice({ trouble, zone, look }: { trouble: Trouble; zone: string; look: string }) {
  const { conflict, typed } = trouble;
  if (!conflict) return null;
  const written = WRITTEN.map((name) => typed.text(name).trim()).filter(Boolean);
  return (
    <Flash tone="harm" title={conflict.title} action={<a href={look}>Look again</a>}>
      {conflict.message}
      {conflict.by ? (
        <>
          {" "}
          (<TimeText at={conflict.by.at} zone={zone} />)
        </>
      ) : null}{" "}
      Nothing of yours was stored
      {written.length > 0 ? "; you had written:" : "."}
      {written.map((text) => (
        <UserText quote>{text}</UserText>
      ))}
    </Flash>
  );
}
