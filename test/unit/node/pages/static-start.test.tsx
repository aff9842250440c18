import { describe, expect, it } from "vitest";
import type { CatalogueInfo } from "../../../../src/model/catalogue.ts";
import type { Language } from "../../../../src/model/localized.ts";
import { sitePages } from "../../../../src/node/pages/site-pages.ts";
import { createPageRenderer } from "../../../../src/node/pages/static-pages.tsx";
import { aCatalogueInfo, aDataset, anEvent } from "../../../support/builders.ts";

/** The words of the pages of a site that lists the first of its events: of the start page, and of an event. */
function wordsOf(listed: number, catalogue?: CatalogueInfo, language: Language = "de"): readonly string[] {
  const events = [anEvent({ id: "pakt" }), anEvent({ id: "besuch" }), anEvent({ id: "treffen" })];
  const { timeline, ...rest } = aDataset({ events, ...(catalogue ? { catalogue } : {}) });
  const dataset = { ...rest, timeline: { ...timeline, language } };
  const render = createPageRenderer({
    dataset,
    textOf: () => undefined,
    ordered: events,
    listed: events.slice(0, listed),
    pages: { event: () => true, article: () => true },
  });
  const pages = sitePages(dataset).filter(({ subject: { kind } }) => kind === "start" || kind === "event");
  return pages.map((page) => (render(page) ?? "").replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " "));
}

describe("the pages as they are written at build", () => {
  it("of a catalogue say how many events and articles there are, and of which the list has the most important", () => {
    const [start, event] = wordsOf(3, aCatalogueInfo({ events: 1_000_000, articles: 250_000 }));
    expect(start).toContain("Die 3 wichtigsten von 1.000.000 Ereignissen.");
    expect(event).toContain("250.000 Artikel · 1.000.000 Ereignisse");
    const [english] = wordsOf(3, aCatalogueInfo({ events: 1_000_000 }), "en");
    expect(english).toContain("The 3 most important of 1,000,000 events.");
  });

  it("say so where the list of the start page would be too long, and nothing where it has all events", () => {
    expect(wordsOf(2)[0]).toContain("Die 2 wichtigsten von 3 Ereignissen.");
    expect(wordsOf(3)[0]).not.toContain("wichtigsten");
  });
});
