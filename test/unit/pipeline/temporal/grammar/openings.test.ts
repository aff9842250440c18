import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { english } from "../../../../../src/pipeline/temporal/english/language.ts";
import { german } from "../../../../../src/pipeline/temporal/german/language.ts";
import { createGrammar } from "../../../../../src/pipeline/temporal/grammar/grammar.ts";
import { createOpenings } from "../../../../../src/pipeline/temporal/grammar/openings.ts";
import { outline } from "../../../../../src/pipeline/temporal/grammar/outline.ts";
import { literalsIn } from "../../../../../src/pipeline/temporal/grammar/pattern.ts";

const [A, B, C, D] = ["\ue000", "\ue041", "\ue102", "\ue1ff"];

/** The numbers of what is tried at a place. */
function triedAt(sources: readonly string[], signs: string, at = 0): number[] {
  const tried: number[] = [];
  const openings = createOpenings(sources.map((source) => ({ expression: new RegExp(source, "y") })));
  openings.tryAt(signs, at, (_, number) => tried.push(number));
  return tried;
}

describe("an expression over outlines is tried", () => {
  it.each([
    ["at each of its first signs", `[${A}${B}]`, [A, `${B}x`], [C, "x", " "]],
    ["where the two signs after the first fit", `[${A}] [${B}]`, [`${A} ${B}`], [A, `${A}x${B}`, `${A} ${C}`, `${A} `]],
    ["whatever comes later", `[${A}] [${B}][${C}]`, [`${A} ${B}`, `${A} ${B}${D}`], [`${A} ${D}`]],
    ["also without what may be missing", `(?:[${A}] )?[${B}]`, [B, `${B}x`, `${A} ${B}`], [`${A} ${C}`, A]],
    ["at the end of a text, where it may end there", `[${A}](?: [${B}])?`, [A, `${A} ${B}`, `${A} x`], [B]],
    ["at each of the alternatives", `(?:[${A}]x|[${B}]{2})[${C}]`, [`${A}x${C}`, `${B}${B}${C}`], [`${A}${B}`, C]],
    ["where a part stands several times", `(?:[${A}]x?){1,3}[${B}]`, [`${A}${A}${A}`, `${A}x${A}`, `${A}${B}`], [B]],
    ["where a part stands any number of times", `(?:[${A}])*[${B}]`, [B, `${A}${A}${B}`], [`${A}${C}`]],
    ["whatever it looks at", `(?<=[${A}] )(?![${B}])[${C}](?= [${D}])`, [C, `${C}${A}`], [A, D]],
    ["where escaped signs stand", `\\[[${A}]\\.`, [`[${A}.`], [`[${A}x`, A, "\\["]],
    ["before signs that are not listed", `[${A}][^${B}].[${C}]`, [`${A}xx`, `${A}${C}${D}`], [B, "x"]],
    ["before signs of a range", `[${A}][a-z-]\\d`, [`${A}b7`, `${A}-1`], [B]],
    ["where rare signs stand", `’[${A}—]`, [`’${A}`, "’—"], [`-${A}`, A]],
  ])("%s", (_, source, places, elsewhere) => {
    for (const signs of places) expect(triedAt([source], signs), signs).toEqual([0]);
    for (const signs of elsewhere) expect(triedAt([source], signs), signs).toEqual([]);
  });

  it("after those before it, at any place of a text", () => {
    const sources = [`[${A}]`, `[${B}]`, `[${B}${A}]`];
    expect(triedAt(sources, `x${A} ${B}`, 1)).toEqual([0, 2]);
    expect(triedAt(sources, `x${A} ${B}`, 3)).toEqual([1, 2]);
  });

  it("nowhere, if it may begin with any sign: that is refused", () => {
    expect(() => triedAt([`.[${A}]`], `x${A}`)).toThrow("may begin with any sign");
  });
});

describe.each([
  ["German", german, "In der ersten Woche vom 3. bis 5. Mai 2024, vorigen Montag"],
  ["English", english, "By the second week of May 3 to 5, 2024, last Monday"],
])("the %s forms", (_, language, sample) => {
  const { lexicon, openings } = createGrammar(language);
  const lists = { ...language.words, ...literalsIn(language.forms.flatMap(({ patterns }) => patterns)) };
  const words = [...Object.values(lists).flatMap(Object.keys), ...language.compounds.samples, "Haus", "house"];
  const signs = [" ", " ", " ", ".", ". ", ",", "-", "/", ":", "’", "(", "\n\n", "%", "7", "12", "31", "2024", "350"];

  /** How many matches there are, each of which is tried. */
  function matchesTried(text: string): number {
    const read = outline(text, lexicon);
    let matches = 0;
    for (let at = 0; at < read.signs.length; at++) {
      const tried = new Set<number>();
      openings.tryAt(read.signs, at, (_, number) => tried.add(number));
      for (const [number, { expression }] of openings.things.entries()) {
        expression.lastIndex = at;
        if (!expression.test(read.signs)) continue;
        expect(tried, `${expression.source} at ${at} of ${text}`).toContain(number);
        matches++;
      }
    }
    return matches;
  }

  it("are tried wherever they match", () => {
    expect(matchesTried(sample)).toBeGreaterThan(5);
    const token = fc.oneof(fc.constantFrom(...words), fc.constantFrom(...signs));
    fc.assert(fc.property(fc.array(token, { maxLength: 30 }), (tokens) => void matchesTried(tokens.join(""))));
  });
});
