/** Keeps re-encoded photo files by key: a folder on Node, R2 at the edge. Originals never reach it. */
export interface PhotoStore {
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** The WebP bytes, or null when there is no such photo. */
  get(key: string): Promise<Uint8Array | null>;
  remove(key: string): Promise<void>;
}
