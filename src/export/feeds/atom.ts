import type { TimelineEvent } from "../../model/event.ts";
import type { ExportCorpus, ExportOptions } from "../export-corpus.ts";
import { escapeMarkup } from "../markup.ts";
import { dayAsTimestamp } from "../revision.ts";
import { type FeedEntry, feedDay, feedDescription, feedEntries, feedId } from "./feed-entries.ts";

/** Where the feed lies below the site. */
export const ATOM_FILE = "feed.xml";

/** Events as an Atom feed (RFC 4287), with corrections and withdrawals. `updated` comes from the data; see `revisionDay`. */
export function writeAtom(corpus: ExportCorpus, events: readonly TimelineEvent[], options: ExportOptions): string {
  const { language, site } = options;
  const entries = feedEntries(corpus, events, options);
  const title = corpus.timeline.title[language];
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    element("id", feedId("", options)),
    element("title", title),
    element("subtitle", feedDescription(corpus, options)),
    element("updated", dayAsTimestamp(feedDay(entries))),
    `<author>${element("name", title)}</author>`,
    ...(site === null ? [] : [link("self", site + ATOM_FILE), link("alternate", site)]),
    ...entries.map(entryXml),
    "</feed>",
    "",
  ].join("\n");
}

function entryXml({ id, url, title, titleLanguage, lines, tags, updated }: FeedEntry): string {
  return [
    "<entry>",
    element("id", id),
    titleLanguage ? `<title xml:lang="${titleLanguage}">${escapeMarkup(title)}</title>` : element("title", title),
    element("updated", dayAsTimestamp(updated)),
    ...(url === null ? [] : [link("alternate", url)]),
    ...tags.map((tag) => `<category term="${escapeMarkup(tag)}"/>`),
    `<content type="text">${escapeMarkup(lines.join("\n"))}</content>`,
    "</entry>",
  ].join("\n");
}

function element(name: string, text: string): string {
  return `<${name}>${escapeMarkup(text)}</${name}>`;
}

function link(relation: string, url: string): string {
  return `<link rel="${relation}" href="${escapeMarkup(url)}"/>`;
}
