import { eventTitle } from "../../i18n/event-name.ts";
import type { TimelineEvent } from "../../model/event.ts";
import { eventPath } from "../addresses.ts";
import type { ExportCorpus, ExportOptions } from "../export-corpus.ts";
import type { Graph } from "./thing.ts";

/** The start page as JSON-LD: the site and its events, as a list of links in the order given. */
export function timelineGraph(
  { timeline }: ExportCorpus,
  events: readonly TimelineEvent[],
  root: string,
  options: ExportOptions,
): Graph {
  const { language } = options;
  return {
    "@context": "https://schema.org",
    "@graph": [
      {
        "@type": "WebSite",
        "@id": `${root}#site`,
        url: root,
        name: timeline.title[language],
        description: timeline.description[language],
        inLanguage: language,
      },
      {
        "@type": "ItemList",
        numberOfItems: events.length,
        itemListElement: events.map((event, index) => ({
          "@type": "ListItem",
          position: index + 1,
          name: eventTitle(event, language),
          url: root + eventPath(event.id, options),
        })),
      },
    ],
  };
}
