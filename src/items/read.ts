import { and, asc, count, desc, eq, gt, inArray, isNull, lt, or, type SQL, sql } from "drizzle-orm";
import { requireSite, requireStaff, type StaffActor, sitesOf } from "../core/actor.ts";
import type { Ctx } from "../core/ctx.ts";
import { NotFound } from "../core/errors.ts";
import type { ItemId, Reference } from "../core/ids.ts";
import { decodeCursor, type Page, pageOf } from "../core/paging.ts";
import { parseInput } from "../core/validate.ts";
import { type CustodyEvent, custodyEvents } from "../custody/schema.ts";
import { type Photo, photos } from "../photos/schema.ts";
import { sites, storageLocations } from "../sites/schema.ts";
import { type ListItemsInput, listItemsInput } from "./model.ts";
import { type Item, items } from "./schema.ts";

export interface ListedItem {
  readonly item: Item;
  readonly siteName: string;
  readonly timeZone: string;
  readonly storageName: string | null;
  readonly photo: Pick<Photo, "id" | "thumbWidth" | "thumbHeight"> | null;
}

/** Only rows of sites this staff member works at. */
export const atSitesOf = (staff: StaffActor): SQL | undefined => {
  const mine = sitesOf(staff);
  return mine === null ? undefined : inArray(items.siteId, [...mine]);
};

/** An item's first photo as JSON, for a list's SELECT; read it with `thumbOf`. */
export const firstPhoto = sql<string | null>`(SELECT json_array(p.id, p.thumb_width, p.thumb_height) FROM photos p
  WHERE p.item_id = ${items.id} AND p.removed_at IS NULL ORDER BY p.position LIMIT 1)`;

/** The photo that `firstPhoto` selected. */
export function thumbOf(json: string | null): ListedItem["photo"] {
  if (!json) return null;
  const [id, thumbWidth, thumbHeight] = JSON.parse(json) as [Photo["id"], number, number];
  return { id, thumbWidth, thumbHeight };
}

function filterOf(
  staff: StaffActor,
  input: ReturnType<typeof parseInput<typeof listItemsInput>>,
  now: number,
): SQL | undefined {
  const words = input.search.split(/\s+/).filter(Boolean).slice(0, 6);
  const overdue = input.overdue ? and(eq(items.status, "held"), lt(items.holdUntil, now)) : undefined;
  return and(
    atSitesOf(staff),
    input.siteId ? eq(items.siteId, input.siteId) : undefined,
    overdue ?? (input.status === "all" ? undefined : eq(items.status, input.status)),
    ...words.map((word) => {
      const pattern = `%${word.replace(/[\\%_]/g, "\\$&")}%`;
      return or(
        ...[items.title, items.description, items.brand, items.unit, items.place, items.ref].map(
          (column) => sql`${column} LIKE ${pattern} ESCAPE '\\'`,
        ),
      );
    }),
  );
}

/** A page of items of the actor's sites, newest find first (overdue: longest overdue first). One round trip. */
export async function listItems(ctx: Ctx, raw: ListItemsInput): Promise<Page<ListedItem> & { readonly total: number }> {
  const staff = requireStaff(ctx.actor);
  const input = parseInput(listItemsInput, raw);
  const cursor = decodeCursor(input.cursor);
  const where = filterOf(staff, input, ctx.clock.now());
  const key = input.overdue ? items.holdUntil : items.foundAt;
  const beyond = input.overdue ? gt : lt;
  const order = input.overdue ? asc : desc;
  const after = cursor
    ? or(beyond(key, cursor.at), and(eq(key, cursor.at), beyond(items.id, cursor.id as ItemId)))
    : undefined;
  const [rows, [tally]] = await ctx.db.batch([
    ctx.db
      .select({
        item: items,
        siteName: sites.name,
        timeZone: sites.timeZone,
        storageName: storageLocations.name,
        photo: firstPhoto,
      })
      .from(items)
      .innerJoin(sites, eq(sites.id, items.siteId))
      .leftJoin(storageLocations, eq(storageLocations.id, items.storageLocationId))
      .where(and(where, after))
      .orderBy(order(key), order(items.id))
      .limit(input.limit + 1),
    ctx.db.select({ total: count() }).from(items).where(where),
  ]);
  const listed = rows.map((row) => ({ ...row, photo: thumbOf(row.photo) }));
  const page = pageOf(listed, input.limit, (row) => ({
    at: input.overdue ? row.item.holdUntil : row.item.foundAt,
    id: row.item.id,
  }));
  return { ...page, total: tally?.total ?? 0 };
}

export interface ViewedItem extends Omit<ListedItem, "photo"> {
  readonly photos: readonly Photo[];
  readonly custody: readonly CustodyEvent[];
}

/** Finds an item by its public reference or its id. */
export const byRefOrId = (key: string): SQL =>
  key.startsWith("itm_") ? eq(items.id, key as ItemId) : eq(items.ref, key as Reference);

/** One item with photos and custody chain, for staff of its site. One round trip. Throws `NotFound`, `NotAllowed`. */
export async function viewItem(ctx: Ctx, key: string): Promise<ViewedItem> {
  requireStaff(ctx.actor);
  const id = ctx.db.select({ id: items.id }).from(items).where(byRefOrId(key));
  const [rows, photoRows, events] = await ctx.db.batch([
    ctx.db
      .select({ item: items, siteName: sites.name, timeZone: sites.timeZone, storageName: storageLocations.name })
      .from(items)
      .innerJoin(sites, eq(sites.id, items.siteId))
      .leftJoin(storageLocations, eq(storageLocations.id, items.storageLocationId))
      .where(byRefOrId(key)),
    ctx.db
      .select()
      .from(photos)
      .where(and(inArray(photos.itemId, id), isNull(photos.removedAt)))
      .orderBy(asc(photos.position)),
    ctx.db.select().from(custodyEvents).where(inArray(custodyEvents.itemId, id)).orderBy(asc(custodyEvents.seq)),
  ]);
  const row = rows[0];
  if (!row) throw new NotFound("There is no item with this reference. Check it letter by letter, or look in the list.");
  requireSite(ctx.actor, row.item);
  return { ...row, photos: photoRows, custody: events };
}
