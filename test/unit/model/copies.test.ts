import { expect, test } from "vitest";
import type { Article } from "../../../src/model/article.ts";
import { originalOf, sameTextsAs, textCount } from "../../../src/model/copies.ts";
import type { ArticleId } from "../../../src/model/ids.ts";
import { anArticle } from "../../support/builders.ts";

const copyOf = (id: string, original: string) => anArticle({ id, copyOf: original as ArticleId });
const byId = (articles: readonly Article[]) => new Map(articles.map((article) => [article.id, article]));
const id = (text: string) => text as ArticleId;

test("a chain of copies ends at the article that is a copy of none", () => {
  const heads = byId([anArticle({ id: "a" }), copyOf("b", "a"), copyOf("c", "b")]);
  expect(["a", "b", "c"].map((each) => originalOf(id(each), heads))).toEqual(["a", "a", "a"]);
});

test("data that go round in a circle, or name an article that is not there, lead somewhere even so", () => {
  const heads = byId([copyOf("a", "b"), copyOf("b", "a"), copyOf("c", "gone")]);
  expect(["a", "b"]).toContain(originalOf(id("a"), heads));
  expect(originalOf(id("c"), heads)).toBe("gone");
});

test("an article stands beside the one it repeats and those that repeat it, not beside their copies", () => {
  const articles = [
    copyOf("d", "c"),
    copyOf("c", "b"),
    copyOf("b", "a"),
    anArticle({ id: "a" }),
    anArticle({ id: "e" }),
  ];
  const others = (of: string) => articles.filter((each) => each.id === of).map((each) => sameTextsAs(each, articles));
  expect(
    others("b")
      .flat()
      .map((each) => each.id),
  ).toEqual(["a", "c"]);
  expect(others("e")).toEqual([[]]);
});

test("articles in the same words count once", () => {
  const heads = byId([anArticle({ id: "a" }), copyOf("b", "a"), anArticle({ id: "c" })]);
  const told = (...ids: string[]) =>
    textCount(
      ids.map((each) => ({ article: id(each) })),
      heads,
    );
  expect([told("a", "a"), told("a", "b"), told("a", "b", "c")]).toEqual([1, 1, 2]);
});
