import type { Diagnostic } from "../model/diagnostic.ts";
import { buildDataset } from "../pipeline/build-dataset.ts";
import { type Publication, publish } from "../pipeline/publish.ts";
import { readSeeds } from "./read-seeds.ts";

/** What the seeds folder holds at one moment; `publication` is null when the editor's file has an error. */
export interface SeedsBuild {
  readonly publication: Publication | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the seeds and builds what may be published of them. */
export function buildSeeds(folder: string): SeedsBuild {
  const { dataset, articleTexts, diagnostics } = buildDataset(readSeeds(folder));
  return { publication: dataset && publish(dataset, articleTexts), diagnostics };
}
