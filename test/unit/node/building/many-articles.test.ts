import { expect, test } from "vitest";
import { isLarge } from "../../../../src/node/catalogue/write-catalogue.ts";
import { anArticle, anEvent } from "../../../support/builders.ts";

const articles = Array.from({ length: 5001 }, (_, number) => anArticle({ id: `a-${number}` }));

test("many events or many articles make a catalogue, but never without an event", () => {
  expect(isLarge({ articles, events: [anEvent()] })).toBe(true);
  expect(isLarge({ articles: articles.slice(1), events: [anEvent()] })).toBe(false);
  expect(isLarge({ articles, events: [] })).toBe(false);
  expect(isLarge({ articles: [], events: [anEvent(), anEvent()] }, 1)).toBe(true);
});
