import { asc, eq } from "drizzle-orm";
import type { Ctx } from "../core/ctx.ts";
import { NotFound } from "../core/errors.ts";
import { sites } from "../sites/schema.ts";
import { staff } from "./schema.ts";

/** Every way into the demo: the desks a traveler may write to, and the people one may be. */
export interface DemoDoors {
  readonly desks: readonly { readonly slug: string; readonly name: string }[];
  readonly people: readonly { readonly name: string; readonly email: string; readonly role: string }[];
}

/** What the demo's first page offers. One round trip. */
export async function demoDoors(ctx: Ctx): Promise<DemoDoors> {
  const [desks, people] = await ctx.db.batch([
    ctx.db.select({ slug: sites.slug, name: sites.name }).from(sites).orderBy(asc(sites.name)).limit(12),
    ctx.db
      .select({ name: staff.name, email: staff.email, role: staff.role })
      .from(staff)
      .orderBy(asc(staff.role), asc(staff.name))
      .limit(24),
  ]);
  return { desks, people };
}

/** The address of a person one may be in the demo. Throws `NotFound`, always outside the demo. */
export async function demoPerson(ctx: Ctx, email: string): Promise<string> {
  if (!ctx.config.DEMO) throw new NotFound("There is no page at this address.");
  const [person] = await ctx.db.select({ email: staff.email }).from(staff).where(eq(staff.email, email.toLowerCase()));
  if (!person) throw new NotFound("Nobody of that address works here.");
  return person.email;
}
