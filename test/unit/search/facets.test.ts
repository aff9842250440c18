import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ActorId } from "../../../src/model/ids.ts";
import { type FacetName, facetOptions, toggle } from "../../../src/search/facets.ts";
import { type Filters, noFilters } from "../../../src/search/filters.ts";
import { selectEvents } from "../../../src/search/select-events.ts";
import { aCorpus, anActor, anEvent, anEvidence, saidBy } from "../../support/builders.ts";

const actors = (...ids: string[]) => ids as ActorId[];

const corpus = aCorpus({
  actors: [anActor("c", { affiliations: actors("b", "a") })],
  events: [
    anEvent({ id: "1", type: "visit", actors: ["a", "b"] }),
    anEvent({ id: "2", type: "visit", actors: ["a", "c"], evidence: [anEvidence({ attribution: [saidBy("kcna")] })] }),
    anEvent({ id: "3", type: "order", actors: ["b"], evidence: [anEvidence({ stance: "alleges" })] }),
    anEvent({ id: "4", actors: ["a"] }),
  ],
});

function options(facet: FacetName, filters: Partial<Filters>) {
  const all = { ...noFilters, ...filters };
  return facetOptions(facet, { events: corpus.events, filters: all, dates: "articles", among: corpus }).map(
    ({ value, chosen, count }) => `${value}${chosen ? "*" : ""} ${count}`,
  );
}
describe("the choices of a facet", () => {
  it.each<[FacetName, Partial<Filters>, string[]]>([
    ["actors", {}, ["a 3", "b 2", "c 1"]],
    ["actors", { actors: actors("b") }, ["a 4", "b* 4", "c 3"]],
    ["actors", { actors: actors("b"), match: "all" }, ["a 1", "b* 4", "c 0"]],
    ["actors", { types: ["visit"] }, ["a 2", "b 1", "c 1"]],
    ["actors", { actors: actors("nobody") }, ["a 3", "b 2", "c 1", "nobody* 4"]],
    ["types", { actors: actors("a") }, ["visit 2", "order 0", "other 1"]],
    ["says", {}, ["kcna 1"]],
    ["stances", {}, ["reports 3", "alleges 1"]],
    ["sources", {}, ["article 4"]],
    ["only", {}, ["single-source 4"]],
    ["only", { only: ["contested"] }, ["single-source 0", "contested* 4"]],
  ])("%s with %j", (facet, filters, expected) => {
    expect(options(facet, filters)).toEqual(expected);
  });

  it("count what a click leaves, whatever is chosen already", () => {
    const filters = fc
      .record({
        actors: fc.subarray(actors("a", "b", "c")),
        match: fc.constantFrom("any" as const, "all" as const),
        withAffiliates: fc.boolean(),
        only: fc.subarray(["contested", "single-source"] as const),
        types: fc.subarray(["visit", "order"] as const),
        stances: fc.subarray(["reports", "alleges"] as const),
      })
      .map((change): Filters => ({ ...noFilters, ...change }));
    fc.assert(
      fc.property(filters, (chosen) => {
        const context = { events: corpus.events, filters: chosen, dates: "articles", among: corpus } as const;
        for (const facet of ["actors", "types", "stances", "only"] as const) {
          for (const { value, count } of facetOptions(facet, context)) {
            const clicked = toggle(chosen, facet, value);
            expect(selectEvents(corpus.events, clicked, "articles", corpus)).toHaveLength(count);
          }
        }
      }),
    );
  });

  it("come and go with a click", () => {
    const once = toggle(noFilters, "types", "visit");
    expect(once.types).toEqual(["visit"]);
    expect(toggle(once, "types", "visit")).toEqual(noFilters);
  });
});
