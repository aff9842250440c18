import type { Corpus } from "../data/corpus.ts";
import { eventsWithPages } from "../model/event-pages.ts";
import type { EventId } from "../model/ids.ts";
import type { Pages } from "../state/url-codec.ts";

/** Which events and articles of the corpus have pages of their own, as the build writes them; before it has been loaded none is known to. */
export function pagesIn(corpus: () => Corpus | undefined): Pages {
  const known = new WeakMap<Corpus, ReadonlySet<EventId>>();
  const eventsOf = (loaded: Corpus) => {
    const ids = known.get(loaded) ?? eventsWithPages(loaded.events);
    known.set(loaded, ids);
    return ids;
  };
  return {
    event: (id) => {
      const loaded = corpus();
      if (!loaded?.catalogue) return loaded !== undefined && eventsOf(loaded).has(id);
      return (loaded.eventById.get(id)?.salience ?? 0) > loaded.catalogue.pages.salience;
    },
    article: (id) => {
      const loaded = corpus();
      return loaded?.articleById.has(id) === true && loaded.catalogue?.pages.articles !== false;
    },
  };
}
