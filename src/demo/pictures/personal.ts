import type { Drawing } from "./scene.ts";

export const personal = {} as const satisfies Record<string, Drawing>;
