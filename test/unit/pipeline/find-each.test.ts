import fc from "fast-check";
import { expect, test } from "vitest";
import { findEach } from "../../../src/pipeline/find-each.ts";

test("is a flatMap of which each gives one or nothing; what is false or 0 is found all the same", () => {
  const property = fc.property(fc.array(fc.constantFrom(null, 0, 1, false, undefined, "")), (items) => {
    const find = (item: unknown, at: number) => (item === null ? null : [item, at]);
    expect(findEach(items, find)).toEqual(items.flatMap((item, at) => (item === null ? [] : [[item, at]])));
    expect(findEach(items, (item) => item)).toEqual(items.filter((item) => item !== null));
  });
  fc.assert(property);
});
