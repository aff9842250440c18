import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findTypos } from "../../../../src/search/text/find-typos.ts";

/** The edits between two words, the plain way. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      next[j] = Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

const word = fc.stringMatching(/^[abc]{0,7}$/);
const sortedWords = fc.uniqueArray(word, { maxLength: 40 }).map((words) => words.toSorted());

describe("words with typos", () => {
  it("are those within the edits, and no others", () => {
    fc.assert(
      fc.property(sortedWords, word, fc.integer({ min: 1, max: 2 }), (words, typed, edits) => {
        const expected = words
          .map((candidate, at) => ({ word: at, edits: distance(candidate, typed) }))
          .filter((typo) => typo.edits <= edits);
        expect(findTypos(words, typed, { edits, open: false })).toEqual(expected);
      }),
    );
  });

  it("begin within the edits while the word is still being typed", () => {
    fc.assert(
      fc.property(sortedWords, word, fc.integer({ min: 1, max: 2 }), (words, typed, edits) => {
        const least = (candidate: string) =>
          Math.min(
            ...Array.from({ length: candidate.length + 1 }, (_, end) => distance(candidate.slice(0, end), typed)),
          );
        const expected = words
          .map((candidate, at) => ({ word: at, edits: least(candidate) }))
          .filter((typo) => typo.edits <= edits);
        expect(findTypos(words, typed, { edits, open: true })).toEqual(expected);
      }),
    );
  });

  it("are not looked for without leave", () => {
    expect(findTypos(["pakt"], "pakt", { edits: 0, open: true })).toEqual([]);
  });
});
