import { expect, test } from "vitest";
import { countsOf } from "../../../../../src/features/timeline/map/counts-of-densities.ts";
import type { DensityUnit, LaneDensity } from "../../../../../src/lod/lane-densities.ts";

const unit = (level: number, from: number, certain: number): DensityUnit => {
  return { level, from, to: from + 9, certain, possible: 1 };
};

const lane: LaneDensity = { more: 7, units: [unit(2, 0, 3), unit(2, 20, 5)], groups: [unit(4, 0, 8)] };
const edges = Int32Array.of(0, 10, 20, 30);

test("counts what the lane holds, and nothing of a lane that there is not", () => {
  const { count } = countsOf([lane]);
  expect([count(0, 0, 29), count(1, 0, 29)]).toEqual([7, 0]);
});

test("gives the units of a level, nothing where there is none, whether they are strips or groups", () => {
  const { density } = countsOf([lane]);
  expect([...density(0, 2, edges).certain]).toEqual([3, 0, 5]);
  expect([...density(0, 2, edges).possible]).toEqual([1, 0, 1]);
  expect([...density(0, 4, edges).certain]).toEqual([8, 0, 0]);
  expect([...density(1, 2, edges).certain]).toEqual([0, 0, 0]);
});
