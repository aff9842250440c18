import { describe, expect, test } from "vitest";
import { OPEN_END, OPEN_START, type Stretches } from "../../../src/lod/time-columns.ts";
import { formatDay } from "../../../src/model/day.ts";
import { eventColumns } from "../../../src/search/event-columns.ts";
import { aDate, anEvent } from "../../support/builders.ts";

const oneLane = () => [0];
const columnsOf = (...dates: Parameters<typeof anEvent>[0][]) =>
  eventColumns(
    dates.map((change, index) => anEvent({ id: `event-${index}`, ...change })),
    "articles",
    oneLane,
  );

function text(day: number | undefined): string {
  return day === OPEN_START || day === OPEN_END ? ".." : formatDay(day ?? 0);
}
function written({ row, from, to }: Stretches): string[] {
  return [...row].map((each, place) => `${each}: ${text(from[place])} to ${text(to[place])}`);
}

describe("events as columns", () => {
  test("have the outermost days of their dates, open ones included; undated events have no row", () => {
    const columns = columnsOf(
      { when: "2024-06" },
      { when: null },
      { when: "[..2024-10-18]" },
      { when: "2024-05-01/.." },
    );
    expect([...columns.earliest].map(text)).toEqual(["2024-06-01", "..", "2024-05-01"]);
    expect([...columns.latest].map(text)).toEqual(["2024-06-30", "2024-10-18", ".."]);
    expect([...columns.event]).toEqual([0, 2, 3]);
  });

  test("leave out the days between the members of a set, whatever their order", () => {
    const { gaps } = columnsOf({ when: "[2024-07-15,2024-07-01,2024-07-02]" }, { when: "[..2024-07-01,2024-08]" });
    expect(written(gaps)).toEqual(["0: 2024-07-03 to 2024-07-14", "1: 2024-07-02 to 2024-07-31"]);
  });

  test("have a row in each lane, with the salience of the event", () => {
    const events = [anEvent({ salience: 7 }), anEvent({ id: "b", salience: 9 })];
    const columns = eventColumns(events, "articles", ({ id }) => (id === "b" ? [] : [2, 0]));
    expect([[...columns.lane], [...columns.event], [...columns.salience]]).toEqual([
      [2, 0],
      [0, 0],
      [7, 7],
    ]);
  });

  test("are attested no farther than their days reach", () => {
    const when = aDate("2024-06/2024-08", { attested: { from: "2024-05-01", to: "2024-07-10" } });
    const outside = aDate("2024-06/2024-08", { attested: { from: "2023-05-01", to: "2023-07-10" } });
    expect(written(columnsOf({ when }, { when: outside }).attested)).toEqual(["0: 2024-06-01 to 2024-07-10"]);
  });

  test("take the editor's date where it is chosen", () => {
    const whenEditorial = { ...aDate("2024-06-19"), basis: "editorial" as const, note: words, source: words };
    const columns = eventColumns([anEvent({ when: "2024", whenEditorial })], "editorial", oneLane);
    expect(text(columns.earliest[0])).toBe("2024-06-19");
  });
});

const words = { de: "–", en: "–" };
