import { expect, test, vi } from "vitest";
import { createStretchFinder } from "../../../../src/app/large/stretch-finder.ts";
import type { Catalogue } from "../../../../src/catalogue/catalogue.ts";
import { createDetailsStore } from "../../../../src/data/details-store.ts";
import type { StretchRequest } from "../../../../src/data/large-timeline.ts";

const request: StretchRequest = { lanes: { by: "none" }, window: { from: 0, to: 100, beyond: 50, scale: 1 } };

function finderOver(densities: Catalogue["densities"]) {
  const asked = vi.fn(densities);
  const catalogue = { candidates: async () => [], densities: asked } as Partial<Catalogue> as Catalogue;
  const details = createDetailsStore(
    async () => Promise.reject(new Error("nothing is read")),
    () => new Error("broken"),
  );
  return { finder: createStretchFinder(catalogue, details), keys: () => asked.mock.calls.map(([key]) => key) };
}

test("a window is looked through for the next selection before it is asked for, and then not again", async () => {
  const { finder, keys } = finderOver(async () => []);
  await finder.foresee("before any window");
  await finder.find("one", request);
  void finder.foresee("two");
  expect(keys()).toEqual(["one", "two"]);
  expect(await finder.find("two", request)).toEqual({ ...request, events: [], densities: [] });
  expect(keys()).toEqual(["one", "two"]);
});

test("what has been counted is known before the words of its events are there, and of that question alone", async () => {
  const { finder } = finderOver(async () => []);
  expect(finder.known("one", request)).toBeNull();
  await finder.find("one", request);
  await finder.foresee("two");
  expect(finder.known("two", request)).toEqual({ ...request, events: [], densities: [] });
  expect(finder.known("one", request)).toBeNull();
  expect(finder.known("two", { ...request, lanes: { by: "subject", lanes: [] } })).toBeNull();
});

test("what failed is asked for again, and nobody need wait for it", async () => {
  let isBroken = false;
  const { finder, keys } = finderOver(async () => {
    if (isBroken) throw new Error("gone");
    return [];
  });
  await finder.find("one", request);
  isBroken = true;
  void finder.foresee("two");
  await expect(finder.find("two", request)).rejects.toThrow("gone");
  isBroken = false;
  await finder.find("two", request);
  expect(keys()).toEqual(["one", "two", "two"]);
});
