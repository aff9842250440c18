import { describe, expect, it } from "vitest";
import { asReported, firstReportOf } from "../../../src/model/first-report.ts";
import type { ArticleId } from "../../../src/model/ids.ts";
import { aDate, anArticle, anEvent, anEvidence, noDate } from "../../support/builders.ts";

/** An event of which articles of these dates tell; null: undated. */
function toldOn(...dates: (string | null)[]) {
  const articles = dates.map((date, at) =>
    anArticle({ id: `a${at}`, datePublished: date === null ? noDate() : aDate(date) }),
  );
  const evidence = articles.map(({ id }) => anEvidence({ article: id as ArticleId }));
  return {
    event: anEvent({ when: "2020-01-01", evidence }),
    heads: new Map(articles.map((article) => [article.id, article])),
  };
}

describe("the first report of an event", () => {
  it.each<[string, (string | null)[], string | null]>([
    ["that of its one article", ["2024-10-18"], "2024-10-18"],
    ["that of the earliest article", ["2024-10-18", "2024-07"], "2024-07"],
    ["the same for articles of one date", ["2024-07", "2024-07"], "2024-07"],
    ["within what leaves open which was first", ["2024-07-08", "2024-07"], "[2024-07-01..2024-07-08]"],
    ["at the latest that of a dated one beside an undated one", ["2024-10-18", null], "[..2024-10-18]"],
    ["not before its article", ["[2024-10-18..]"], "[2024-10-18..]"],
    ["unknown where no article has a date", [null, null], null],
  ])("is %s", (_, dates, edtf) => {
    const { event, heads } = toldOn(...dates);
    const report = firstReportOf(event, heads);
    expect("edtf" in report ? report.edtf : null).toBe(edtf);
  });

  it("takes the place of when it happened, and of what an editor knows of that", () => {
    const { event, heads } = toldOn("2024-10-18");
    const note = { de: "n", en: "n" };
    const known = {
      basis: "editorial" as const,
      edtf: "2020",
      earliest: "2020-01-01",
      latest: "2020-12-31",
      note,
      source: note,
    };
    const read = asReported({ ...event, whenEditorial: known }, heads);
    expect(read.when).toMatchObject({ earliest: "2024-10-18", latest: "2024-10-18" });
    expect(read.whenEditorial).toBeUndefined();
    expect(read.id).toBe(event.id);
  });
});
