import { type Clock, systemClock } from "../core/clock.ts";
import type { Config } from "../core/config.ts";
import type { Platform } from "../core/ctx.ts";
import { openDatabase } from "./database.node.ts";
import { sharpImageProcessor } from "./image-processor.node.ts";
import { mailboxTransport } from "./mail-transport.mailbox.ts";
import { resendTransport } from "./mail-transport.resend.ts";
import { folderPhotoStore } from "./photo-store.node.ts";
import { memoryRateLimiter } from "./rate-limiter.ts";

/** The platform of one Node process: embedded file or libSQL server, folder of photos, sharp. */
export async function nodePlatform(config: Config, clock: Clock = systemClock): Promise<Platform> {
  const client = await openDatabase(config.DATABASE_URL, config.DATABASE_AUTH_TOKEN);
  return {
    config,
    clock,
    client,
    photos: folderPhotoStore(config.PHOTO_DIR),
    images: sharpImageProcessor(),
    mail: config.RESEND_API_KEY
      ? resendTransport(config.RESEND_API_KEY, config.RESEND_BASE_URL)
      : mailboxTransport(client, clock),
    limiter: memoryRateLimiter(),
  };
}
