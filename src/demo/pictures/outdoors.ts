import type { Drawing } from "./scene.ts";

export const outdoors = {} as const satisfies Record<string, Drawing>;
