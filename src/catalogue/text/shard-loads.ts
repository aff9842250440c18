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
    const key = `${number}`;
    const known = shards.get(key);
    if (known) return known;
    const path = `${folder}/${number}.bin`;
    // What is broken is asked for again, and not remembered.
    const checked = <T>(read: () => T): T => {
      try {
        return read();
      } catch (problem) {
        shards.forget(key);
        throw files.brokenFile(path, problem);
      }
    };
    const loading = files.bytes(path, unlimited).then((bytes) => {
      const { terms, postings } = checked(() => readShard(bytes, counts));
      return { terms, postings: (place: number) => checked(() => postings(place)) };
    });
    loading.catch(() => shards.forget(key));
    shards.set(key, loading);
    return loading;
  };
}
