import type { CatalogueFiles } from "../catalogue-files.ts";
import { remembering } from "../remembering.ts";
import type { TermFiles } from "./term-lookup.ts";
import { type Numbered, readShard, type TermShard } from "./term-shards.ts";

/** Files of an index that are kept: one and a half megabytes, enough to type a word letter by letter. */
const MOST_SHARDS = 48;
/** Never aborted. */
const unlimited = new AbortController().signal;

/** The files of an index in a folder of the catalogue; those asked for last are remembered. */
export function createShardLoads(
  folder: string,
  counts: Numbered,
  files: Pick<CatalogueFiles, "bytes" | "brokenFile">,
): TermFiles["shard"] {
  const shards = remembering<Promise<TermShard>>(MOST_SHARDS);
  // What is on its way is shared, so it is not given up with the question that asked for it first.
  return (number) => {
    const known = shards.get(`${number}`);
    if (known) return known;
    const path = `${folder}/${number}.bin`;
    const loading = files.bytes(path, unlimited).then((bytes) => {
      try {
        return readShard(bytes, counts);
      } catch (problem) {
        throw files.brokenFile(path, problem);
      }
    });
    loading.catch(() => shards.forget(`${number}`));
    shards.set(`${number}`, loading);
    return loading;
  };
}
