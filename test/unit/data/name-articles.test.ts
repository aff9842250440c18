import { expect, test } from "vitest";
import { nameArticles } from "../../../src/data/name-articles.ts";
import type { Found } from "../../../src/model/found.ts";
import { aCorpus, anArticle } from "../../support/builders.ts";

const corpus = aCorpus({ articles: [anArticle({ id: "council", headline: "The council meets" })] });

test("readers are told the headlines of articles whose dates differ, as far as they are known", () => {
  const found: Found = { code: "dates-given", dates: [{ edtf: "2024-05-03", articles: ["council", "gone"] }] };
  expect(nameArticles({ found }, corpus)).toEqual({
    found: { code: "dates-given", dates: [{ edtf: "2024-05-03", articles: ["The council meets", "gone"] }] },
  });
});

test("whatever else was found stays as it is", () => {
  const diagnostic = { found: { code: "quoted", text: "council" } as Found };
  expect(nameArticles(diagnostic, corpus)).toBe(diagnostic);
});
