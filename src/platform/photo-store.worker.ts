import type { PhotoStore } from "./photo-store.ts";

/** The part of an R2 bucket that photos need; the Workers types would clash with the DOM's. */
export interface PhotoBucket {
  put(key: string, value: Uint8Array, options?: { httpMetadata?: { contentType?: string } }): Promise<unknown>;
  get(key: string): Promise<{ arrayBuffer(): Promise<ArrayBuffer> } | null>;
  delete(key: string): Promise<void>;
}

/** Photos in an R2 bucket. */
export function bucketPhotoStore(bucket: PhotoBucket): PhotoStore {
  return {
    async put(key, bytes) {
      await bucket.put(key, bytes, { httpMetadata: { contentType: "image/webp" } });
    },
    async get(key) {
      const found = await bucket.get(key);
      return found ? new Uint8Array(await found.arrayBuffer()) : null;
    },
    async remove(key) {
      await bucket.delete(key);
    },
  };
}
