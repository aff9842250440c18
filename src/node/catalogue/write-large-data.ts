import type { Dataset } from "../../model/dataset.ts";
import { pageLimits } from "../../model/event-pages.ts";
import { writeCatalogue } from "./write-catalogue.ts";

/**
 * Writes to a site's folder the data that take another shape where there are too many events or articles for one file: the catalogue, and a
 * `dataset.json` of the most salient events. Returns the path of the catalogue from the root of the site.
 */
export async function writeLargeData(site: string, whole: Dataset): Promise<string> {
  const { articles, events, catalogue: _, ...dataset } = whole;
  const first = await writeCatalogue(site, { dataset, articles, events, pages: pageLimits(events, articles.length) });
  if (!first.catalogue) throw new Error("the first file of a large timeline names no catalogue");
  return `data/${first.catalogue.folder}/`;
}
