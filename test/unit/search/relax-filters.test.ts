import { expect, it } from "vitest";
import type { ActorId } from "../../../src/model/ids.ts";
import { noFilters } from "../../../src/search/filters.ts";
import { relaxFilters } from "../../../src/search/relax-filters.ts";
import { aCorpus, anEvent } from "../../support/builders.ts";

const corpus = aCorpus({ events: [anEvent({ id: "1", actors: ["a"] }), anEvent({ id: "2", actors: ["b"] })] });

it("offers each single step that brings events back, the mildest first", () => {
  const filters = { ...noFilters, actors: ["a", "b"] as ActorId[], match: "all" as const };
  const steps = relaxFilters(corpus.events, filters, "articles", corpus);
  expect(steps.map(({ part, count }) => [part, count])).toEqual([
    ["match", 2],
    ["actors", 2],
  ]);
});

it("offers nothing where a single step does not help", () => {
  const filters = { ...noFilters, actors: ["nobody"] as ActorId[], types: ["visit"] as const };
  expect(relaxFilters(corpus.events, filters, "articles", corpus)).toEqual([]);
});

it("offers to look beyond how well events are borne out", () => {
  const filters = { ...noFilters, only: ["contested"] as const };
  const steps = relaxFilters(corpus.events, filters, "articles", corpus);
  expect(steps.map(({ part, count }) => [part, count])).toEqual([["only", 2]]);
});
