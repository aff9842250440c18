import { describe, expect, test } from "vitest";
import { draftLines } from "../draft-builders.ts";

const english = (text: string) => draftLines(text, "en").filter((line) => line.startsWith("statement"));
const german = (text: string) => draftLines(text, "de").filter((line) => line.startsWith("statement"));

describe("what somebody says in public is an event of its own", () => {
  test.each([
    [
      "by its content, after the speaker",
      "Its leader, Councillor Ada Voss, said the lease would revert to the city if nothing was built.",
      "Ada Voss: The lease would revert to the city if nothing was built | ada-voss:agent | alleges<ada-voss",
    ],
    [
      "with who says so, where a pronoun means them",
      "Mayor Ada Voss spoke in Arn. She told reporters that her town would never recognise the new border.",
      "Ada Voss told reporters that her town would never recognise the new border | ada-voss:agent | alleges<ada-voss",
    ],
    [
      "after “and” as well",
      "Mayor Ada Voss welcomed the pact and said Arn would need 40 new wells by spring.",
      "Ada Voss: Arn would need 40 new wells by spring | ada-voss:agent | alleges<ada-voss",
    ],
    [
      "word for word",
      "“We have lost 40 wells in a single summer,” said the mayor, Ada Voss.",
      "Ada Voss: “We have lost 40 wells in a single summer” | ada-voss:agent | alleges<ada-voss",
    ],
    [
      "word for word, the speaker first",
      'Mayor Ada Voss said: "We have lost 40 wells in a single summer."',
      "Ada Voss: “We have lost 40 wells in a single summer” | ada-voss:agent | alleges<ada-voss",
    ],
    [
      "by whom a pronoun after it means",
      "Mayor Ada Voss met the farmers. “We have lost 40 wells in a single summer,” she said.",
      "Ada Voss: “We have lost 40 wells in a single summer” | ada-voss:agent | alleges<ada-voss",
    ],
    [
      "by somebody in office whose name is private",
      "“This is a door, but it is not yet a house,” said the Norwegian mediator, Ruan al-Tarin.",
      "Norwegian mediator: “This is a door, but it is not yet a house” |  | alleges<Norwegian mediator",
    ],
  ])("%s", (_, text, expected) => {
    expect(english(text).map((line) => line.replace(/^statement \| [^|]+ \| /, ""))).toContain(expected);
  });

  test.each([
    [
      "word for word",
      "„Wir haben in einem Sommer 40 Brunnen verloren“, sagte Bürgermeisterin Ada Voss nach der Sitzung.",
      "Ada Voss: „Wir haben in einem Sommer 40 Brunnen verloren“ | ada-voss:agent | alleges<ada-voss",
    ],
    [
      "in other words, the speaker behind",
      "Bürgermeisterin Ada Voss kam nach Arn. Sie habe von dem Bau aus der Zeitung erfahren, sagte sie dem Sender Radio Arn.",
      "Ada Voss: Sie habe von dem Bau aus der Zeitung erfahren | ada-voss:agent | alleges<ada-voss",
    ],
    [
      "with who says so, where the words depend on it",
      "Bürgermeisterin Ada Voss wies darauf hin, dass Arn noch 40 Brunnen brauchen werde.",
      "Bürgermeisterin Ada Voss wies darauf hin, dass Arn noch 40 Brunnen brauchen werde | ada-voss:agent | alleges<ada-voss",
    ],
    [
      "by somebody who speaks for a body without a name",
      "Ein Sprecher des Klinikums teilte mit, man prüfe nun Forderungen in Höhe von 4 Millionen Euro.",
      "Ein Sprecher des Klinikums teilte mit, man prüfe nun Forderungen in Höhe von 4 Millionen Euro |  | alleges<Sprecher des Klinikums",
    ],
    [
      "of a body that is to do it, told by its head",
      "Die Arnwerke GmbH will 500.000 Euro spenden, wie Firmenchefin Ada Voss ankündigte.",
      "Ada Voss: Die Arnwerke GmbH will 500.000 Euro spenden | ada-voss:agent,arnwerke-gmbh:agent | alleges<ada-voss",
    ],
  ])("in German, too, %s", (_, text, expected) => {
    expect(german(text).map((line) => line.replace(/^statement \| [^|]+ \| /, ""))).toContain(expected);
  });

  test("is dated by when it was said", () => {
    expect(english("“We have lost 40 wells since 2 June 2023,” Mayor Ada Voss told a meeting on Thursday.")).toEqual([
      expect.stringContaining("statement | 2024-10-17 | Ada Voss: “We have lost 40 wells since 2 June 2023”"),
    ]);
  });
});

describe("it is the word of whoever says so", () => {
  test.each([
    [
      "one of a body's people, after a relative clause",
      "A UN monitor, who was not allowed to speak publicly, said the mission had counted 40 shells near the village.",
      "UN monitor: The mission had counted 40 shells near the village |  | alleges<UN monitor",
    ],
    [
      "an office, with a name put in that is private",
      "The mayor, retired teacher Ada Voss, said the old dam had been inspected twice.",
      "Mayor: The old dam had been inspected twice |  | alleges<mayor",
    ],
  ])("%s", (_, text, expected) => {
    expect(draftLines(text, "en").map((line) => line.replace(/^\w+ \| [^|]+ \| /, ""))).toContain(expected);
  });

  test("a professor is not the university", () => {
    const [line] = draftLines("The Arn University professor said 40 wells had been sold by the council.", "en");
    expect(line).toContain("alleges<Arn University professor");
  });

  test("an internal report is told in its own words", () => {
    expect(draftLines("Laut einem internen Bericht wurde die Brücke 2023 gesperrt.", "de")).toEqual([
      "other | 2023 | Laut einem internen Bericht wurde die Brücke gesperrt |  | reports<Bericht",
    ]);
  });

  test("what something only points to is no fact", () => {
    const hint =
      "Am Montag wurde die Bürgermeisterin Ada Voss gefunden. Ein Strick deutet darauf hin, dass sie gewaltsam starb.";
    expect(draftLines(hint, "de").join()).not.toContain("starb");
    expect(draftLines("The letters hinted that the mayor had been murdered.", "en")).toEqual([]);
  });
});

test("and not by what was before it", () => {
  expect(
    english("Mayor Ada Voss said after Monday's storm: “We have lost 40 wells this year, all of them old.”"),
  ).toEqual([expect.stringContaining("statement | [..2024-10-18] | Ada Voss: “We have lost 40 wells")]);
});

describe("no draft is made of what is said", () => {
  test.each([
    ["by private people", "“We have lost 40 wells in a single summer,” said Rolf Timm, a farmer."],
    ["by several", "“We have lost 40 wells in a single summer,” said Mayor Ada Voss and Governor Ole Brandt."],
    [
      "by another of that name",
      "Mayor Ada Voss met the farmers. “We have lost 40 wells in a single summer,” said Rolf Voss, a farmer.",
    ],
    [
      "by who is only against somebody known",
      "General Ole Brandt took Arn. “There was heavy shelling of 40 houses,” said Rolf Al-Tarin, an anti-Brandt fighter.",
    ],
    ["by a relative", "General Ole Brandt took Arn. “We have lost 40 wells this year,” Saif al-Islam Brandt said."],
    ["by somebody's family", "Mayor Ada Voss died in May. The family of Ada Voss said 40 guests would be in Arn."],
    ["by somebody's cousin", "Mayor Ada Voss died in May. A cousin of Voss told the paper that 40 letters were lost."],
    [
      "by a brother with the same name",
      "Police looked for Karl Brandt, the mayor of Arn. His brother, Ole Brandt, said 40 helpers would be needed.",
    ],
    ["by a spokesman of nobody", "“We have lost 40 wells in a single summer,” a spokesman said."],
    ["by one of a body's people", "The Arn University professor said 40 of these pills should never be sold together."],
    ["under a condition", "If Mayor Ada Voss says that Arn needed 40 new wells, the council will be glad."],
    ["that may be said", "Mayor Ada Voss might say the quay needed 40 new lamps."],
    ["in a question", "Mayor Ada Voss said what 40 wells had cost the town."],
    ["and points back", "Mayor Ada Voss said the town had learnt from that drought."],
    ["and is a commonplace", "“It is a sad day,” said Mayor Ada Voss."],
    ["of doing so", "Mayor Ada Voss said the port of Arn had no intention of doing so."],
  ])("%s", (_, text) => {
    expect(english(text)).toEqual([]);
  });

  test("by whoever spoke before, where a sentence itself names nobody", () => {
    expect(german("Bürgermeisterin Ada Voss lobte den Plan. Man habe 40 Brunnen gezählt, hieß es.")).not.toContainEqual(
      expect.stringContaining("Brunnen"),
    );
  });
});
