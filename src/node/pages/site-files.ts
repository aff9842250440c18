import { createCorpus } from "../../data/corpus.ts";
import type { ExportOptions } from "../../export/export-corpus.ts";
import { ATOM_FILE, writeAtom } from "../../export/feeds/atom.ts";
import { JSON_FEED_FILE, writeJsonFeed } from "../../export/feeds/json-feed.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { TimelineEvent } from "../../model/event.ts";
import { articlesWithPages, eventsWithPages, mostSalient } from "../../model/event-pages.ts";
import { MANIFEST_FILE } from "../../model/site-version.ts";
import { sortEvents } from "../../search/select-events.ts";
import type { Renderers } from "./load-renderer.ts";
import { notFoundPage } from "./not-found-page.ts";
import { OEMBED_FILE, oEmbed } from "./oembed.ts";
import { pageHead } from "./page-head.ts";
import { pageHtml } from "./page-html.ts";
import { paintIcon } from "./paint-icon.ts";
import { siteCards } from "./site-cards.ts";
import { sitePages } from "./site-pages.ts";
import { sitemap } from "./sitemap.ts";
import type { StaticSite } from "./static-pages.tsx";
import { appIcons, webManifest } from "./web-manifest.ts";

export interface SiteInput {
  readonly dataset: Dataset;
  readonly textOf: StaticSite["textOf"];
  /** The app's start page, as built. */
  readonly startPage: string;
  /** The site's icon, as SVG. */
  readonly icon: string;
  readonly renderers: Renderers;
}

/** More would make the start page slow to load; the rest is reached from the events before and after. */
const LONGEST_LIST = 1000;

/**
 * Every file of the site that is neither the app nor its data: path from the root of the site, and contents; one after the other,
 * since there may be many. Sitemap, cards and oEmbed need absolute addresses, so they are written only where the site's is known.
 */
export async function* siteFiles(input: SiteInput): AsyncGenerator<readonly [string, string | Uint8Array]> {
  const { dataset, textOf, startPage, icon, renderers } = input;
  const { timeline } = dataset;
  const site = staticSite(dataset, textOf);
  const corpus = createCorpus(dataset);
  const options: ExportOptions = {
    language: timeline.language,
    dates: "articles",
    site: timeline.site ?? null,
    pages: site.pages,
  };
  const render = renderers.createPageRenderer(site);
  const cards = siteCards(corpus, options, dataset.events);
  const pages = sitePages(dataset);
  for (const page of pages) {
    const head = pageHead(page, { corpus, options, listed: site.listed, cards });
    yield [`${page.path}index.html`, pageHtml(startPage, page, timeline, { head, content: render(page) })];
  }
  yield ["404.html", notFoundPage(timeline)];
  yield [ATOM_FILE, writeAtom(corpus, site.ordered, options)];
  yield [JSON_FEED_FILE, writeJsonFeed(corpus, site.ordered, options)];
  yield [MANIFEST_FILE, webManifest(timeline)];
  for (const appIcon of appIcons) yield [appIcon.path, paintIcon(icon, appIcon)];
  if (!timeline.site) return;
  for (const page of pages.filter(({ subject }) => cards.isOwn(subject))) {
    const provider = timeline.title[timeline.language];
    const context = { site: timeline.site, provider, card: cards.of(page.subject).path };
    yield [page.path + OEMBED_FILE, oEmbed(page, context)];
  }
  yield ["sitemap.xml", sitemap(pages, timeline.site)];
  const paint = renderers.createCardPainter();
  for (const { path, content } of cards.all) yield [path, await paint(content)];
}

function staticSite(dataset: Dataset, textOf: StaticSite["textOf"]): StaticSite {
  const { timeline, events } = dataset;
  const order = (some: readonly TimelineEvent[]) => sortEvents(some, "articles", timeline.language);
  const [paged, known] = [eventsWithPages(events), new Set(articlesWithPages(dataset).map(({ id }) => id))];
  return {
    dataset,
    textOf,
    ordered: order(events),
    listed: order(mostSalient(events, LONGEST_LIST)),
    pages: { event: (id) => paged.has(id), article: (id) => known.has(id) },
  };
}
