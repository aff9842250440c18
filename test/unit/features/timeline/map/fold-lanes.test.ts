import { expect, test } from "vitest";
import { foldLanes, MOST_LANES } from "../../../../../src/features/timeline/map/fold-lanes.ts";
import { anEvent } from "../../../../support/builders.ts";

const all = Array.from({ length: 30 }, (_, place) => ({ id: `lane-${place}`, name: `Lane ${place}` }));
/** Lane `n` holds n events; the event says in which lanes it stands. */
const events = all.flatMap(({ id }, place) =>
  Array.from({ length: place }, (_, each) => anEvent({ id: `${id}-event-${each}` })),
);
const of = ({ id }: { readonly id: string }) => [id.split("-event")[0] as string];
const rest = (count: number) => `${count} others`;

test("the fullest lanes stay, in their order, and one holds all others", () => {
  const { lanes, of: placesOf } = foldLanes({ all, of }, events, rest);
  expect(lanes.map(({ id }) => id)).toEqual([...all.slice(30 - MOST_LANES + 1).map(({ id }) => id), "folded"]);
  expect(lanes.at(-1)?.name).toBe("18 others");
  expect(placesOf(anEvent({ id: "lane-29-event-1" }))).toEqual([MOST_LANES - 2]);
  expect(placesOf(anEvent({ id: "lane-1-event-1" }))).toEqual([MOST_LANES - 1]);
});

test("an event of several folded lanes stands in the one for all others once", () => {
  const both = anEvent({ id: "both" });
  const ofAll = (event: typeof both) => (event === both ? ["lane-1", "lane-29", "lane-2"] : of(event));
  const { of: placesOf } = foldLanes({ all, of: ofAll }, [...events, both], rest);
  expect(placesOf(both)).toEqual([MOST_LANES - 2, MOST_LANES - 1]);
});

test("as many lanes as one can look over stay", () => {
  const few = foldLanes({ all: all.slice(0, MOST_LANES + 1), of }, events.slice(0, 78), rest);
  expect(few.lanes.map(({ id }) => id)).toEqual(all.slice(1, MOST_LANES + 1).map(({ id }) => id));
});

test("few lanes stay as they are, those that hold nothing left out", () => {
  const few = foldLanes({ all: all.slice(0, 4), of }, events.slice(0, 6), rest);
  expect(few.lanes.map(({ id }) => id)).toEqual(["lane-1", "lane-2", "lane-3"]);
});
