import { items } from "./world/items.ts";
import { reports } from "./world/reports.ts";
import { sites, staff } from "./world/sites.ts";
import type { DemoWorld } from "./world/types.ts";

export type * from "./world/types.ts";
export { CATEGORIES } from "./world/types.ts";

/** Two sites, their people, what stands on their shelves, and who is looking for it. All of it invented. */
export const world: DemoWorld = { sites, staff, items, reports };
