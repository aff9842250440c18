import { eventTypeWords } from "../../i18n/vocabulary.ts";
import { splitSentences } from "../../pipeline/segmentation/split-sentences.ts";
import { buildIndex, type IndexInput } from "../../search/text/build-index.ts";

/** What is public. */
export type IndexedPublication = Pick<IndexInput, "dataset" | "articleTexts">;

/** The files under `data/search/`: path from the root of the site, and contents. Only what is public is searched. */
export function searchFiles(publication: IndexedPublication): [path: string, contents: string][] {
  const { head, parts } = buildIndex({ ...publication, splitSentences, typeNames: eventTypeWords });
  return [
    ["data/search/index.json", JSON.stringify(head)],
    ...parts.map((part, at): [string, string] => [`data/search/sentences-${at}.json`, JSON.stringify(part)]),
  ];
}
