import { describe, expect, it } from "vitest";
import { createSieve, needsOf } from "../../../../../src/pipeline/temporal/grammar/needs.ts";

const [A, B, C, D] = ["\ue000", "\ue041", "\ue102", "\ue1ff"];

describe("what an expression over outlines cannot do without", () => {
  it.each([
    ["each of its parts", `[${A}] [${B}${C}]`, [`${A} ${B}`, `${C}${A}`], [A, B, `${B}${C}`, ""]],
    ["not what may be missing", `[${A}]?(?:[${B}] )*(?:[${D}]){0,3}[${C}]`, [C], [`${A}${B}${D}`]],
    ["what stands at least once", `(?:[${A}]x){1,6}[${B}]+`, [`${A}${B}`], [A, B]],
    ["one of the alternatives", `(?:[${A}] [${B}]|[${C}])x`, [`${A}`, C], [D, "x"]],
    ["nothing where an alternative needs nothing", `(?<year>[${A}]|x)`, ["", D], []],
    ["what is looked at", `(?<=[${A}] )x(?=[${B}])`, [`${A}${B}`], [A, B]],
    ["not what must not be there", `(?<![${A}])x(?![${B}]|[${C}])`, ["", D], []],
    ["nothing of classes that hold other characters", `[${A}.][^${B}][${C}]`, [C], [`${A}${B}`]],
    ["what stands after escaped characters", `\\([${A}]\\)[\\]|]x\\.[${B}]`, [`${A}${B}`], [A, B]],
  ])("is %s", (_, source, enough, tooLittle) => {
    const possible = createSieve([{ needs: needsOf(source) }]);
    for (const signs of enough) expect(possible(`x ${signs}.`)).toHaveLength(1);
    for (const signs of tooLittle) expect(possible(`x ${signs}.`)).toEqual([]);
  });

  it("tells of several which may occur, in their order", () => {
    const [late, early, free] = [`[${D}][${A}${B}]`, `[${A}]`, "x"].map((source) => ({ needs: needsOf(source) }));
    const possible = createSieve([late, free, early].flatMap((each) => each ?? []));
    expect(possible("x")).toEqual([free]);
    expect(possible(`${A}`)).toEqual([free, early]);
    expect(possible(`${B}${D}`)).toEqual([late, free]);
    expect(possible(`${D}x${A}`)).toEqual([late, free, early]);
  });
});
