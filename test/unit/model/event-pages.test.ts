import { expect, test } from "vitest";
import { articlesWithPages, eventsWithPages, mostSalient, pageLimits } from "../../../src/model/event-pages.ts";
import { anEvent } from "../../support/builders.ts";

const events = [3, 5, 3, 9].map((salience, index) => anEvent({ id: `e${index}`, salience }));

test("every event has a page while a host can hold them", () => {
  expect([...eventsWithPages(events)]).toEqual(["e0", "e1", "e2", "e3"]);
});

test("beyond that the most salient have one, of equals the earlier", () => {
  expect([...eventsWithPages(events, 3)]).toEqual(["e3", "e1", "e0"]);
  expect(mostSalient(events, 2).map(({ id }) => id)).toEqual(["e3", "e1"]);
});

test("of too many to be asked one by one those have one that are more salient than the first without", () => {
  const { salience, articles } = pageLimits(events, 5, 3);
  const paged = eventsWithPages(events, 3);
  expect(events.filter((event) => event.salience > salience).every(({ id }) => paged.has(id))).toBe(true);
  expect({ salience, articles }).toEqual({ salience: 3, articles: false });
  expect(pageLimits(events, 3, 4)).toEqual({ salience: 0, articles: true });
});

test("articles have pages all or none, and all where there is nothing else", () => {
  expect(articlesWithPages({ articles: ["a", "b"], events }, 2)).toEqual(["a", "b"]);
  expect(articlesWithPages({ articles: ["a", "b", "c"], events }, 2)).toEqual([]);
  expect(articlesWithPages({ articles: ["a", "b", "c"], events: [] }, 2)).toEqual(["a", "b", "c"]);
});
