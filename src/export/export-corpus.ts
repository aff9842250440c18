import type { Actor } from "../model/actor.ts";
import type { Article } from "../model/article.ts";
import type { Claim } from "../model/claim.ts";
import type { Timeline } from "../model/dataset.ts";
import type { DateEstimate } from "../model/date-estimate.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { TimelineEvent, WithdrawnEvent } from "../model/event.ts";
import type { ActorId, ArticleId, EventId } from "../model/ids.ts";
import type { Language } from "../model/localized.ts";

/** What the writers look things up in; the app's corpus is one. */
export interface ExportCorpus {
  readonly timeline: Timeline;
  readonly actors: readonly Actor[];
  readonly articles: readonly Article[];
  readonly events: readonly TimelineEvent[];
  readonly diagnostics: readonly Diagnostic[];
  readonly withdrawnById: ReadonlyMap<EventId, WithdrawnEvent>;
  readonly actorById: ReadonlyMap<ActorId, Actor>;
  readonly articleById: ReadonlyMap<ArticleId, Article>;
  readonly eventsOfArticle: (id: ArticleId) => readonly TimelineEvent[];
  /** Every claim of the timeline. */
  readonly claims: readonly Claim[];
}

/** How to write; the same for every format. */
export interface ExportOptions {
  /** Of titles and of the words around them; quotes stay in their own language. */
  readonly language: Language;
  /** As the articles say, or with what the editor knows where there is such a date. */
  readonly dates: "articles" | "editorial";
  /** Public address of the site, ending in a slash; null: it is unknown, and nothing absolute is written. */
  readonly site: string | null;
  /** Which events and articles have a page of their own; missing: all. */
  readonly pages?: { readonly event: (id: EventId) => boolean; readonly article: (id: ArticleId) => boolean };
  /** CSV only: begins with a byte order mark, by which Excel knows UTF-8. */
  readonly bom?: boolean;
}

/** Writes some events, in the order given. The same input gives the same bytes. */
export type Writer = (corpus: ExportCorpus, events: readonly TimelineEvent[], options: ExportOptions) => string;

/** The date of an event that counts under these options. */
export function dateOf(event: TimelineEvent, { dates }: Pick<ExportOptions, "dates">): DateEstimate {
  return dates === "editorial" ? (event.whenEditorial ?? event.when) : event.when;
}

/** The article of an id that stands in the data. */
export function articleOf(corpus: Pick<ExportCorpus, "articleById">, id: ArticleId): Article {
  const article = corpus.articleById.get(id);
  if (!article) throw new Error(`there is no article ${id}`);
  return article;
}
