import type { DateEstimate, TextualDate } from "../../../model/date-estimate.ts";
import type { Diagnostic } from "../../../model/diagnostic.ts";
import type { ArticleId, EventId } from "../../../model/ids.ts";
import type { DatingArticle, DatingEvent, DatingEvidence, DatingHints } from "../../dating/dating-input.ts";
import { deriveDates } from "../../dating/derive-dates.ts";
import { type DraftArticle, writtenOn } from "../draft-article.ts";
import type { Telling } from "../groups/telling.ts";
import { createToldParts } from "../groups/told-parts.ts";
import type { News } from "./news-of.ts";
import type { Hints, NamedGroup } from "./order-hints.ts";

/** A draft as far as its date is worked out from it. */
export interface DraftToDate {
  readonly named: NamedGroup;
  readonly tellings: readonly Telling[];
  readonly evidence: readonly DatingEvidence[];
}

/** Dates drafts: nearly all of them rest on nothing but articles with dates of their own, and are dated by themselves and let go of. */
export interface DraftDating {
  /** Null: it may rest on others, and is dated with them when all are there. */
  date(draft: DraftToDate): TextualDate | null;
  /** Those others, and the articles without a date. */
  rest(): DatedTogether;
}

interface DatedTogether {
  readonly events: ReadonlyMap<EventId, TextualDate>;
  readonly articles: ReadonlyMap<ArticleId, DateEstimate>;
  /** Of all drafts, in their order. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What the articles tell of each other and of themselves. */
interface Told {
  readonly articles: ReadonlyMap<ArticleId, DraftArticle>;
  readonly hints: Hints;
  readonly news: News;
}

export function createDraftDating({ articles, hints, news }: Told): DraftDating {
  const undated = [...articles.values()].filter((article) => writtenOn(article) === null).map(({ id }) => id);
  const isUndated = new Set(undated);
  const together: Omit<DraftToDate, "tellings">[] = [];
  const found: { readonly place: number; readonly diagnostic: Diagnostic }[] = [];
  const articleOf = (id: ArticleId) => articles.get(id) as DraftArticle;
  const derive = (ids: Iterable<ArticleId>, events: readonly Placed[]) => {
    const parts = createToldParts();
    for (const { tellings } of events) parts.add(tellings);
    const dates = deriveDates(
      [...new Set(ids)].map((id) => datingArticle(articleOf(id), isUndated.has(id) ? news.of(id) : undefined, parts)),
      events.map(({ event }) => event),
    );
    const places = new Map(events.map(({ event, place }) => [event.id, place]));
    for (const diagnostic of dates.diagnostics)
      found.push({ place: places.get(diagnostic.event as EventId) ?? 0, diagnostic });
    return dates;
  };
  const placed = ({ named: { id, place }, tellings, evidence }: DraftToDate, date: DatingHints): Placed => {
    const [first] = tellings;
    const file = first ? articleOf(first.passage.article).file : "";
    return { place, tellings, event: { id, evidence, date, place: { file } } };
  };
  return {
    date: (draft) => {
      const { named, tellings, evidence } = draft;
      const isLater = named.group.type === "confirmation" || hints.mayComeBefore(named.id);
      const date = isLater ? null : hints.find(named, tellings);
      if (!date || date.after || evidence.some(({ article }) => isUndated.has(article))) {
        together.push({ named, evidence });
        return null;
      }
      const ids = evidence.map(({ article }) => article);
      return derive(ids, [placed(draft, date)]).events.get(named.id) ?? null;
    },
    rest: () => {
      const events = together.map((draft) => {
        const tellings = draft.named.group.tellings();
        return placed({ ...draft, tellings }, hints.find(draft.named, tellings));
      });
      const ids = events.flatMap(({ event }) => [
        ...event.evidence.map(({ article }) => article),
        ...(event.date.notBefore ? [event.date.notBefore.article] : []),
      ]);
      const dates = derive([...undated, ...ids], events);
      return {
        events: dates.events,
        articles: new Map(undated.map((id) => [id, dates.articles.get(id) as DateEstimate])),
        diagnostics: found.sort((a, b) => a.place - b.place).map(({ diagnostic }) => diagnostic),
      };
    },
  };
}

/** An event to date, with its place among all. */
interface Placed {
  readonly place: number;
  readonly tellings: readonly Telling[];
  readonly event: DatingEvent;
}

function datingArticle(
  article: DraftArticle,
  asNewsOf: EventId | undefined,
  parts: ReturnType<typeof createToldParts>,
): DatingArticle {
  const { id, language, dateline, published, file } = article;
  return {
    id,
    language,
    dateline,
    published: { edtf: published, asNewsOf },
    place: { file },
    toldBy: parts.of(article),
    // It may wait outside memory.
    get text() {
      return article.text;
    },
  };
}
