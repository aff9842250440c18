import { describe, expect, it } from "vitest";
import { findTerms } from "../../../../src/catalogue/text/term-lookup.ts";
import { stemTerm } from "../../../../src/catalogue/text/terms.ts";
import { fit } from "../../../../src/search/text/word-forms.ts";
import { termFiles } from "../../../support/term-files.ts";

const word = (folded: string, open = true) => ({ folded, open });
const found = async (files: ReturnType<typeof termFiles>, folded: string, open = true) => {
  const { terms, isWhole } = await findTerms(files, word(folded, open));
  return { terms: terms.map(({ term }) => term), isWhole, fits: terms.map((each) => each.fit) };
};

describe("the terms that answer a word", () => {
  it("stand in the file before whose next they come", async () => {
    const files = termFiles([["amt", "hafen"], ["hafenamt"], ["zoll"]]);
    expect((await found(files, "zoll")).terms).toContain("zoll");
    expect((await found(files, "hafen")).terms).toEqual(expect.arrayContaining(["hafen", "hafenamt"]));
    expect((await found(files, "aal")).terms).toEqual([]);
  });

  it("are not looked for in the file before the one that they begin", async () => {
    const files = termFiles([["amt"], ["zoll"]]);
    await found(files, "zoll", false);
    expect(new Set(files.asked)).toEqual(new Set([1]));
  });

  it("are those of its forms, and of what begins so, but no stem for its letters", async () => {
    const files = termFiles([["haus", "hausarzt", stemTerm("hausarz", "de"), stemTerm("haus", "de")]]);
    const { terms } = await found(files, "haus");
    expect(terms).toContain(stemTerm("haus", "de"));
    expect(terms).toContain("hausarzt");
    expect(terms).not.toContain(stemTerm("hausarz", "de"));
    const forms = termFiles([[stemTerm("haus", "de")]]);
    expect(await found(forms, "hauses")).toMatchObject({ terms: [stemTerm("haus", "de")], fits: [fit.form] });
  });

  it("are mistyped ones where nothing is spelled that way, and then more may be missing", async () => {
    const mistyped = await found(termFiles([["hafen"]]), "hagen");
    expect(mistyped).toEqual({ terms: ["hafen"], isWhole: false, fits: [fit.oneEdit] });
    const spelled = await found(termFiles([["hafen", "hagen"]]), "hagen");
    expect(new Set(spelled.terms)).toEqual(new Set(["hagen"]));
    expect(spelled.isWhole).toBe(true);
  });

  it("fit best where they are the word itself, less as forms, and least as its beginning", async () => {
    const files = termFiles([["haus", "hausarzt", stemTerm("haus", "de")]]);
    const { terms } = await findTerms(files, word("haus"));
    const fitOf = (wanted: string) => Math.max(...terms.filter(({ term }) => term === wanted).map((each) => each.fit));
    expect(fitOf("haus")).toBe(fit.same);
    expect(fitOf(stemTerm("haus", "de"))).toBe(fit.form);
    expect(fitOf("hausarzt")).toBe(fit.beginning);
  });

  it("are not mistyped ones of short words, and of long ones fit less the more they differ", async () => {
    expect(await found(termFiles([["amt"]]), "amz")).toEqual({ terms: [], isWhole: true, fits: [] });
    const long = await found(termFiles([["unterzeichnung"]]), "unterzaichnumg");
    expect(long).toMatchObject({ terms: ["unterzeichnung"], fits: [fit.twoEdits] });
  });

  it("are mistyped ones of the files that lie nearest", async () => {
    const words = [..."abcdefghijkl"].map((letter) => `ha${letter}en`);
    const near = termFiles([...words, "hazardspiel"].map((each) => [each]));
    expect((await found(near, "hazardspeil")).terms).toEqual(["hazardspiel"]);
  });

  it("are looked for in six files, whatever begins so, and that is said", async () => {
    const named = (count: number) => termFiles(Array.from({ length: count }, (_, at) => [`bau${"abcdefgh"[at]}`]));
    const many = named(8);
    expect((await found(many, "bau")).isWhole).toBe(false);
    // The last one may have the stem.
    expect(many.asked).not.toContain(6);
    expect((await found(named(6), "bau")).isWhole).toBe(true);
  });
});
