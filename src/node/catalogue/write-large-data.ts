import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pageLimits } from "../../model/event-pages.ts";
import type { Publication } from "../../pipeline/publish.ts";
import { searchFiles } from "../search-files.ts";
import { writeCatalogue } from "./write-catalogue.ts";

/**
 * Writes to a site's folder the data that take another shape where there are too many events for one file: the catalogue, a `dataset.json`
 * of the most salient events, and the search index of what stands in that. Returns the path of the catalogue from the root of the site.
 */
export async function writeLargeData(site: string, { dataset: whole, articleTexts }: Publication): Promise<string> {
  const { articles, events, catalogue: _, ...dataset } = whole;
  const first = await writeCatalogue(site, { dataset, articles, events, pages: pageLimits(events, articles.length) });
  if (!first.catalogue) throw new Error("the first file of a large timeline names no catalogue");
  const held = new Set(first.articles.map(({ id }) => id));
  const texts = articleTexts.filter(({ id }) => held.has(id));
  for (const [path, contents] of searchFiles({ dataset: first, articleTexts: texts })) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), contents);
  }
  return `data/${first.catalogue.folder}/`;
}
