import { describe, expect, test } from "vitest";
import { parseEdtfDate } from "../../../src/model/edtf.ts";
import type { ActorId } from "../../../src/model/ids.ts";
import { actorMatrix } from "../../../src/search/actor-matrix.ts";
import { noFilters } from "../../../src/search/filters.ts";
import { selectEvents } from "../../../src/search/select-events.ts";
import { anEvent, type EventChange } from "../../support/builders.ts";
import { seedCorpus } from "../../support/seed-corpus.ts";

function matrixOf(changes: readonly EventChange[], members = (actor: ActorId) => new Set([actor])) {
  const events = changes.map((change, index) => anEvent({ id: `event-${index}`, ...change }));
  const actors = ["kim", "putin", "moskau", "niemand"] as ActorId[];
  const matrix = actorMatrix(events, { actors, dates: "articles", members });
  const line = (actor: string) => {
    const { certain, possible } = matrix.countsOf(actor as ActorId);
    return [...certain].map((count, index) => `${count}+${possible[index]}`).join(" ");
  };
  return { ...matrix, line };
}

describe("the matrix of actors", () => {
  test("counts the certain and the possible events of each actor in each month", () => {
    const { periods, line } = matrixOf([
      { when: "2024-01-10", actors: ["kim", "putin"] },
      { when: "[2024-01-20..2024-03-05]", actors: ["kim"] },
    ]);
    expect(periods.map(({ edtf }) => edtf)).toEqual(["2024-01", "2024-02", "2024-03"]);
    expect(line("kim")).toBe("1+1 0+1 0+1");
    expect(line("putin")).toBe("1+0 0+0 0+0");
    expect(line("niemand")).toBe("0+0 0+0 0+0");
  });

  test("has the actors with most events first, and none without", () => {
    const { rows, undated } = matrixOf([
      { actors: ["putin"] },
      { actors: ["putin", "putin"] },
      { actors: ["kim"], when: null },
    ]);
    expect(rows).toEqual([
      { actor: "putin", total: 2 },
      { actor: "kim", total: 1 },
    ]);
    expect(undated).toBe(1);
  });

  test("counts who belongs to an actor where that is asked for", () => {
    const members = (actor: ActorId) => new Set([actor, ...(actor === "moskau" ? (["putin"] as ActorId[]) : [])]);
    expect(matrixOf([{ actors: ["putin", "moskau"] }], members).rows).toEqual([
      { actor: "putin", total: 1 },
      { actor: "moskau", total: 1 },
    ]);
  });

  test.each([
    ["2023-12", "month", "2021-01", 36],
    ["2024-01", "year", "2021", 4],
    ["2070-01", "decade", "202X", 6],
    ["2500-01", "century", "20XX", 6],
  ])("to %s is told in the unit %s", (last, unit, first, count) => {
    const { periods, ...matrix } = matrixOf([{ when: "2021-01-05" }, { when: last }]);
    expect(matrix.unit).toBe(unit);
    expect(periods[0]?.edtf).toBe(first);
    expect(periods).toHaveLength(count);
    for (const { edtf, first } of periods) expect(parseEdtfDate(edtf)?.first).toBe(first);
  });

  test("has no columns without a date", () => {
    const { periods, line } = matrixOf([{ when: null, actors: ["kim"] }]);
    expect(periods).toEqual([]);
    expect(line("kim")).toBe("");
  });

  test.each([false, true])(
    "says what a click on a cell leaves, the undated aside (with affiliates: %s)",
    (withAffiliates) => {
      const corpus = seedCorpus();
      const members = (actor: ActorId) => (withAffiliates ? corpus.withAffiliates(actor) : new Set([actor]));
      const actors = corpus.actors.map(({ id }) => id);
      const { rows, periods, countsOf } = actorMatrix(corpus.events, { actors, dates: "articles", members });
      for (const { actor, total } of rows) {
        const filters = { ...noFilters, actors: [actor], withAffiliates };
        const all = selectEvents(corpus.events, filters, "articles", corpus);
        expect(total).toBe(all.length);
        const undated = all.filter(({ when }) => when.basis === "unknown").length;
        const { certain, possible } = countsOf(actor);
        periods.forEach(({ edtf }, index) => {
          const left = selectEvents(corpus.events, { ...filters, from: edtf, to: edtf }, "articles", corpus);
          expect((certain[index] ?? 0) + (possible[index] ?? 0), `${actor} ${edtf}`).toBe(left.length - undated);
        });
      }
      expect(rows.length).toBeGreaterThan(5);
    },
  );
});
