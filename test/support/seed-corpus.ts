import { type Corpus, createCorpus } from "../../src/data/corpus.ts";
import { buildSeeds } from "../../src/node/building/build-seeds.ts";
import type { Publication } from "../../src/pipeline/published/publish.ts";

let built: Publication | null = null;

/** What the repository's own seeds publish; built once for the tests of a file. */
export function seedPublication(): Publication {
  built ??= buildSeeds("seeds").publication;
  if (!built) throw new Error("the seeds have errors");
  return built;
}

/** The timeline of the repository's own seeds. */
export function seedCorpus(): Corpus {
  return createCorpus(seedPublication().dataset);
}
