import type { TimelineEvent } from "../../model/event.ts";
import type { ExportCorpus, ExportOptions } from "../export-corpus.ts";
import { dayAsTimestamp } from "../revision.ts";
import { feedDescription, feedEntries } from "./feed-entries.ts";

/** Where the feed lies below the site. */
export const JSON_FEED_FILE = "feed.json";

/** Events as a JSON Feed (version 1.1), the same entries as the Atom feed. */
export function writeJsonFeed(corpus: ExportCorpus, events: readonly TimelineEvent[], options: ExportOptions): string {
  const { language, site } = options;
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title: corpus.timeline.title[language],
    description: feedDescription(corpus, options),
    language,
    ...(site === null ? {} : { home_page_url: site, feed_url: site + JSON_FEED_FILE }),
    items: feedEntries(corpus, events, options).map(({ id, url, title, titleLanguage, lines, tags, updated }) => ({
      id,
      ...(url === null ? {} : { url }),
      title,
      ...(titleLanguage ? { language: titleLanguage } : {}),
      content_text: lines.join("\n"),
      date_modified: dayAsTimestamp(updated),
      ...(tags.length > 0 ? { tags } : {}),
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
