import type { ItemKey } from "./items.ts";
import type { StaffKey } from "./sites.ts";
import type { DemoReport } from "./types.ts";

/** Who is looking for what, in their own words. */
export const reports = [] as const satisfies readonly DemoReport<ItemKey, StaffKey>[];
