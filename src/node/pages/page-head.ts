import type { ExportCorpus, ExportOptions } from "../../export/export-corpus.ts";
import { ATOM_FILE } from "../../export/feeds/atom.ts";
import { JSON_FEED_FILE } from "../../export/feeds/json-feed.ts";
import { articleGraph } from "../../export/json-ld/article-graph.ts";
import { eventGraph } from "../../export/json-ld/event-graph.ts";
import type { Graph } from "../../export/json-ld/thing.ts";
import { timelineGraph } from "../../export/json-ld/timeline-graph.ts";
import { escapeMarkup } from "../../export/markup.ts";
import type { TimelineEvent } from "../../model/event.ts";
import { CARD_HEIGHT, CARD_WIDTH } from "./card-size.ts";
import { describePage } from "./describe-page.ts";
import { oEmbedLink } from "./oembed.ts";
import { rootOf } from "./page-html.ts";
import type { SiteCards } from "./site-cards.ts";
import type { SitePage } from "./site-pages.ts";
import { appIcons } from "./web-manifest.ts";

/** What the heads of all pages draw on. */
export interface HeadContext {
  readonly corpus: ExportCorpus;
  readonly options: ExportOptions;
  /** The events that the start page lists, in their order. */
  readonly listed: readonly TimelineEvent[];
  readonly cards: Pick<SiteCards, "of" | "isOwn">;
}

/** What Apple's devices cut to their form. */
const touchIcon = appIcons.find(({ maskable }) => maskable)?.path ?? "";

const locales = { de: "de_DE", en: "en_GB" } as const;

/** The elements of a page's head, as HTML. Absolute addresses stand there only where the site's is known. */
export function pageHead(page: SitePage, context: HeadContext): string[] {
  const { options, cards } = context;
  const root = rootOf(page.path);
  const canonical = options.site === null ? [] : [link("canonical", options.site + page.canonicalPath)];
  const robots = page.isListed ? [] : [meta("name", "robots", "noindex")];
  if (page.subject.kind === "former") return [...robots, ...canonical, redirect(root + page.canonicalPath)];
  return [
    ...robots,
    ...canonical,
    ...sharing(page, context),
    feed("application/atom+xml", root + ATOM_FILE),
    feed("application/feed+json", root + JSON_FEED_FILE),
    ...(options.site !== null && cards.isOwn(page.subject) ? [oEmbedLink(page, options.site)] : []),
    link("apple-touch-icon", root + touchIcon),
    ...graphOf(page, context).map(script),
  ];
}

/** What a link to the page looks like elsewhere: description, Open Graph, Twitter card. */
function sharing(page: SitePage, { corpus, options, cards }: HeadContext): string[] {
  const { language, site } = options;
  const description = describePage(page.subject, corpus, options) ?? "";
  const card = site === null ? null : cards.of(page.subject);
  return [
    meta("name", "description", description),
    meta("property", "og:title", page.title),
    meta("property", "og:description", description),
    meta("property", "og:type", page.subject.kind === "start" ? "website" : "article"),
    meta("property", "og:site_name", corpus.timeline.title[language]),
    meta("property", "og:locale", locales[language]),
    ...(site === null ? [] : [meta("property", "og:url", site + page.canonicalPath)]),
    ...(card
      ? [
          meta("property", "og:image", site + card.path),
          meta("property", "og:image:width", String(CARD_WIDTH)),
          meta("property", "og:image:height", String(CARD_HEIGHT)),
          meta("property", "og:image:alt", card.alt),
        ]
      : []),
    meta("name", "twitter:card", card ? "summary_large_image" : "summary"),
  ];
}

/** What the page says in the words of schema.org; nothing of what was withdrawn. */
function graphOf({ subject, path }: SitePage, { corpus, options, listed }: HeadContext): Graph[] {
  const root = options.site ?? rootOf(path);
  switch (subject.kind) {
    case "start":
      return [timelineGraph(corpus, listed, root, options)];
    case "event":
      return [eventGraph(subject.event, corpus, root, options)];
    case "article":
      return [articleGraph(subject.article, corpus, root, options)];
    case "withdrawn":
    case "former":
      return [];
    default:
      return subject satisfies never;
  }
}

/** Only for browsers without JavaScript: the app goes there by itself and keeps the rest of the address. */
function redirect(address: string): string {
  return `<noscript><meta http-equiv="refresh" content="0; url=${escapeMarkup(address)}"></noscript>`;
}

function meta(attribute: "name" | "property", name: string, content: string): string {
  return `<meta ${attribute}="${name}" content="${escapeMarkup(content)}">`;
}

function link(relation: string, address: string): string {
  return `<link rel="${relation}" href="${escapeMarkup(address)}">`;
}

function feed(type: string, address: string): string {
  return `<link rel="alternate" type="${type}" href="${address}">`;
}

/** Data, not code: the policy lets it stand. `<` is escaped, so that nothing in it ends the element. */
function script(graph: Graph): string {
  return `<script type="application/ld+json">${JSON.stringify(graph).replaceAll("<", "\\u003c")}</script>`;
}
