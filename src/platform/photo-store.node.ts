import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { PhotoStore } from "./photo-store.ts";

/** Photos as files below one folder. A file appears whole or not at all: it is written aside, then renamed. */
export function folderPhotoStore(folder: string): PhotoStore {
  const pathOf = (key: string) => {
    if (!/^[a-z0-9_/.-]+$/i.test(key) || key.includes("..")) throw new Error("photo key out of bounds");
    return join(folder, key);
  };
  return {
    async put(key, bytes) {
      const path = pathOf(key);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(`${path}.part`, bytes);
      await rename(`${path}.part`, path);
    },
    async get(key) {
      try {
        return await readFile(pathOf(key));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
        throw error;
      }
    },
    async remove(key) {
      await rm(pathOf(key), { force: true });
    },
  };
}
