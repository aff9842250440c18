import { expect, test } from "vitest";
import type { EventId } from "../../../../src/model/ids.ts";
import { sitePages } from "../../../../src/node/pages/site-pages.ts";
import { aDataset, anArticle, anEvent } from "../../../support/builders.ts";

const former = (id: string) => [id as EventId];
const dataset = aDataset({
  events: [anEvent({ id: "pakt", title: "Der Pakt", formerIds: former("vertrag") })],
  withdrawn: [
    {
      id: "geruecht" as EventId,
      formerIds: former("hoerensagen"),
      day: "2024-08-01",
      reason: { de: "Falsch.", en: "Wrong." },
    },
  ],
  articles: [
    anArticle({ id: "frei", headline: "Alles", rights: "full" }),
    anArticle({ id: "auszug", headline: "Weniges", rights: "excerpt" }),
    anArticle({ id: "verweis", headline: "Nichts", rights: "link" }),
  ],
});
const pages = sitePages(dataset);
const name = dataset.timeline.title[dataset.timeline.language];

test("there is a page for the start, each event, each withdrawn event and each article, former ids included", () => {
  expect(pages.map(({ path }) => path)).toEqual([
    "",
    "e/pakt/",
    "e/vertrag/",
    "e/geruecht/",
    "e/hoerensagen/",
    "a/frei/",
    "a/auszug/",
    "a/verweis/",
  ]);
});

test("a page under a former id leads to the present one", () => {
  const [page, old] = pages.filter(({ canonicalPath }) => canonicalPath === "e/pakt/");
  expect(old).toEqual({ ...page, path: "e/vertrag/", subject: { kind: "former" }, isListed: false });
});

test("each page knows what it is about", () => {
  expect(pages.map(({ subject }) => subject.kind)).toEqual([
    "start",
    "event",
    "former",
    "withdrawn",
    "former",
    "article",
    "article",
    "article",
  ]);
});

test("pages are titled by the event or headline and the timeline", () => {
  expect(pages.map(({ title }) => title)).toEqual([
    name,
    `Der Pakt – ${name}`,
    `Der Pakt – ${name}`,
    `Zurückgezogen – ${name}`,
    `Zurückgezogen – ${name}`,
    `Alles – ${name}`,
    `Weniges – ${name}`,
    `Nichts – ${name}`,
  ]);
});

test("search engines may not list articles whose text is not free, former ids, nor what was withdrawn", () => {
  expect(pages.filter(({ isListed }) => !isListed).map(({ path }) => path)).toEqual([
    "e/vertrag/",
    "e/geruecht/",
    "e/hoerensagen/",
    "a/auszug/",
    "a/verweis/",
  ]);
});
