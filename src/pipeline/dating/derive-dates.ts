import type { DateEstimate, DerivedDate, TextualDate } from "../../model/date-estimate.ts";
import { isKnown } from "../../model/date-estimate.ts";
import { formatDay } from "../../model/day.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { ArticleId, EventId } from "../../model/ids.ts";
import type { Localized } from "../../model/localized.ts";
import { combineArticle } from "./article-date.ts";
import type { Combined } from "./constraint.ts";
import type { DatingContext } from "./dating-context.ts";
import type { Dated, DatingArticle, DatingEvent, DatingState } from "./dating-input.ts";
import { agreeWithEditor } from "./editor-agreement.ts";
import { combineEvent, lastingDate } from "./event-date.ts";
import { givenDate } from "./given-date.ts";
import { bounds, formatPossibleDays, isAnyDay } from "./possible-days.ts";

export interface DerivedDates {
  /** Of every article; those that it bears itself are worked out when they are asked for. */
  readonly articles: Pick<ReadonlyMap<ArticleId, DateEstimate>, "get">;
  readonly events: ReadonlyMap<EventId, TextualDate>;
  /** Texts that disagree (warnings) and typed dates that the texts do not bear (errors). */
  readonly diagnostics: readonly Diagnostic[];
}

const noArticleDate: Localized = {
  de: "Der Artikel trägt kein Datum, und was er erzählt, lässt keines erschließen.",
  en: "The article bears no date, and what it tells does not allow one to be inferred.",
};
const noEventDate: Localized = {
  de: "Die Artikel nennen kein Datum, und die Reihenfolge lässt keines erschließen.",
  en: "The articles give no date, and the order of events does not allow one to be inferred.",
};

/**
 * Works out when the articles appeared and when the events happened, each from the other, until nothing changes any more.
 * Dates of articles come from their datelines, else from the events they tell; dates of events from the time expressions
 * in the telling parts of their quotes, from the editor's hints on order, and from the articles that report them. No date
 * rests on itself. The order of the lists is the order of reasoning.
 */
export function deriveDates(articles: readonly DatingArticle[], events: readonly DatingEvent[]): DerivedDates {
  const shared = {
    articles: new Map(articles.map((article) => [article.id, article])),
    told: eventsByArticle(events),
    written: new Map(),
  };
  const open = articles.filter((article) => givenDate(article) === null);
  let state: DatingState = { articles: new Map(), events: new Map() };
  // Each pass can settle at least one more date, so this many are enough; a change after them would be a circle.
  for (let pass = 0; pass <= open.length + events.length; pass++) {
    const next = onePass(open, events, shared, state);
    if (sameDates(state, next)) break;
    state = next;
  }
  const agreed = agreeWithEditor(events, state);
  return {
    articles: {
      get: (id) => {
        const article = shared.articles.get(id);
        return article && dateOf(givenDate(article) ?? state.articles.get(id));
      },
    },
    events: agreed.dates,
    diagnostics: [...disagreements(events, { state, ...shared }), ...agreed.diagnostics],
  };
}

function eventsByArticle(events: readonly DatingEvent[]): ReadonlyMap<ArticleId, readonly DatingEvent[]> {
  const byArticle = new Map<ArticleId, DatingEvent[]>();
  for (const event of events) {
    for (const article of new Set(event.evidence.map((evidence) => evidence.article))) {
      const told = byArticle.get(article);
      if (told) told.push(event);
      else byArticle.set(article, [event]);
    }
  }
  return byArticle;
}

function onePass(
  open: readonly DatingArticle[],
  events: readonly DatingEvent[],
  shared: Pick<DatingContext, "articles" | "told" | "written">,
  before: DatingState,
): DatingState {
  const articleDates = new Map(before.articles);
  const context = { state: { articles: articleDates, events: before.events }, ...shared };
  for (const article of open) {
    articleDates.set(article.id, toDated(combineArticle(article, events, context), noArticleDate));
  }
  const eventDates = new Map(before.events);
  for (const event of events) {
    const inContext = { state: { articles: articleDates, events: eventDates }, ...shared };
    const lasting = event.date.lasting ? lastingDate(event, inContext) : null;
    eventDates.set(event.id, lasting ?? toDated(combineEvent(event, inContext), event.date.reason ?? noEventDate));
  }
  return { articles: articleDates, events: eventDates };
}

function toDated(combined: Combined, reason: Localized): Dated {
  const { days, steps, restsOn, soft } = combined;
  const edtf = formatPossibleDays(days);
  if (!edtf || isAnyDay(days)) return { date: { basis: "unknown", reason, derivation: [...steps] }, restsOn };
  const { earliest, latest } = bounds(days);
  const date: DerivedDate = {
    basis: basisOf(combined),
    edtf,
    earliest: earliest === null ? null : formatDay(earliest),
    latest: latest === null ? null : formatDay(latest),
    soft: [...soft],
    derivation: [...steps],
  };
  return { date, restsOn };
}

/** Stated when the words suffice, resolved when they were counted from a date that is stated, inferred when anything else was needed. */
function basisOf({ steps, soft }: Combined): DerivedDate["basis"] {
  const deciding = steps.filter(({ rule }) => rule !== "undated-article");
  if (deciding.every((step) => step.rule === "expression" && step.anchor === null)) return "stated";
  const counted = deciding.every(({ rule }) => rule === "expression" || rule === "reported");
  return counted && soft.length === 0 ? "resolved" : "inferred";
}

function dateOf(dated: Dated | undefined): DateEstimate {
  return dated?.date ?? { basis: "unknown", reason: noArticleDate, derivation: [] };
}

function sameDates(a: DatingState, b: DatingState): boolean {
  const written = ({ articles, events }: DatingState) =>
    JSON.stringify([...articles, ...events].map(([id, { date }]) => [id, isKnown(date) ? date.edtf : null]));
  return written(a) === written(b);
}

function disagreements(events: readonly DatingEvent[], context: DatingContext): Diagnostic[] {
  const isArticle = (id: string) => context.articles.has(id as ArticleId);
  return events.flatMap((event) => {
    return combineEvent(event, context).disagreements.map((dates) => ({
      severity: "warning",
      code: "sources-disagree",
      place: event.place,
      event: event.id,
      expected: { code: "dates-that-agree" },
      found: {
        code: "dates-given",
        dates: dates.map((date) => ({ ...date, articles: date.articles.filter(isArticle) })),
      },
    }));
  });
}
