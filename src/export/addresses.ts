import type { ArticleId, EventId, EvidenceKey } from "../model/ids.ts";
import type { ExportCorpus, ExportOptions } from "./export-corpus.ts";

type Where = Pick<ExportOptions, "pages">;

/** The address of an event below the site: its page, or the start page's query where it has none. */
export function eventPath(id: EventId, { pages }: Where): string {
  return pages && !pages.event(id) ? `?e=${id}` : `e/${id}/`;
}

/** The address of an article below the site. */
export function articlePath(id: ArticleId, { pages }: Where): string {
  return pages && !pages.article(id) ? `?a=${id}` : `a/${id}/`;
}

/** The address of the event itself, the same in every language; null when the site's is unknown. */
export function eventUrl(id: EventId, options: ExportOptions): string | null {
  return options.site === null ? null : options.site + eventPath(id, options);
}

/** A link to the event, or to one sentence of it, in the language of the options; null when the site's address is unknown. */
export function eventLink(
  id: EventId,
  { timeline }: Pick<ExportCorpus, "timeline">,
  options: ExportOptions,
  evidence?: EvidenceKey,
): string | null {
  const url = eventUrl(id, options);
  if (url === null) return null;
  const query = [
    ...(evidence ? [`evidence=${evidence}`] : []),
    ...(options.language === timeline.language ? [] : [`lang=${options.language}`]),
  ].join("&");
  if (query === "") return url;
  return `${url}${url.includes("?") ? "&" : "?"}${query}`;
}
