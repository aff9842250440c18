import fc from "fast-check";
import { expect, test } from "vitest";
import { createLastBytes } from "../../../../src/node/catalogue/last-bytes.ts";

const ROOM = 16;
const stretch = fc.record({ gap: fc.constantFrom(0, 0, 0, 5), bytes: fc.uint8Array({ maxLength: ROOM }) });

test("the last bytes of a file are held as they stand in it, and no others are said to be", () => {
  fc.assert(
    fc.property(fc.array(stretch, { minLength: 1, maxLength: 20 }), (stretches) => {
      const last = createLastBytes(ROOM);
      const file: number[] = [];
      /** After the last stretch that is not held. */
      let from = 0;
      for (const { gap, bytes } of stretches) {
        for (let left = gap; left > 0; left--) file.push(0);
        if (gap > 0) from = file.length;
        last.put(file.length, bytes);
        file.push(...bytes);
        const held = Math.max(from, file.length - ROOM);
        for (let start = 0; start < file.length; start++) {
          const read = new Uint8Array(Math.min(3, file.length - start));
          expect(last.read(start, read)).toBe(start >= held);
          if (start >= held) expect([...read]).toEqual(file.slice(start, start + read.length));
        }
      }
    }),
  );
});
