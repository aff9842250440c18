import { describe, expect, it } from "vitest";
import { pagesIn } from "../../../src/app/pages-in.ts";
import type { ArticleId, EventId } from "../../../src/model/ids.ts";
import { aCatalogueInfo, aCorpus, anEvent } from "../../support/builders.ts";

const id = (text: string) => text as EventId;
const events = [anEvent({ id: "great", salience: 9 }), anEvent({ id: "small", salience: 4 })];

describe("which events and articles have pages", () => {
  it("all, where they all stand in the dataset", () => {
    const pages = pagesIn(() => aCorpus({ events }));
    expect(["great", "small", "unknown"].map((event) => pages.event(id(event)))).toEqual([true, true, false]);
    expect(pages.article("article" as ArticleId)).toBe(true);
  });

  it("as the catalogue says, where there are more", () => {
    const catalogue = aCatalogueInfo({ pages: { salience: 4, articles: false } });
    const pages = pagesIn(() => aCorpus({ events, catalogue }));
    expect(["great", "small", "unknown"].map((event) => pages.event(id(event)))).toEqual([true, false, false]);
    expect(pages.article("article" as ArticleId)).toBe(false);
  });

  it("none, as long as nothing is known", () => {
    expect(pagesIn(() => undefined).event(id("great"))).toBe(false);
  });
});
