import { createContext } from "react";
import type { Catalogue, Details } from "../catalogue/catalogue.ts";
import type { CatalogueInfo } from "../model/catalogue.ts";
import type { SubjectId } from "../model/ids.ts";
import { brokenDetails, loadDetails } from "./catalogue-files.ts";
import { createWorkerCatalogue } from "./worker-catalogue.ts";

/** Where a large timeline comes from. */
export interface CatalogueSource {
  readonly catalogue: Catalogue;
  /** Fails with a `LoadError`. */
  readonly readShard: (shard: number) => Promise<Details>;
  /** The error for a shard that does not hold what it should. */
  readonly brokenShard: (shard: number, problem: string) => Error;
  /** Ends what runs for it; another question starts it again. */
  readonly close: () => void;
}

/** Where a timeline lies. */
export interface CataloguePlace {
  /** The path of the site, ending in a slash. */
  readonly root: string;
  readonly info: CatalogueInfo;
  readonly subjects: readonly SubjectId[];
}

/** Makes the source of a timeline; as it is, a worker that loads its files. */
export const CatalogueSourceContext = createContext<(place: CataloguePlace) => CatalogueSource>(workerSource);

function workerSource({ root, info, subjects }: CataloguePlace): CatalogueSource {
  const data = new URL(`${root}data/`, window.location.href).href;
  // What was asked for is shown or soon will be: it is never given up.
  const { signal } = new AbortController();
  const catalogue = createWorkerCatalogue({ data, info, subjects });
  return {
    catalogue,
    close: catalogue.close,
    readShard: (shard) => loadDetails(root, info, shard, signal),
    brokenShard: (shard, problem) => brokenDetails(root, info, shard, problem),
  };
}
