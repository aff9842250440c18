import { createHash } from "node:crypto";
import type { CatalogueFile } from "../../catalogue/compile/column-files.ts";
import { createFileWriter } from "../files/write-files.ts";

/** Where files are written to, and a hash over all of them. */
export interface Folder {
  readonly write: (file: CatalogueFile) => void;
  readonly hash: () => string;
}

export function createFolder(path: string): Folder {
  const hash = createHash("sha256");
  const write = createFileWriter(path);
  return {
    write: ([name, contents]) => {
      write(name, contents);
      hash.update(`${name}\n${contents.length}\n`).update(contents);
    },
    hash: () => hash.digest("hex").slice(0, 16),
  };
}
