import { describe, expect, test } from "vitest";
import { draftLines } from "../draft-builders.ts";

const titles = (text: string, language: "de" | "en") => draftLines(text, language).map((line) => line.split(" | ")[2]);

describe("a title says a whole thing", () => {
  test.each([
    [
      "without half of what “but” adds",
      "Halden Oil dismissed the findings in May 2016, but internal emails that were published by the newspaper Berlingske in November 2017 suggested that the company had known of the risk.",
      ["Halden Oil dismissed the findings", "Internal emails were published by the newspaper Berlingske"],
    ],
    [
      "with how long after something it was",
      "A new flood wall collapsed in October 2022 only eight months after it had been finished.",
      ["A new flood wall collapsed only eight months after it had been finished"],
    ],
    [
      "with a subject",
      "The islands' council, which had called for a new ship as early as 2015, said last week that it would sue.",
      ["The islands' council had called for a new ship as early as 2015"],
    ],
    [
      "also where it ends in a relative clause that its line cannot hold",
      "The board of the Judo Union voted 9 to 4 on Friday to suspend its president, Ada Voss, after an inspector found payments of 40,000 crowns to a firm that later won a contract.",
      ["The board of the Judo Union voted 9 to 4 to suspend its president, Ada Voss …"],
    ],
    [
      "of what it was the strongest is another sentence's, whatever stands between",
      "The strongest, of magnitude 5.4, hit on Friday morning.",
      [],
    ],
    [
      "what is said of somebody has them as its subject",
      "The dyke was built by the Arn Harbour Bank, which announced an audit on Monday.",
      ["The Arn Harbour Bank announced an audit"],
    ],
    ["of what it was the worst is another sentence's", "The worst, in February 2020, killed two people.", []],
    [
      "of what it was the worst stands there",
      "The worst flood, in February 2020, killed two people.",
      ["The worst flood killed two people"],
    ],
    [
      "what was found has its verb",
      "An inquiry later found in May that the contractor, Severn Civil, had used substandard concrete.",
      ["An inquiry later found that the contractor had used substandard concrete"],
    ],
  ])("%s", (_, text, expected) => {
    expect(titles(text, "en")).toEqual(expected);
  });

  test.each([
    ["Im April 2013 beantragte Solaris Insolvenz.", "Solaris beantragte Insolvenz"],
    ["Im April 2013 reichte Solaris Klage ein.", "Solaris reichte Klage ein"],
  ])("a thing without an article is no name: %s", (text, title) => {
    expect(titles(text, "de")).toEqual([title]);
  });
});

test("two dates of two clauses are not one date", () => {
  const text =
    "Halden Oil dismissed the findings in May 2016, but internal emails that were published by the newspaper Berlingske in November 2017 suggested that the company had known of the risk.";
  expect(draftLines(text, "en").map((line) => line.split(" | ")[1])).toEqual(["2016-05", "2017-11"]);
});
