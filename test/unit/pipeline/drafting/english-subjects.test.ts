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
  ])("%s", (_, text, expected) => {
    expect(told(text)).toContain(expected);
  });

  test("an official of the government is not the government", () => {
    expect(said("Regulators closed the mill on Monday, a government official confirmed.").join()).toMatch(
      /<government official$/,
    );
  });
});

test("of “tens of thousands” nobody says how many", () => {
  const claimsOf = (text: string) =>
    draftTimeline([anArticle(text, "en")], noDecisions).events.flatMap(({ claims }) =>
      claims.map(({ words }) => words),
    );
  expect(claimsOf("Thousands of people marched through Arn on Monday.")).toEqual(["Thousands of people"]);
  expect(claimsOf("Tens of thousands of people marched through Arn on Monday.")).toEqual([]);
});

describe("English clauses and their titles", () => {
  test.each([
    [
      "a relative clause begins with its preposition, without a comma, too",
      "Police accused Harrow Lines of sinking a boat, an incident in which four sailors were killed.",
      "Police accused Harrow Lines of sinking a boat",
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
