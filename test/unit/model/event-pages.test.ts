import { expect, test } from "vitest";
import { eventsWithPages, mostSalient } from "../../../src/model/event-pages.ts";
import { anEvent } from "../../support/builders.ts";

const events = [3, 5, 3, 9].map((salience, index) => anEvent({ id: `e${index}`, salience }));

test("every event has a page while a host can hold them", () => {
  expect([...eventsWithPages(events)]).toEqual(["e0", "e1", "e2", "e3"]);
});

test("beyond that the most salient have one, of equals the earlier", () => {
  expect([...eventsWithPages(events, 3)]).toEqual(["e3", "e1", "e0"]);
  expect(mostSalient(events, 2).map(({ id }) => id)).toEqual(["e3", "e1"]);
});
