import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Writes files below a folder, by their paths in it; folders that are missing are made. */
export function createFileWriter(folder: string): (path: string, contents: string | Uint8Array) => void {
  const made = new Set<string>();
  return (path, contents) => {
    const target = join(folder, path);
    const parent = dirname(target);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(target, contents);
  };
}
