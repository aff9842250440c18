import { describe, expect, test } from "vitest";
import { noDecisions } from "../../../../src/pipeline/drafting/decisions.ts";
import { draftTimeline } from "../../../../src/pipeline/drafting/draft-timeline.ts";
import { anArticle, draftLines } from "./draft-builders.ts";

const said = (text: string) => draftLines(text, "en");
const told = (text: string) => said(text).map((line) => line.replace(/ \| [a-z]+(?:<[^|]*)?$/, ""));

describe("whoever an English sentence is about", () => {
  test.each([
    [
      "the head of something bears an office, however long its name is",
      "The head of the Selm coastal rescue service, Rita Stroud, resigned on Monday.",
      "other | 2024-10-14 | The head of the Selm coastal rescue service, Rita Stroud, resigned | rita-stroud:agent",
    ],
    [
      "what a body's leader does, the body does not do",
      "Arn Council's former head of finance, Ole Sand, left the town in March.",
      "other | 2024-03 | Arn Council's former head of finance, Ole Sand, left the town | ole-sand:agent",
    ],
    [
      "nor where no name tells who that is",
      "Nordal Steel closed the pier. The company's former treasurer was arrested in May.",
      "other | 2024-05 | Nordal Steel's former treasurer was arrested | ",
    ],
    [
      "where a firm is from is no part of its name",
      "Nordal Dairy was taken over by Skarn Foods of Norland on Monday. Skarn shut two mills in May.",
      "other | 2024-05 | Skarn shut two mills | skarn-foods:agent",
    ],
    [
      "islands are no Iceland",
      "The army of Italy landed on the Selm Islands on Monday.",
      "other | 2024-10-14 | The army of Italy landed on the Selm Islands | italien:agent",
    ],
    [
      "a thing whose name ends in “us” is one",
      "Mayor Rita Stroud resigned in May. The virus has killed 300 seals since it was first detected in the harbour in June.",
      "discovery | 2024-06 | The virus was first detected in the harbour | ",
    ],
    [
      "after a time, too, a rejection goes on with whoever spoke",
      "Mayor Rita Stroud had told investors that the mill was not for sale, and in July rejected a first offer.",
      "other | 2024-07 | Mayor Rita Stroud rejected a first offer | rita-stroud:agent",
    ],
    [
      "who somebody is may be told with a clause of its own before the verb",
      "Rita Stroud, a former banker who took office in June, has repeatedly called for lower fares. Mayor Rita Stroud is 50.",
      "statement | [..2024-10-18] | Rita Stroud, a former banker who took office in June, has repeatedly called for lower fares | rita-stroud:agent",
    ],
    [
      "“but” adds what the same subject did, not what its sentence waits for",
      "Nordal Steel's chief executive, Ole Sand, visited the harbour on Saturday but was booed by residents.",
      "visit | 2024-10-12 | Nordal Steel's chief executive, Ole Sand, visited the harbour | ole-sand:agent",
    ],
    [
      "after “rail” or “power” a name is that of a firm",
      "Nordal Rail withdrew 38 trains on Monday.",
      "other | 2024-10-14 | Nordal Rail withdrew 38 trains | nordal-rail:agent",
    ],
  ])("%s", (_, text, expected) => {
    expect(told(text)).toContain(expected);
  });

  test("a speaker at the end is not what a clause before waits for", () => {
    const text =
      "A woman who had sold forged tickets for years pleaded guilty on Monday, Selm County attorney Rita Stroud announced.";
    expect(said(text)).toContain(
      "other | 2024-10-14 | Rita Stroud: A woman who had sold forged tickets for years pleaded guilty |  | alleges<rita-stroud",
    );
  });

  test("who had reported what somebody denies does not speak for them", () => {
    const text = "Mayor Rita Stroud denied that the mill had been sold, as a local website had reported.";
    expect(said(text)).toEqual([
      "denial | [..2024-10-18] | Mayor Rita Stroud denied that the mill had been sold, as a local website had reported | rita-stroud:agent | reports",
    ]);
  });

  test("what is only named to say when says nothing more", () => {
    const text = "Mayor Rita Stroud announced a sale of the mill. Shares in the mill rose after the announcement.";
    expect(said(text)).toEqual([
      "statement | [..2024-10-18] | Mayor Rita Stroud announced a sale of the mill | rita-stroud:agent | reports",
    ]);
  });

  test("an official of the government is not the government", () => {
    expect(said("Regulators closed the mill on Monday, a government official confirmed.").join()).toMatch(
      /<government official$/,
    );
  });
});

const claimsOf = (text: string) =>
  draftTimeline([anArticle(text, "en")], noDecisions).events.flatMap(({ claims }) => claims.map(({ words }) => words));

test("what a deed is told with counts nothing of the next, and none of those who speak", () => {
  expect(claimsOf("The fire destroyed 140 homes and forced 6,000 people to flee.")).toEqual(["140 homes"]);
  expect(claimsOf("Two people close to the talks said Mayor Rita Stroud had threatened to resign.")).toEqual([]);
});

test("of “tens of thousands” nobody says how many", () => {
  expect(claimsOf("Thousands of people marched through Arn on Monday.")).toEqual(["Thousands of people"]);
  expect(claimsOf("Tens of thousands of people marched through Arn on Monday.")).toEqual([]);
});

describe("English clauses and their titles", () => {
  test.each([
    [
      "a relative clause begins with its preposition, without a comma, too",
      "Police accused Harrow Lines of sinking a boat, an incident in which four sailors were killed.",
      "Police accused Harrow Lines of sinking a boat, an incident in which four sailors were killed",
    ],
    [
      "and tells by itself",
      "Mayor Rita Stroud visited the school in which 38 people died on Monday.",
      "38 people died in the school",
    ],
    [
      "“since” alone parts no perfect",
      "The mayor, Rita Stroud, has since resigned.",
      "The mayor, Rita Stroud, has since resigned",
    ],
    [
      "“but” leads over after a shared subject",
      "The ban was lifted in April but reimposed in September.",
      "The ban was reimposed",
    ],
    [
      "a time that owns a noun stays with it",
      "Residents accused Harrow Lines of hiding the report until after last month's regional elections.",
      "Residents accused Harrow Lines of hiding the report until after last month's regional elections",
    ],
    [
      "“earlier” goes with its time",
      "Mayor Rita Stroud closed the pier earlier this month.",
      "Mayor Rita Stroud closed the pier",
    ],
    [
      "who cautions warns",
      "The marine biologist Petra Sand cautioned that the sample was small.",
      "The marine biologist Petra Sand cautioned that the sample was small",
    ],
    [
      "what was prohibited is told in a relative clause as well",
      "The Arn Competition Authority, which in 2019 prohibited a merger of the two firms, said nothing.",
      "The Arn Competition Authority prohibited a merger of the two firms",
    ],
  ])("%s", (_, text, title) => {
    expect(told(text).map((line) => line.split(" | ")[2])).toContain(title);
  });
});

describe("what is said where nobody is named who says so", () => {
  const unnamed = "a speaker who is not named";
  test.each([
    ["a jury was told", "Mayor Rita Stroud sold the mill in May, a jury was told."],
    ["a court heard", "Mayor Rita Stroud sold the mill in May, the court heard on Monday."],
    ["it was alleged", "Mayor Rita Stroud sold the mill in May, it was alleged."],
    ["a court heard that", "The court heard that Mayor Rita Stroud sold the mill in May."],
    ["a jury was told that", "The jury was told that Mayor Rita Stroud sold the mill in May."],
    ["a court was told, without “that”", "The court was told Mayor Rita Stroud sold the mill in May."],
  ])("is no fact: %s", (_, text) => {
    expect(said(text)).toEqual([
      `other | 2024-05 | A speaker who is not named: Mayor Rita Stroud sold the mill | rita-stroud:agent | alleges<${unnamed}`,
    ]);
  });

  test("after a name in two parts the verb is not “heard”", () => {
    expect(told("The bank's former chairman, Ole Sand, moved the money to Arn in May, the trial heard.")).toEqual([
      expect.stringMatching(/: The bank's former chairman, Ole Sand, moved the money to Arn \| ole-sand:agent$/),
    ]);
  });

  test("who faces a charge does not speak", () => {
    expect(said("Mayor Rita Stroud faces a charge of fraud.")).toEqual([
      "other | [..2024-10-18] | Mayor Rita Stroud faces a charge of fraud | rita-stroud:agent | reports",
    ]);
  });

  test("whom somebody unknown sues accuses nobody", () => {
    expect(said("Greenwater, which sued Nordal Steel in 2023 over its plans, said nothing.")).toEqual([
      "accusation | 2023 | Greenwater sued Nordal Steel over its plans | nordal-steel:target | alleges<a speaker who is not named",
    ]);
  });

  test("whoever alleges says so, before or after", () => {
    expect(said("Prosecutors allege Mayor Rita Stroud sold the mill in May.").join()).toMatch(/alleges<Prosecutors$/);
    expect(said("Mayor Rita Stroud sold the mill in May, prosecutors allege.")).toEqual([
      "other | 2024-05 | Prosecutors: Mayor Rita Stroud sold the mill | rita-stroud:agent | alleges<prosecutors",
    ]);
  });
});

test("what is so “according to him” is somebody's word, whoever is meant", () => {
  const [draft] = said("In May 2023 Halden Steel closed three mills in Selm, according to him.");
  expect(draft).toMatch(/Halden Steel.*alleges<a speaker who is not named/);
});

describe("a body that is not told by its own words", () => {
  test.each([
    [
      "“the company” is the one firm that the text has named, also before what a verb goes on with",
      "Plans by Nordal Steel angered the town. In May a union sued the company for breach of its rights.",
      "accusation | 2024-05 | A union sued Nordal Steel for breach of its rights | nordal-steel:target",
    ],
    [
      "“the company” is no authority of several words",
      "The Health and Safety Executive shut a mill. The company closed another one in May.",
      "other | 2024-05 | The company closed another one | ",
    ],
    [
      "whom the people belong to of whom a sentence tells",
      "Administrators at Pell Whitmore sold the yard in May.",
      "other | 2024-05 | Administrators at Pell Whitmore sold the yard | pell-whitmore:agent",
    ],
    [
      "whoever stands behind the particle of a passive does it",
      "Nordal Steel was taken over by Harlow Group in May.",
      "other | 2024-05 | Nordal Steel was taken over by Harlow Group | nordal-steel:target,harlow-group:agent",
    ],
    [
      "a newspaper by which something was found takes part in that",
      "An inquiry by The Harlow Ledger found traces of lead in May.",
      "discovery | 2024-05 | An inquiry by The Harlow Ledger found traces of lead | harlow-ledger:agent",
    ],
  ])("%s", (_what, text, draft) => {
    expect(told(text)).toContainEqual(draft);
  });
});
