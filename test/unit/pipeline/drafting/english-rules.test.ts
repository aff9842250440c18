import { describe, expect, test } from "vitest";
import { noDecisions } from "../../../../src/pipeline/drafting/decisions.ts";
import { draftTimeline } from "../../../../src/pipeline/drafting/draft-timeline.ts";
import { anArticle } from "./draft-builders.ts";

/** By which an article is about nothing that the next sentence tells. */
const lead = "Arn lies by the sea. Its harbour is old. It is deep. ";

/** Each draft of an article of 18 October 2024, a Friday, as "type | date | title | who:role". */
const told = (text: string) =>
  draftTimeline([anArticle(text, "en")], noDecisions).events.map(({ type, when, title, participants }) =>
    [
      type,
      when.basis === "unknown" ? "" : when.edtf,
      title.en,
      participants.map(({ actor, role }) => `${actor}:${role}`).join(),
    ].join(" | "),
  );

describe("an act with a date of its own", () => {
  test.each([
    ["The brewery went public in 2018.", "other | 2018 | The brewery went public | "],
    ["The fever was brought to Tarn in 1987.", "other | 1987 | The fever was brought to Tarn | "],
    ["A shipment of 10,000 arrived in Tarn on Friday.", "other | 2024-10-18 | A shipment of 10,000 arrived in Tarn | "],
    [
      "In July the panel decided by a narrow majority not to close the lock.",
      "other | 2024-07 | The panel decided by a narrow majority not to close the lock | ",
    ],
    [
      "In May the mill changed the rota without asking anybody.",
      "other | 2024-05 | The mill changed the rota without asking anybody | ",
    ],
    ["A levee burst on Monday after heavy rain.", "other | 2024-10-14 | A levee burst after heavy rain | "],
    ["The jets bombed suspected rebel camps in May.", "other | 2024-05 | The jets bombed suspected rebel camps | "],
    ["The ferry had failed an inspection in June.", "other | 2024-06 | The ferry had failed an inspection | "],
  ])("tells of an occurrence: %s", (text, expected) => {
    expect(told(lead + text)).toContain(expected);
  });

  test.each([
    "The mill remained shut in 2018.",
    "Nobody expected rain in June.",
    "The ferry has carried cars since May.",
    "The ferry failed an inspection.",
    "The dyke was built after the flood of 2015.",
  ])("and not what only is, or has no date of its own: %s", (text) => {
    expect(told(lead + text).filter((line) => / \| (?:2018|2024-0[56]|2015) \| /.test(line))).toEqual([]);
  });
});

describe("whom a short description stands for", () => {
  test("the firm that the text is about, by its name in the title", () => {
    expect(told("Tarrant Steel opened a mill in Arn. The company was founded in 2009.")).toContain(
      "other | 2009 | Tarrant Steel was founded | tarrant-steel:target",
    );
  });

  test("the body of that name, and whoever has the office", () => {
    const text =
      "The Arn Liberation Front met the mayor, Ada Voss, on Monday. The front freed six divers in May. The mayor resigned in June.";
    expect(told(text)).toEqual(
      expect.arrayContaining([
        "other | 2024-05 | Arn Liberation Front freed six divers | arn-liberation-front:agent",
        "other | 2024-06 | Ada Voss resigned | ada-voss:agent",
      ]),
    );
  });

  test("but not a new one that says which it is", () => {
    expect(
      told("Tarrant Steel opened a mill in Arn. The company that runs the ferry closed in 2009.").join(),
    ).not.toMatch(/2009.*tarrant/);
  });
});

describe("states of no atlas", () => {
  test("are told by what only states have", () => {
    expect(
      told("Neighbouring Sorvania closed its border with Merovia on Monday. The Merovian army sent two ships."),
    ).toContain(
      "other | 2024-10-14 | Neighbouring Sorvania closed its border with Merovia | sorvania:agent,merovia:partner",
    );
  });
});

describe("what is to be", () => {
  test.each([
    ["A vote is due on 3 May 2025.", "other | 2025-05-03 | Announced: A vote is due on 3 May 2025 | "],
    [
      "The trial is scheduled for 21 October.",
      "other | 2024-10-21 | Announced: The trial is scheduled for 21 October | ",
    ],
    [
      "A second round of talks is planned for next week.",
      "meeting | [2024-10-21..2024-10-27] | Announced: A second round of talks is planned for next week | ",
    ],
  ])("is told by a noun and when it shall be: %s", (text, expected) => {
    expect(told(lead + text)).toContain(expected);
  });

  test.each([
    "A vote was due on 3 May 2024.",
    "A vote was scheduled for Monday.",
    "Rain is expected next week.",
    "A vote is planned.",
  ])("and not what was to be, is no occurrence, or has no day: %s", (text) => {
    expect(told(lead + text)).toEqual([]);
  });
});

describe("what somebody says that they will do", () => {
  test("is an announcement of the day on which it is said", () => {
    expect(
      told("Tarrant Steel said on Thursday it would cut 300 jobs and shut a mill by the end of the year."),
    ).toEqual(["statement | 2024-10-17 | Tarrant Steel said it would cut 300 jobs | tarrant-steel:agent"]);
  });

  test("is said by whoever stands before the words that describe them", () => {
    expect(told("Mayor Ada Voss won. Voss, a former judge, said she would meet envoys on Wednesday.")).toContain(
      "meeting | 2024-10-23 | Announced: Ada Voss would meet envoys | ada-voss:partner",
    );
  });

  test("when that was, does not date what else they did", () => {
    const text = "Tarrant Steel accused the union of lying. It said mediators had made an offer on Wednesday.";
    expect(told(text)).toEqual([
      "accusation | [..2024-10-18] | Tarrant Steel accused the union of lying | tarrant-steel:agent",
      "statement | [..2024-10-18] | Tarrant Steel: Mediators had made an offer | tarrant-steel:agent",
    ]);
  });
});

describe("clauses", () => {
  test.each([
    [
      "a verb after a relative clause is that of the sentence",
      "The regional government, which backed the mill with ten million crowns, demanded the money back on Monday.",
      "statement | 2024-10-14 | The regional government demanded the money back | ",
    ],
    [
      "what goes on after “and” with its subject is no part of what was said",
      "The mill warned in May that it would lose money, and its finance chief, Ole Brandt, stepped down on Monday.",
      "other | 2024-10-14 | Ole Brandt stepped down | ole-brandt:agent",
    ],
    [
      "a court orders after it ruled",
      "In May a court ruled that the mill had broken a contract and ordered a refund.",
      "order | 2024-05 | A court ordered a refund | ",
    ],
    [
      "the passive goes on before “by”",
      "Tarrant Steel was privatised in 2016 and bought by the investor Noordwal in 2019.",
      "other | 2019 | Tarrant Steel was bought by the investor Noordwal | tarrant-steel:target,noordwal:agent",
    ],
    [
      "what was done in something is told of it",
      "After the flood of 2015, in which 38 people died, the dykes were raised.",
      "other | 2015 | 38 people died in the flood of 2015 | ",
    ],
    [
      "an abbreviation is no pronoun",
      "The WHO last declared such an emergency in 2022.",
      "other | 2022 | The WHO last declared such an emergency | who:agent",
    ],
    [
      "two verbs at once are one occurrence",
      "A ferry capsized and sank off Tarn on Monday.",
      "other | 2024-10-14 | A ferry capsized and sank off Tarn on Monday | ",
    ],
    [
      "what the same subject does next is of the same day",
      "Mayor Ada Voss met both sides on Monday and ordered an inquiry.",
      "order | 2024-10-14 | Mayor Ada Voss ordered an inquiry | ada-voss:agent",
    ],
    [
      "whose the subject is, the sentence before says",
      "Bus drivers may join. Their union will decide on 21 October.",
      "other | 2024-10-21 | Bus drivers' union will decide | ",
    ],
  ])("%s", (_, text, expected) => {
    expect(told(text)).toContain(expected);
  });

  test.each([
    [
      "the word that says of which September",
      "Peacekeepers were stationed along the road that September.",
      "deployment | 2024-09 | Peacekeepers were stationed along the road | ",
    ],
    [
      "the commas of what was left out after the subject",
      "A panel on the loss of the ferry, which sank in May, on Friday cleared the yard.",
      "other | 2024-10-18 | A panel on the loss of the ferry cleared the yard | ",
    ],
    [
      "the place and the agency before the first words",
      "ARN (Nordpress) - The council closed the harbour on Friday.",
      "other | 2024-10-18 | The council closed the harbour | ",
    ],
  ])("a title does without %s", (_, text, expected) => {
    expect(told(text)).toContain(expected);
  });

  test("of an occurrence that has an owner the occurrence killed, not the owner", () => {
    const text = "The collapse of the Arn dam, which killed 41 people in February, shocked many.";
    expect(told(text)).toContain("other | 2024-02 | The collapse of the Arn dam killed 41 people | ");
  });

  test.each([
    [
      "According to a report by the Nordic Union's monitors, leaked in August, the ferry was sold in May.",
      "According to a report by the Nordic Union's monitors, leaked in August, the ferry was sold",
    ],
    [
      "According to a report by the auditors, published in August, the ferry was sold in May.",
      "According to a report by the auditors, published in August, the ferry was sold",
    ],
  ])("whose report it is belongs to its source, not to what it says: %s", (text, title) => {
    expect(told(`The Nordic Union met in Arn. ${text}`).join()).toContain(`| ${title} |`);
  });

  test("who of a body did it is not the body", () => {
    const text = "Two directors of Tarrant Marine, who pleaded guilty in June, were fined on Monday.";
    expect(told(text)).toContain(
      "other | 2024-06 | Two directors of Tarrant Marine pleaded guilty | tarrant-marine:agent",
    );
    expect(told(text).join()).not.toMatch(/\| Tarrant Marine pleaded/);
  });

  test("whoever is meant by a pronoun is never somebody else than the sentence says", () => {
    const text =
      "President Emil Brandt won. His rival Pavel Orsin had been barred from standing; he fled to Oslo in May and was jailed.";
    expect(told(text).join()).not.toMatch(/Brandt (?:fled|was jailed)/);
  });

  test("a later sentence goes on with the one person that was named", () => {
    const text = "Mayor Ada Voss won. Police searched Voss's house in May. She resigned in June.";
    expect(told(text)).toContain("other | 2024-06 | Ada Voss resigned | ada-voss:agent");
  });

  test("what somebody was found guilty of has its own time", () => {
    expect(told("Mayor Ada Voss was found guilty on Monday of taking bribes between 2014 and 2017.").join()).toMatch(
      /^other \| 2024-10-14 \| /,
    );
  });

  test("what was shortly before or after a time of a day was on that day", () => {
    expect(told("A ferry sank shortly before midnight on Monday.")).toEqual([
      "other | 2024-10-14 | A ferry sank shortly before midnight | ",
    ]);
    expect(told("A mill burned shortly after 3 a.m. on Tuesday.")).toEqual([
      "other | 2024-10-15 | A mill burned shortly after 3 a.m. | ",
    ]);
  });

  test("how old a thing is does not date what is done to it", () => {
    expect(told("Police charged two men with stealing a 13th-century crown.").join()).toMatch(
      /\| \[\.\.2024-10-18\] \|/,
    );
  });

  test("circumstances are no act", () => {
    expect(told("With all votes counted, Ada Voss won.").join()).not.toContain("counted");
  });

  test("who was asked goes on, not who asked", () => {
    const text =
      "Mayor Ada Voss won. The president, Emil Brandt, asked her on Monday to form a cabinet. She ruled out new taxes on Tuesday.";
    expect(told(text)).toContain("statement | 2024-10-15 | Ada Voss ruled out new taxes | ada-voss:agent");
  });
});
