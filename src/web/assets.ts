/** Logical names of what `scripts/build-assets.mjs` builds. */
export type AssetName = "styles.css" | "boot.js" | "camera.js" | "confirm-dialog.js" | "meter.js" | "words.js";
export type AssetManifest = Readonly<Record<string, string>>;

let manifest: AssetManifest = {};

/** Called once by each entry with the contents of `dist/assets.json`. */
export function provideAssets(built: AssetManifest): void {
  manifest = built;
}

/** The hashed address of a built asset. Without a manifest (unit tests) the plain name. */
export function asset(name: AssetName): string {
  return manifest[name] ?? `/assets/${name}`;
}
