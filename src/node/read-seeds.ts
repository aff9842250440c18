import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { EDITOR_FILE, type Seeds } from "../pipeline/build-dataset.ts";

/** Reads the seeds folder: the editor's file (null when it is missing) and every other file that is not hidden. */
export function readSeeds(folder: string): Seeds {
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map(({ name }) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));
  return {
    articles: files.filter(({ name }) => name !== EDITOR_FILE),
    editorFile: files.find(({ name }) => name === EDITOR_FILE) ?? null,
  };
}
