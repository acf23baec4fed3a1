import type { Platform } from "../core/ctx.ts";
import { makeCtx } from "../core/make-ctx.ts";
import { sites } from "../sites/schema.ts";
import { seedDemo } from "./seed.ts";

/** Seeds the demo world unless the desk has been opened before. */
export async function seedIfEmpty(platform: Platform, progress: (line: string) => void): Promise<void> {
  const ctx = makeCtx(platform, { kind: "system", job: "demo" });
  const [known] = await ctx.db.select({ id: sites.id }).from(sites).limit(1);
  if (!known) await seedDemo(platform, progress);
}
