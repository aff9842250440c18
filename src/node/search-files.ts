import { eventTypeWords } from "../i18n/vocabulary.ts";
import type { Publication } from "../pipeline/publish.ts";
import { splitSentences } from "../pipeline/segmentation/split-sentences.ts";
import { buildIndex } from "../search/text/build-index.ts";

/** The files under `data/search/`: path from the root of the site, and contents. Only what is public is searched. */
export function searchFiles(publication: Publication): [path: string, contents: string][] {
  const { head, parts } = buildIndex({ ...publication, splitSentences, typeNames: eventTypeWords });
  return [
    ["data/search/index.json", JSON.stringify(head)],
    ...parts.map((part, at): [string, string] => [`data/search/sentences-${at}.json`, JSON.stringify(part)]),
  ];
}
