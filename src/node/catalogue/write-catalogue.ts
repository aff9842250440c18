import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { columnFiles, noBytes } from "../../catalogue/compile/column-files.ts";
import { shardMembers } from "../../catalogue/compile/shard-members.ts";
import type { CatalogueInfo } from "../../model/catalogue.ts";
import type { Dataset } from "../../model/dataset.ts";
import { growHeapsSlowly } from "../threads/frugal-heaps.ts";
import { detailsText } from "./detail-files.ts";
import { firstFile } from "./first-file.ts";
import { createFolder, type Folder } from "./hashed-folder.ts";
import {
  type CatalogueSource,
  PROGRESS_STEP,
  type Read,
  readSource,
  type Spools,
  type WriteOptions,
} from "./read-source.ts";
import { createSpool } from "./spool.ts";
import { writeTables } from "./table-files.ts";
import { createTermRuns } from "./term-runs.ts";
import { type TextRuns, writeTexts } from "./text-files.ts";

/** No event is as salient as that. */
const noPages: CatalogueInfo["pages"] = { salience: Number.MAX_SAFE_INTEGER, articles: false };

/** Of more events than these `dataset.json` would weigh more than a megabyte, and take longer to read than the app to start. */
export const MOST_IN_ONE_FILE = 2000;
/** Of more articles than these it would weigh some megabytes, and the index of all their sentences take more memory than a build should. */
const MOST_ARTICLES_IN_ONE_FILE = 5000;

/** Whether a timeline is written as a catalogue. One without events never is: there would be nothing in it to look up. */
export function isLarge({ events, articles }: Pick<Dataset, "events" | "articles">, mostEvents = MOST_IN_ONE_FILE) {
  return events.length > mostEvents || (events.length > 0 && isManyArticles({ articles }));
}

export function isManyArticles({ articles }: Pick<Dataset, "articles">): boolean {
  return articles.length > MOST_ARTICLES_IN_ONE_FILE;
}

/**
 * Writes a timeline as a catalogue below `data/` of a site's folder, and its `dataset.json`, which is returned. Only numbers are held in
 * memory; the events and their words wait in files. What was written so far is removed where it fails or is given up.
 */
export async function writeCatalogue(
  site: string,
  source: CatalogueSource,
  options: WriteOptions = {},
): Promise<Dataset> {
  growHeapsSlowly();
  const data = join(site, "data");
  const draft = join(data, "catalogue-draft");
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  const spools = {
    articles: createSpool(join(draft, "articles.spool")),
    events: createSpool(join(draft, "events.spool")),
    words: createSpool(join(draft, "words.spool")),
    terms: createSpool(join(draft, "terms.spool")),
  };
  const runs = { words: createTermRuns(draft, "words"), headlines: createTermRuns(draft, "headlines") };
  try {
    const read = await readSource(source, spools, options);
    const dataset = writeFiles(source, read, spools, runs, createFolder(draft), options);
    for (const held of [...Object.values(spools), ...Object.values(runs)]) held.close();
    const place = join(data, dataset.catalogue?.folder ?? "");
    rmSync(place, { recursive: true, force: true });
    renameSync(draft, place);
    writeFileSync(join(data, "dataset.json"), JSON.stringify(dataset));
    return dataset;
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  }
}

function writeFiles(
  { dataset, pages = noPages }: CatalogueSource,
  read: Read,
  spools: Spools,
  runs: TextRuns,
  folder: Folder,
  { onProgress, signal }: WriteOptions,
): Dataset {
  const { columns } = read;
  const bytes = { ...noBytes() };
  for (const file of columnFiles(columns, bytes)) folder.write(file);
  const actorTexts = dataset.actors.map((actor) => JSON.stringify(actor));
  let inline: readonly number[] = [];
  let [written, told] = [0, 0];
  for (const [shard, ordinals] of shardMembers(columns)) {
    if (shard === 0) inline = ordinals;
    folder.write([`details/${shard}.json`, detailsText(ordinals, read, spools, actorTexts)]);
    written += ordinals.length;
    signal?.throwIfAborted();
    if (written - told < PROGRESS_STEP) continue;
    told = written;
    onProgress?.("writing", written, columns.events);
  }
  const texts = writeTexts(dataset, read, spools, runs, folder);
  const buckets = writeTables(dataset, read, spools, actorTexts, folder);
  return firstFile(dataset, read, spools, { bytes, buckets, texts, inline, pages, hash: folder.hash() });
}
