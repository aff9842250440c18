import type { ArticleText } from "../model/article.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { assembleDataset, wholeDataset } from "./assemble-dataset.ts";
import { type CheckOptions, checkSeeds } from "./check-seeds.ts";
import { draftSeeds } from "./draft-seeds.ts";
import type { Seeds } from "./seeds.ts";

export interface BuildOptions extends CheckOptions {
  /** With the events that the software suggests beside those that a person stands behind. */
  readonly drafts?: boolean;
}

/**
 * Everything that a folder of articles tells. `dataset` is null, and nothing may be published, when the editor's file has an error. An article that
 * cannot be read is left out, with what rests on it alone, and listed. `diagnostics` holds all that was found, those of the editor's file first.
 */
export interface Built {
  readonly dataset: Dataset | null;
  readonly articleTexts: readonly ArticleText[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Turns articles and the editor's file into the timeline's data. Nothing is withheld yet; see `publish.ts`. */
export function buildDataset(seeds: Seeds, options: BuildOptions = {}): Built {
  const checked = checkSeeds(seeds, options);
  const drafted = options.drafts && checked.dates ? draftSeeds(checked, { onProgress: options.onProgress }) : null;
  const assembled = assembleDataset(checked, drafted);
  return {
    dataset: assembled && wholeDataset(assembled),
    articleTexts: [...(assembled?.articleTexts ?? [])],
    diagnostics: checked.diagnostics,
  };
}
