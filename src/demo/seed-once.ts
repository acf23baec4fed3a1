import { getPlatformProxy } from "wrangler";
import { readConfig } from "../core/config.ts";
import { migrateDatabase } from "../platform/database.node.ts";
import { bucketPhotoStore, type PhotoBucket } from "../platform/photo-store.worker.ts";
import { nodePlatform } from "../platform/platform.node.ts";
import { seedIfEmpty } from "./seed-if-empty.ts";

// Part of `npm run worker:dev`: migrates the libSQL server and fills it, with the photos in wrangler's local R2.
const platform = await nodePlatform(readConfig(process.env));
await migrateDatabase(platform.client, "drizzle");
const { env, dispose } = await getPlatformProxy<{ PHOTOS: PhotoBucket }>({ persist: { path: ".data/worker/v3" } });
await seedIfEmpty({ ...platform, photos: bucketPhotoStore(env.PHOTOS) }, console.log);
await dispose();
platform.client.close();
