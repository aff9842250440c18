import { describe, expect, test } from "vitest";
import { noDecisions } from "../../../../../src/pipeline/drafting/decisions.ts";
import { draftTimeline } from "../../../../../src/pipeline/drafting/draft-timeline.ts";
import { anArticle, draftLines } from "../draft-builders.ts";

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

describe("what means somebody or something of another sentence is no title", () => {
  test.each([
    ["en", "Two died. Four were missing on Monday.", /died|missing/],
    ["en", "Three of those were sold in May.", /those/],
    ["en", "The owner of one of them sued Halden Lines on Monday.", /one of them/],
    ["en", "Two of its ships were detained in May.", /its ships/],
    ["en", "The FBI searched his home in Arn on Monday.", /his home/],
    ["en", "Barrister Miranda Vole told jurors that they would hear another story.", /: They/],
    [
      "en",
      "Halden Foods blamed the cost of a recall, a step it took in May and extended to two brands in June.",
      /A step/,
    ],
    [
      "de",
      "Die Partei Blaue Liste erklärte am Dienstag ihren Austritt, nachdem Ministerpräsident Ole Brahms den Vertrag gegen ihren Willen unterzeichnet hatte.",
      /Brahms hatte .*ihren Willen/,
    ],
  ] as const)("%s: %s", (language, text, wrong) => {
    expect(titles(text, language).filter((title) => wrong.test(title ?? ""))).toEqual([]);
  });

  test.each([
    ["en", "Police arrested twelve people, two of them from Arn, on Monday.", "two from Arn"],
    ["en", "To thank its crew, Halden Lines named a ship after Ole Brandt on Monday.", "its crew"],
    ["en", "The council suspended its auditors on Monday.", "its auditors"],
    ["de", "Die Blaue Liste trat am Montag gegen ihren Willen aus der Koalition aus.", "ihren Willen"],
    ["de", "Am Montag legten beide ihre Ämter im Rat nieder.", "ihre Ämter"],
    ["de", "Bei ihrem Besuch in Arn kritisierte Landrätin Rita Lohmann am Montag die Werft.", "ihrem Besuch"],
  ] as const)("but not where it is named beside it: %s: %s", (language, text, words) => {
    expect(titles(text, language).join()).toContain(words);
  });
});

test.each([
  ["de", "Der Zugverkehr soll frühestens am Mittwoch wieder aufgenommen werden.", "frühestens am Mittwoch"],
  ["de", "Der Betrieb des Hafens wird spätestens 2025 eingestellt.", "spätestens 2025"],
  ["en", "Ferries to Arn will run on Monday at the earliest.", "on Monday at the earliest"],
] as const)(
  "the day before or after which something is not stays in title and mark: %s: %s",
  (language, text, words) => {
    const [event] = draftTimeline([anArticle(text, language)], noDecisions).events;
    expect(event?.title[language]).toContain(words);
    expect(event?.label[language]).toMatch(new RegExp(`${words}|…`));
  },
);

test.each([
  [
    "Die Bahn war 1998 gebaut und vor sechs Jahren von der Schweizer Firma Vogt Seiltechnik modernisiert worden.",
    "Die Bahn war von der Schweizer Firma Vogt Seiltechnik modernisiert worden",
  ],
  [
    "Die Bahn war 1998 gebaut und im Mai von der Firma Vogt Seiltechnik modernisiert worden.",
    "Die Bahn war von der Firma Vogt Seiltechnik modernisiert worden",
  ],
])("by whom something is done is one phrase, and not what is done to: %s", (text, title) => {
  expect(titles(text, "de")).toContain(title);
});

describe("what is no clause of its own makes no title", () => {
  test.each([
    ["en", "The council paid in May for a dam to tame the river, a plan that was dropped in June.", /^Tame|^A plan/, 0],
    ["en", "The vote keeps in place a minister who has declared a ban in May.", /^A minister has declared a ban$/, 1],
    ["en", "The bank Halden Savings warns that when prices fall, lenders will suffer.", /prices fall$/, 0],
    ["de", "Karst will einen Windpark bauen; der Plan soll am Montag beschlossen werden.", /^Der Plan soll/, 1],
    [
      "de",
      "Um die Schulden zahlen zu können, verkaufte die Stadt den Hof im Mai an den Händler Emil Rau, einen Bauern.",
      /zu können einen/,
      0,
    ],
    [
      "de",
      "Landrat Ole Brahms sprach am Montag von einem schmerzlichen, aber würdigen Abschied und lud die Bürger ein.",
      /^Würdigen|^Aber/,
      0,
    ],
  ] as const)("%s: %s", (language, text, wanted, count) => {
    expect(titles(text, language).filter((title) => wanted.test(title ?? ""))).toHaveLength(count);
  });

  test("a man of whom a relative clause tells is named", () => {
    const text = "The council heard Ole Brandt, a pilot who resigned on Monday.";
    expect(titles(text, "en").join()).toContain("Ole Brandt");
  });
});

test.each([
  [
    "Die Landrätin wies am Montag Vorwürfe zurück. Vor Gericht soll sie am 3. Juni aussagen.",
    "soll die Landrätin aussagen",
  ],
  ["Am Montag brach ein Damm. Eine Frau wurde dabei am Dienstag verletzt.", "Eine Frau wurde verletzt"],
  ["Der Plan war alt. Stattdessen baute die Stadt Arn im Mai ein Museum.", "Die Stadt Arn baute ein Museum"],
])(
  "what a German title takes over is written as inside it, and what only leads over is left out: %s",
  (text, words) => {
    expect(titles(text, "de").join()).toContain(words);
  },
);

test.each([
  [
    "Die Deklaration von 1856, die Norwegen unterzeichnet hatte, galt im Mai noch.",
    /1856,? (?:hatte|unterzeichnet)|hatte 1856/,
  ],
  ["Die Chefärztin Dora Klein, die Minister Ole Brahms 2021 ablöste, trat am Montag zurück.", /Brahms löste .*ab/],
  ["Am 7. Mai wurde der Rat gestürzt und die Herrschaft von den Lotsen übernommen.", /Macht wurden/],
  ["Am 7. Mai wurde ein Vertrag geschlossen und eine Woche später die langen Gespräche eröffnet.", /Gespräche wurde /],
])(
  "no German title has a verb of another number or whoever a relative clause does something to as its doer: %s",
  (text, wrong) => {
    expect(titles(text, "de").filter((title) => wrong.test(title ?? ""))).toEqual([]);
  },
);
