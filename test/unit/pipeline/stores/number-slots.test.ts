import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { createRowSpool } from "../../../../src/node/catalogue/row-spool.ts";
import { createNumberSlots } from "../../../../src/pipeline/stores/number-slots.ts";

const aList = fc.array(fc.integer({ min: 0, max: 2 ** 32 - 1 }), { maxLength: 400 });

const folder = mkdtempSync(join(tmpdir(), "zeitfaden-slots-"));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ["in memory", () => ({ ...createNumberSlots(), close: () => {} })],
  ["on the disk", () => createRowSpool(join(folder, "rows.spool"))],
])("each list %s is read as it was put there last, whatever becomes of the others", (_, create) => {
  const change = fc.record({ at: fc.nat({ max: 30 }), list: aList });
  fc.assert(
    fc.property(fc.array(aList, { minLength: 1, maxLength: 31 }), fc.array(change), (first, changes) => {
      const slots = create();
      const kept = [...first];
      for (const list of first) slots.add(list);
      for (const { at, list } of changes) {
        if (at >= kept.length) continue;
        kept[at] = list;
        slots.replace(at, list);
      }
      const read = kept.map((list, at) => [...slots.read(at).subarray(0, list.length)]);
      slots.close();
      expect(read).toEqual(kept);
    }),
    { numRuns: 50 },
  );
});

test("a list longer than a page has one of its own", () => {
  const slots = createNumberSlots();
  const long = Array.from({ length: 300_000 }, (_, at) => at);
  for (const list of [[1, 2], long, [3]]) slots.add(list);
  expect([...slots.read(0).subarray(0, 2), slots.read(2)[0]]).toEqual([1, 2, 3]);
  expect(slots.read(1)[299_999]).toBe(299_999);
});

test("what a list has outgrown is given to another one", () => {
  const slots = createNumberSlots();
  slots.add([1]);
  const left = slots.read(0);
  slots.replace(
    0,
    Array.from({ length: 20 }, () => 7),
  );
  slots.add([2]);
  expect(slots.read(1).byteOffset).toBe(left.byteOffset);
});
