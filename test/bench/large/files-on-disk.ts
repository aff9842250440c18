import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CatalogueFiles } from "../../../src/catalogue/catalogue-files.ts";

/** The files of a catalogue in a folder of this machine. */
export function filesOnDisk(folder: string): CatalogueFiles {
  const json = async (path: string) => JSON.parse(readFileSync(join(folder, path), "utf8"));
  return {
    bytes: async (path) => new Uint8Array(readFileSync(join(folder, path))),
    tables: () => json("tables.json"),
    eventIds: (bucket) => json(`ids/events-${bucket}.json`),
    articleIds: (bucket) => json(`ids/articles-${bucket}.json`),
    actors: (part) => json(`actors/${part}.json`),
    heads: (part) => json(`heads/${part}.json`),
    textHead: () => json("text/head.json"),
    brokenFile: (path, problem) => new Error(`${path}: ${String(problem)}`),
  };
}
