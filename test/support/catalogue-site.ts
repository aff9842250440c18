import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Catalogue, Details } from "../../src/catalogue/catalogue.ts";
import type { CatalogueFiles } from "../../src/catalogue/catalogue-files.ts";
import { createCatalogue } from "../../src/catalogue/create-catalogue.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import type { CatalogueSource } from "../../src/node/catalogue/read-source.ts";
import { writeCatalogue } from "../../src/node/catalogue/write-catalogue.ts";

/** A catalogue that was written to a folder of its own and is read from there. */
export interface WrittenCatalogue {
  readonly site: string;
  readonly dataset: Dataset;
  readonly catalogue: Catalogue;
  readonly details: (shard: number) => Details;
  /** Paths that were read, in their order. */
  readonly asked: string[];
  readonly remove: () => void;
}

export async function writtenCatalogue(source: CatalogueSource): Promise<WrittenCatalogue> {
  const site = mkdtempSync(join(tmpdir(), "catalogue-"));
  const dataset = await writeCatalogue(site, source);
  const { catalogue: info, timeline } = dataset;
  if (!info) throw new Error("the dataset has no catalogue");
  const asked: string[] = [];
  const read = (path: string) => {
    asked.push(path);
    return readFileSync(join(site, "data", info.folder, path));
  };
  const json = async (path: string) => JSON.parse(read(path).toString());
  const files: CatalogueFiles = {
    bytes: async (path) => new Uint8Array(read(path)),
    tables: () => json("tables.json"),
    eventIds: (bucket) => json(`ids/events-${bucket}.json`),
    articleIds: (bucket) => json(`ids/articles-${bucket}.json`),
    actors: (part) => json(`actors/${part}.json`),
    heads: (part) => json(`heads/${part}.json`),
    textHead: () => json("text/head.json"),
    brokenFile: (path, problem) => new Error(`${path}: ${String(problem)}`),
  };
  return {
    site,
    dataset,
    asked,
    catalogue: createCatalogue(
      info,
      timeline.subjects.map(({ id }) => id),
      files,
    ),
    details: (shard) => JSON.parse(read(`details/${shard}.json`).toString()),
    remove: () => rmSync(site, { recursive: true }),
  };
}
