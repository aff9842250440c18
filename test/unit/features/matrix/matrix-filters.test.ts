import { describe, expect, test } from "vitest";
import { afterChoice, isChosen, isWithin } from "../../../../src/features/matrix/matrix-filters.ts";
import type { ActorId } from "../../../../src/model/ids.ts";
import { type Filters, noFilters } from "../../../../src/search/filters.ts";

const [kim, putin] = ["kim", "putin"] as [ActorId, ActorId];
const june = "2024-06";
const filters = (change: Partial<Filters>): Filters => ({ ...noFilters, types: ["visit"], ...change });

describe("a click on a cell", () => {
  const cell = { actor: kim, period: june };

  test("asks for this actor in this period, whoever and whenever was asked for before, and leaves the other filters", () => {
    const before = filters({ actors: [putin], from: "2023", to: "2024-01" });
    expect(afterChoice(before, cell)).toEqual(filters({ actors: [kim], from: june, to: june }));
  });

  test("lifts both where exactly they are asked for", () => {
    const chosen = filters({ actors: [kim], from: june, to: june });
    expect(isChosen(chosen, cell)).toBe(true);
    expect(afterChoice(chosen, cell)).toEqual(filters({}));
  });

  test("does not take one of several actors for the chosen one", () => {
    expect(isChosen(filters({ actors: [kim, putin], from: june, to: june }), cell)).toBe(false);
  });
});

describe("a click on a head", () => {
  test("of a row adds the actor to the others, or takes it away", () => {
    const row = { actor: kim, period: null };
    expect(afterChoice(filters({ actors: [putin] }), row).actors).toEqual([putin, kim]);
    expect(afterChoice(filters({ actors: [putin, kim] }), row).actors).toEqual([putin]);
    expect(isChosen(filters({ actors: [putin, kim] }), row)).toBe(true);
  });

  test("of a column asks for the period, or lifts it", () => {
    const column = { actor: null, period: june };
    expect(afterChoice(filters({ actors: [kim], from: "2023" }), column)).toEqual(
      filters({ actors: [kim], from: june, to: june }),
    );
    expect(afterChoice(filters({ from: june, to: june }), column)).toEqual(filters({}));
  });
});

test.each([
  [{}, true],
  [{ actors: [kim, putin] }, true],
  [{ actors: [putin] }, false],
  [{ from: "2024-05", to: "2024-07" }, true],
  [{ from: "2024-06-15" }, true],
  [{ from: "2024-07" }, false],
  [{ to: "2024-05" }, false],
])("with %o a cell is within what the filters leave: %s", (change, within) => {
  expect(isWithin(filters(change), kim, june)).toBe(within);
});
