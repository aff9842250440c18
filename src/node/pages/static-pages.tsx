import { QueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { Providers, type ProvidersProps } from "../../app/Providers.tsx";
import { type Corpus, createCorpus } from "../../data/corpus.ts";
import { CorpusContext } from "../../data/corpus-context.tsx";
import { articleTextQuery } from "../../data/queries.ts";
import { LanguageContext } from "../../i18n/language-context.tsx";
import type { ArticleText } from "../../model/article.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { TimelineEvent } from "../../model/event.ts";
import type { ArticleId, EventId } from "../../model/ids.ts";
import { createSessionStore } from "../../state/session-store.tsx";
import type { Pages } from "../../state/url-codec.ts";
import type { View } from "../../state/view.ts";
import { staticViewHistory } from "../../state/view-history.ts";
import { rootOf } from "./page-html.ts";
import { StaticPanel, StaticStart } from "./StaticPage.tsx";
import type { SitePage } from "./site-pages.ts";

/** What the pages of one site share. */
export interface StaticSite {
  readonly dataset: Dataset;
  /** Asked for once for each article that has a page. */
  readonly textOf: (article: ArticleId) => ArticleText | undefined;
  /** All events, in the order of the list. */
  readonly ordered: readonly TimelineEvent[];
  /** Those that the start page lists. */
  readonly listed: readonly TimelineEvent[];
  readonly pages: Pages;
}

/** Writes the content of a page as HTML; null for one that only leads elsewhere. */
export type RenderPage = (page: SitePage) => string | null;

/** So many events before and after stand beside one. */
const AROUND = 3;

/** Renders pages with the app's own components, each at the view that its address names. */
export function createPageRenderer(site: StaticSite): RenderPage {
  const corpus = createCorpus(site.dataset);
  const placeOf = new Map(site.ordered.map(({ id }, index) => [id, index]));
  const shared = { corpus, pages: site.pages, queries: new QueryClient(), session: createSessionStore(null) };
  const around = (id: EventId) => {
    const at = placeOf.get(id) ?? 0;
    return site.ordered.slice(Math.max(0, at - AROUND), at + AROUND + 1);
  };
  return ({ path, subject }) => {
    // Nothing here waits for anything, so the stream of `prerender` would only cost time, a third of a page's.
    const draw = (part: ReactNode, view: Partial<View>, text?: ArticleText) => {
      const html = renderToStaticMarkup(withProviders(part, { ...shared, view, root: rootOf(path), text }));
      // No other page shows that text.
      shared.queries.clear();
      return html;
    };
    const panel = (kind: "event" | "article", events: readonly TimelineEvent[]) => (
      <StaticPanel kind={kind} around={events} />
    );
    switch (subject.kind) {
      case "start":
        return draw(<StaticStart listed={site.listed} />, {});
      case "event":
        return draw(panel("event", around(subject.event.id)), { event: subject.event.id });
      case "withdrawn":
        return draw(panel("event", []), { event: subject.event.id });
      case "article":
        return draw(
          panel("article", corpus.eventsOfArticle(subject.article.id)),
          { article: subject.article.id },
          site.textOf(subject.article.id),
        );
      case "former":
        return null;
      default:
        return subject satisfies never;
    }
  };
}

interface Surroundings extends Pick<ProvidersProps, "queries" | "session"> {
  readonly corpus: Corpus;
  readonly view: Partial<View>;
  readonly root: string;
  readonly pages: Pages;
  /** The text of the article that is open. */
  readonly text: ArticleText | undefined;
}

/** A part of the app with all that it asks for, at one view and in the timeline's own language. */
function withProviders(
  part: ReactNode,
  { corpus, view, root, pages, text, queries, session }: Surroundings,
): ReactNode {
  if (text) queries.setQueryData(articleTextQuery(root, text.id as ArticleId).queryKey, text);
  return (
    <Providers root={root} queries={queries} history={staticViewHistory(view, { root, pages })} session={session}>
      <CorpusContext value={corpus}>
        <LanguageContext value={corpus.timeline.language}>{part}</LanguageContext>
      </CorpusContext>
    </Providers>
  );
}
