import { createClient } from "@libsql/client/web";
import { systemClock } from "../core/clock.ts";
import type { Config } from "../core/config.ts";
import type { Platform } from "../core/ctx.ts";
import { bindingImageProcessor, type ImagesBinding } from "./image-processor.worker.ts";
import { mailboxTransport } from "./mail-transport.mailbox.ts";
import { resendTransport } from "./mail-transport.resend.ts";
import { bucketPhotoStore, type PhotoBucket } from "./photo-store.worker.ts";
import { memoryRateLimiter } from "./rate-limiter.ts";

export interface WorkerBindings {
  readonly PHOTOS: PhotoBucket;
  readonly IMAGES: ImagesBinding;
}

const limiter = memoryRateLimiter();

/** The platform of one request at the edge: libSQL over HTTP, R2, the Images binding. */
export function workerPlatform(config: Config, bindings: WorkerBindings): Platform {
  const client = createClient({
    url: config.DATABASE_URL,
    ...(config.DATABASE_AUTH_TOKEN ? { authToken: config.DATABASE_AUTH_TOKEN } : {}),
  });
  return {
    config,
    clock: systemClock,
    client,
    photos: bucketPhotoStore(bindings.PHOTOS),
    images: bindingImageProcessor(bindings.IMAGES),
    mail: config.RESEND_API_KEY
      ? resendTransport(config.RESEND_API_KEY, config.RESEND_BASE_URL)
      : mailboxTransport(client, systemClock),
    limiter,
  };
}
