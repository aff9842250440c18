import { expect, test } from "vitest";
import type { CatalogueQuery } from "../../../src/catalogue/catalogue.ts";
import type { DateColumns, ListColumn } from "../../../src/catalogue/columns.ts";
import { describeSelection } from "../../../src/catalogue/describe-selection.ts";
import { indexActors } from "../../../src/catalogue/held-columns.ts";
import { salientInLanes } from "../../../src/catalogue/lane-rows.ts";
import { passFilters } from "../../../src/catalogue/pass-filters.ts";
import { selectRows } from "../../../src/catalogue/selected-rows.ts";
import { createUnitCounts } from "../../../src/catalogue/unit-counts.ts";
import { dayOf } from "../../../src/model/day.ts";
import type { ActorId } from "../../../src/model/ids.ts";
import { noFilters } from "../../../src/search/filters.ts";

const EVENTS = 10_000;
/** Every hundredth event is the actor's. */
const STEP = 100;
const FIRST = dayOf(2020, 1, 1);
const WINDOW = { from: FIRST, to: FIRST + 365, beyond: 180, scale: 0.3 };

test("what an actor has a part in is found, described, chosen from and counted without a look at any other event", () => {
  const { dates, seen } = watchedDates();
  const rows = { ...selectRows(byActor, passFilters(byActor, context()), dates, true), isSearchedWhole: true };
  const salience = new Uint16Array(EVENTS).fill(1);
  const lanes = { lanes: 1, bits: new Uint8Array(EVENTS).fill(1) };
  const { total } = describeSelection(rows, salience);
  const chosen = salientInLanes(rows, lanes, salience, { from: WINDOW.from, to: WINDOW.to, most: 20 });
  const counted = createUnitCounts({ ...rows, spare: 0 }, lanes, WINDOW).count(0, WINDOW.from, WINDOW.to);
  expect(total).toBe(EVENTS / STEP);
  expect(chosen).toHaveLength(20);
  expect(counted).toBe(EVENTS / STEP);
  expect(seen.size).toBe(EVENTS / STEP);
  expect([...seen].every((row) => row % STEP === 0)).toBe(true);
});

const byActor: CatalogueQuery = {
  filters: { ...noFilters, actors: ["harbour-office" as ActorId] },
  dates: "articles",
  time: "happened",
};

function context() {
  const actors: ListColumn = {
    counts: new Uint8Array(EVENTS).fill(1),
    values: Uint16Array.from({ length: EVENTS }, (_, row) => (row % STEP === 0 ? 1 : 0)),
  };
  const tables = { actors: ["council", "harbour-office"], events: [], affiliations: [[], []], articles: [] };
  return {
    events: EVENTS,
    columns: { actors, time: { dates: watchedDates().dates } as never },
    actors: indexActors(tables as never),
    sources: [],
    articleCount: 0,
    found: null,
  };
}

/** Days, and the rows of which somebody has asked for them. */
function watchedDates(): { readonly dates: DateColumns; readonly seen: ReadonlySet<number> } {
  const seen = new Set<number>();
  const days = Int32Array.from({ length: EVENTS }, (_, row) => FIRST + Math.floor((row / EVENTS) * 365));
  const watched = new Proxy(days, {
    get: (target, key) => {
      if (typeof key === "string" && /^\d+$/.test(key)) seen.add(Number(key));
      return Reflect.get(target, key, target);
    },
  });
  const none = { row: new Uint32Array(), from: new Int32Array(), to: new Int32Array() };
  return { dates: { earliest: watched, latest: watched, attested: none, gaps: none }, seen };
}
