import { describe, expect, it } from "vitest";
import { corroborationOf } from "../../../src/model/corroboration.ts";
import type { ArticleId } from "../../../src/model/ids.ts";
import { aDate, anArticle, anEvent, anEvidence, noDate } from "../../support/builders.ts";

const agency = "Die Delegation ist am Montag nach Russland abgereist, meldet die Agentur.";

/** Articles by id with a publisher and a date, and the sentences by which each proves the event. */
function corroboration(
  articles: Record<string, { by?: string; on?: string | null; says?: string[]; copyOf?: string }>,
) {
  const heads = Object.entries(articles).map(([id, { by, on = "2024-10-18", copyOf }]) =>
    anArticle({
      id,
      ...(by ? { publisher: by } : {}),
      ...(copyOf ? { copyOf: copyOf as ArticleId } : {}),
      datePublished: on === null ? noDate() : aDate(on),
    }),
  );
  const evidence = Object.entries(articles).flatMap(([id, { says = [`Nur ${id} sagt es so.`] }]) =>
    says.map((exact) => anEvidence({ article: id as ArticleId, quote: { exact, prefix: "", suffix: "" } })),
  );
  return corroborationOf(anEvent({ evidence }), new Map(heads.map((head) => [head.id, head])));
}

describe("the corroboration of an event", () => {
  it.each<[string, Parameters<typeof corroboration>[0], number]>([
    ["one article is one source", { a: {} }, 1],
    ["several sentences of one article are one source", { a: { says: ["Eins.", "Zwei."] } }, 1],
    ["articles of unknown origin are told apart as articles", { a: {}, b: {} }, 2],
    ["two articles of one publisher are one source", { a: { by: "X" }, b: { by: "X" } }, 1],
    ["articles of two publishers are two", { a: { by: "X" }, b: { by: "Y" } }, 2],
    ["a sentence taken over word for word counts once", { a: { says: [agency] }, b: { says: ["Anders.", agency] } }, 1],
    [
      "case, quotation marks and breaks are not words",
      { a: { says: [agency] }, b: { says: [`„${agency.toUpperCase()}“`] } },
      1,
    ],
    [
      "a short sentence may be the same by chance",
      { a: { says: ["Putin reiste ab."] }, b: { says: ["Putin reiste ab."] } },
      2,
    ],
    [
      "sources that are one through a third are one",
      { a: { by: "X", says: [agency] }, b: { by: "Y" }, c: { by: "Y", says: [agency] } },
      1,
    ],
    [
      "an article and its copy are one, whatever they are quoted with",
      { a: { by: "X" }, b: { by: "Y", copyOf: "a" } },
      1,
    ],
    ["copies of an article that does not tell of it are one", { a: { copyOf: "c" }, b: { copyOf: "c" } }, 1],
    ["a copy and a third article are two", { a: {}, b: { copyOf: "a" }, c: {} }, 2],
  ])("%s", (_, articles, sources) => {
    expect(corroboration(articles).sources).toBe(sources);
  });

  it("names the publishers once, and counts the articles without one", () => {
    const { publishers, originUnknown } = corroboration({
      a: { by: "X" },
      b: {},
      c: { by: "X" },
      d: { by: "Y" },
      e: {},
    });
    expect(publishers).toEqual(["X", "Y"]);
    expect(originUnknown).toBe(2);
  });

  it("names the articles that have a sentence in common", () => {
    expect(corroboration({ a: { says: [agency] }, b: {}, c: { says: [agency] } }).copies).toEqual([["a", "c"]]);
    expect(corroboration({ a: { by: "X" }, b: { by: "X" } }).copies).toEqual([]);
  });

  it("tells texts that are mostly the same from sentences that are", () => {
    const { sameTexts, copies } = corroboration({
      a: { says: [agency] },
      b: { says: [agency], copyOf: "a" },
      c: { says: [agency] },
    });
    expect(sameTexts).toEqual([["a", "b"]]);
    expect(copies).toEqual([["a", "b", "c"]]);
    expect(corroboration({ a: { says: [agency] }, b: { says: [agency], copyOf: "a" } }).copies).toEqual([]);
  });

  it.each<[string, Record<string, { on: string | null }>, string[]]>([
    ["the earliest", { a: { on: "2024-10-18" }, b: { on: "2024-07-08" } }, ["b"]],
    ["any of the same day", { a: { on: "2024-10-18" }, b: { on: "2024-10-18" } }, ["a", "b"]],
    [
      "any whose date leaves it open",
      { a: { on: "2024-07" }, b: { on: "2024-07-08" }, c: { on: "2024-10-18" } },
      ["a", "b"],
    ],
    ["an undated one, too", { a: { on: "2024-10-18" }, b: { on: null } }, ["a", "b"]],
    ["not one that is certainly later", { a: { on: "2024-10-17" }, b: { on: "[2024-10-18..]" } }, ["a"]],
  ])("may have begun with %s", (_, articles, first) => {
    expect(corroboration(articles).first).toEqual(first);
  });

  it("holds for an article that is not listed", () => {
    expect(corroborationOf(anEvent(), new Map())).toMatchObject({ sources: 1, originUnknown: 1, first: ["article"] });
  });
});
