import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { CatalogueFile } from "../../catalogue/compile/column-files.ts";

/** Where files are written to, and a hash over all of them. */
export interface Folder {
  readonly write: (file: CatalogueFile) => void;
  readonly hash: () => string;
}

export function createFolder(path: string): Folder {
  const hash = createHash("sha256");
  const made = new Set<string>();
  return {
    write: ([name, contents]) => {
      const target = join(path, name);
      const parent = dirname(target);
      if (!made.has(parent)) mkdirSync(parent, { recursive: true });
      made.add(parent);
      writeFileSync(target, contents);
      hash.update(`${name}\n${contents.length}\n`).update(contents);
    },
    hash: () => hash.digest("hex").slice(0, 16),
  };
}
