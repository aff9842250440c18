import { eventTitle } from "../../i18n/event-name.ts";
import { defineMessages } from "../../i18n/messages.ts";
import type { Article } from "../../model/article.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { TimelineEvent, WithdrawnEvent } from "../../model/event.ts";
import { articlesWithPages, eventsWithPages } from "../../model/event-pages.ts";

/** What a page is about; `former`: an address under which an event was published before. */
export type PageSubject =
  | { readonly kind: "start" }
  | { readonly kind: "event"; readonly event: TimelineEvent }
  | { readonly kind: "withdrawn"; readonly event: WithdrawnEvent }
  | { readonly kind: "article"; readonly article: Article }
  | { readonly kind: "former" };

/** A page of the site: the same app, at an address of its own, so that a link to it needs no rewriting host. */
export interface SitePage {
  /** From the root of the site: empty for the start page, else `e/…/` or `a/…/`. */
  readonly path: string;
  /** Where the same is shown under its present id; the path itself for most pages. */
  readonly canonicalPath: string;
  readonly subject: PageSubject;
  readonly title: string;
  /** Whether search engines may list it. */
  readonly isListed: boolean;
}

const words = defineMessages({ de: { withdrawn: "Zurückgezogen" }, en: { withdrawn: "Withdrawn" } });

/** The pages of a timeline in its own language: the start page, then each event, withdrawn event and article, former ids included. */
export function sitePages(dataset: Dataset): SitePage[] {
  const { language, title } = dataset.timeline;
  const name = title[language];
  const paged = eventsWithPages(dataset.events);
  const page = (path: string, subject: PageSubject, pageTitle: string, isListed: boolean): SitePage => {
    return { path, canonicalPath: path, subject, title: `${pageTitle} – ${name}`, isListed };
  };
  return [
    { path: "", canonicalPath: "", subject: { kind: "start" }, title: name, isListed: true },
    ...dataset.events
      .filter(({ id }) => paged.has(id))
      .flatMap((event) =>
        withFormer(
          event.formerIds,
          page(`e/${event.id}/`, { kind: "event", event }, eventTitle(event, language), event.origin === "edited"),
        ),
      ),
    ...dataset.withdrawn.flatMap((event) =>
      withFormer(
        event.formerIds,
        page(`e/${event.id}/`, { kind: "withdrawn", event }, words[language].withdrawn, false),
      ),
    ),
    ...articlesWithPages(dataset).map((article) =>
      page(`a/${article.id}/`, { kind: "article", article }, article.headline, article.rights === "full"),
    ),
  ];
}

/** A page, and for each former id one that leads to it; search engines are to list the present one. */
function withFormer(formerIds: readonly string[], page: SitePage): SitePage[] {
  const former = formerIds.map(
    (id): SitePage => ({ ...page, path: `e/${id}/`, subject: { kind: "former" }, isListed: false }),
  );
  return [page, ...former];
}
