import type { Corpus } from "../data/corpus.ts";
import type { Pages } from "../state/url-codec.ts";

/** Events and articles of the corpus have pages of their own; before it has been loaded nothing is known to have one. */
export function pagesIn(corpus: () => Corpus | undefined): Pages {
  return {
    event: (id) => corpus()?.eventById.get(id)?.id === id,
    article: (id) => corpus()?.articleById.has(id) ?? false,
  };
}
