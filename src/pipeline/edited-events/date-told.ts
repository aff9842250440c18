import type { TimelineEvent } from "../../model/event.ts";
import type { DatingArticle } from "../dating/dating-input.ts";
import { type DerivedDates, deriveDates } from "../dating/derive-dates.ts";
import type { EditorFile } from "../editor-file/read-editor-file.ts";
import type { LoadedArticle, LoadedArticles } from "../load-articles.ts";
import { createScale } from "../salience.ts";
import { bodyIn } from "../stores/article-bodies.ts";
import type { TellableEvent } from "./tellable-events.ts";

/** Dates and weighs the editor's events, and dates the articles. */
export function dateTold(
  told: readonly TellableEvent[],
  { articles, copies }: LoadedArticles,
  { locate }: EditorFile,
): { readonly dates: DerivedDates; readonly events: readonly TimelineEvent[] } {
  const ids = new Set(told.map(({ event }) => event.id));
  const dates = deriveDates(
    articles.map((article) => datingArticle(article, ids)),
    told.map(({ event: { id, evidence }, date, path }) => ({ id, evidence, date, place: locate(path) })),
  );
  const scale = createScale(copies);
  for (const [number, { event }] of told.entries()) scale.add(number, event);
  const weigh = scale.weigh();
  const events = told.map(({ event }, number): TimelineEvent => {
    const when = dates.events.get(event.id);
    if (!when) throw new Error(`${event.id} was not dated`);
    return { ...event, when, salience: weigh(number) };
  });
  return { dates, events };
}

function datingArticle(article: LoadedArticle, told: ReadonlySet<string>): DatingArticle {
  const { id, editor } = article;
  const { edtf, asNewsOf } = editor?.published ?? {};
  const says = edtf !== undefined || asNewsOf !== undefined;
  const published = says ? { edtf, asNewsOf: asNewsOf && told.has(asNewsOf) ? asNewsOf : undefined } : nothingSaid;
  return withBody(article, { id, published });
}

/** One for all articles of which the editor says nothing. */
const nothingSaid: DatingArticle["published"] = {};

const withBody = bodyIn("text", "language", "dateline", "place");
