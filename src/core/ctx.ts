import type { Database, DatabaseClient, RoundTrips } from "../platform/database.ts";
import type { ImageProcessor } from "../platform/image-processor.ts";
import type { MailTransport } from "../platform/mail-transport.ts";
import type { PhotoStore } from "../platform/photo-store.ts";
import type { RateLimiter } from "../platform/rate-limiter.ts";
import type { Actor } from "./actor.ts";
import type { Clock } from "./clock.ts";
import type { Config } from "./config.ts";
import type { ItemId, ReportId } from "./ids.ts";

/** What a runtime brings: made once on Node, per request at the edge. */
export interface Platform {
  readonly config: Config;
  readonly clock: Clock;
  readonly client: DatabaseClient;
  readonly photos: PhotoStore;
  readonly images: ImageProcessor;
  readonly mail: MailTransport;
  readonly limiter: RateLimiter;
}

/** What is to be done once the answer is out: `jobs/after.ts` does it, the clock does what was missed. */
export type AfterWork =
  | { readonly kind: "drain_notices" }
  | { readonly kind: "suggest_for_item"; readonly itemId: ItemId }
  | { readonly kind: "suggest_for_report"; readonly reportId: ReportId }
  | { readonly kind: "refresh_stale" };

/** What a verb is given: the platform, who asks, and a list of work for after the answer. */
export interface Ctx extends Platform {
  readonly db: Database;
  readonly actor: Actor;
  readonly requestId: string;
  readonly trips: RoundTrips;
  readonly after: AfterWork[];
}
