import { expect, it } from "vitest";
import { countOpen, reportDays } from "../../../../src/features/filters/report-days.ts";
import { aCorpus, aDate, anArticle, anEvent, noDate } from "../../../support/builders.ts";

it.each<[(string | null)[], string[]]>([
  [
    ["2024-10-18", "2023-10-19", "2024-10-18"],
    ["2023-10-19", "2024-10-18"],
  ],
  [
    ["2024-07", "[2024-10-18..]", null],
    ["2024-07-01", "2024-07-31", "2024-10-18"],
  ],
  [[null], []],
])("articles of %j tell more on %j", (dates, days) => {
  const articles = dates.map((date) => anArticle({ datePublished: date === null ? noDate() : aDate(date) }));
  expect(reportDays(articles)).toEqual(days);
});

it.each([
  ["2024-06-30", "2024-07", 0],
  ["2024-07-10", "2024-07", 1],
  ["2024-07-31", "2024-07", 0],
  ["2024-07-31", null, 1],
])("on %s it is open whether an article of %s had appeared: %i", (day, published, count) => {
  const corpus = aCorpus({
    events: [anEvent()],
    articles: [anArticle({ datePublished: published === null ? noDate() : aDate(published) })],
  });
  expect(countOpen(day, corpus.events, corpus)).toBe(count);
});
