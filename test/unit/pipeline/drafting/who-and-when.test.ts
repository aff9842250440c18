import { describe, expect, test } from "vitest";
import { draftLines, linesUnderLead } from "./draft-builders.ts";

describe("who speaks, and who acts", () => {
  test.each([
    [
      "de",
      "Nach Angaben der Behörden in Kiew wurden am Montag in Odessa sechs Menschen getötet.",
      "other | 2024-10-14 | Nach Angaben der Behörden in Kiew wurden in Odessa sechs Menschen getötet |  | reports<Behörden",
    ],
    [
      "en",
      "According to the government in Oslo the port was closed on Monday.",
      "other | 2024-10-14 | According to the government in Oslo the port was closed |  | reports<government",
    ],
    [
      "de",
      "Nach Angaben der Polizei in Arn starb am Montag ein Mann.",
      "other | 2024-10-14 | Nach Angaben der Polizei in Arn starb ein Mann |  | reports<Polizei",
    ],
  ] as const)("where a government has its seat is no place of what it tells: %s, %s", (language, text, draft) => {
    expect(draftLines(text, language)).toEqual([draft]);
  });

  test("whoever stands after a year sues, not whom they sue", () => {
    const text =
      "In 2020 residents of Los Loros sued Minera Altiplano over polluted water. Minera Altiplano's chief executive was ill.";
    expect(draftLines(text, "en")).toEqual([
      expect.stringMatching(
        /^accusation \| 2020 \| .*residents of Los Loros sued .* \| minera-altiplano:target \| alleges<residents$/,
      ),
    ]);
    expect(draftLines("The 2020 harvest failed on Monday.", "en")).toEqual([
      expect.stringMatching(/^other \| 2024-10-14 \| The .*harvest failed /),
    ]);
  });

  test.each([
    ["en", "Ada Voss, the mayor, founded Free Georgia in 2018.", "ada-voss:agent"],
    ["de", "Die Progressive Slowakei forderte am Montag Neuwahlen.", ""],
    ["de", "Die Slowakei forderte am Montag Neuwahlen.", "slowakei:agent"],
    ["en", "Ada Voss, the mayor, left Georgia in 2018.", "ada-voss:agent,georgien:target"],
  ] as const)("a party that is called by a state is not the state: %s, %s", (language, text, who) => {
    expect(draftLines(text, language).map((line) => line.split(" | ")[3])).toEqual([who]);
  });

  test("a body into which there is an investigation is no place", () => {
    const text =
      "Prosecutors opened an investigation into Minera Altiplano on Monday. Minera Altiplano's chief executive was ill.";
    expect(draftLines(text, "en")).toEqual([expect.stringContaining("| minera-altiplano:target |")]);
  });

  test.each([
    [
      "2014 verkaufte der Kreis das Haus an den Konzern Medivia. Im Sommer 2018 schloss das Unternehmen die Station.",
      "medivia:agent",
    ],
    [
      "2014 verkaufte der Kreis das Haus an die Gewerkschaft Medivia. Im Sommer 2018 schloss das Unternehmen die Station.",
      "",
    ],
  ])("a firm is whoever was called one: %s", (text, who) => {
    expect(
      draftLines(text, "de")
        .find((line) => line.includes("| 2018-22 |"))
        ?.split(" | ")[3],
    ).toBe(who);
  });
});

describe("when it was", () => {
  test("people who came to harm after something did so when that was", () => {
    const harm =
      "At least 14 people were killed and dozens are missing after a dam burst in Arn on Sunday night, officials said.";
    expect(draftLines(harm, "en")).toContainEqual(
      expect.stringMatching(/^other \| 2024-10-13 \| Officials: At least 14 people were killed/),
    );
  });

  test.each([
    ["Ada Voss, the minister, resigned after a dam burst on Sunday.", "[2024-10-13..2024-10-18]"],
    ["Ada Voss, the minister, was injured on Tuesday after rain fell on Sunday.", "2024-10-15"],
  ])("what somebody does after something was not before it, and keeps a day of its own: %s", (text, date) => {
    expect(
      draftLines(text, "en")
        .filter((line) => line.includes("ada-voss"))
        .map((line) => line.split(" | ")[1]),
    ).toEqual([date]);
  });

  test("the same day is one that was named, whatever month was named since", () => {
    const text =
      "Ministerin Ada Voss trat am Dienstag zurück. Ein Plan soll bis Ende April kommen. Am selben Tag schloss die Behörde den Hafen.";
    expect(draftLines(text, "de")).toContain("other | 2024-10-15 | Die Behörde schloss den Hafen |  | reports");
  });
});

test("what stands between a German verb and its subject does not keep the subject from coming first", () => {
  expect(draftLines("Am Montag hat in Riga die Polizei das Lager geräumt.", "de")).toEqual([
    expect.stringContaining("| Die Polizei hat in Riga das Lager geräumt |"),
  ]);
});

describe("who is meant, and who only stands there", () => {
  test.each([
    [
      "de",
      "Bulgarien und Rumänien verhandelten. Bulgarien warf dem Nachbarland am Dienstag vor, Wasser abzuleiten.",
      "bulgarien:agent,rumaenien:target",
    ],
    [
      "de",
      "Bulgarien und Rumänien verhandelten. Die EU-Kommission drohte beiden Ländern am Mittwoch mit einer Klage.",
      "eu-kommission:agent,bulgarien:target,rumaenien:target",
    ],
    [
      "de",
      "Bulgarien, Polen und Rumänien verhandelten. Die EU-Kommission drohte beiden Ländern am Mittwoch mit einer Klage.",
      "eu-kommission:agent",
    ],
    [
      "de",
      "Bulgarien und Rumänien verhandelten. Bulgarien warf dem Nachbarland Serbien am Dienstag vor, Wasser abzuleiten.",
      "bulgarien:agent,serbien:target",
    ],
    ["en", "Peru and Chile held talks. On Wednesday the two countries reopened the border.", "peru:agent,chile:agent"],
    ["en", "Peru and Chile held talks. On Wednesday two countries reopened the border.", ""],
  ] as const)("words for both of two states, or the other one, mean them: %s, %s", (language, text, who) => {
    expect(draftLines(text, language).at(-1)?.split(" | ")[3]).toBe(who);
  });

  test.each([
    [
      "de",
      "Außenminister Ole Brahms traf Rita Lohmann, die Ministerin Serbiens, am Montag am Rande der UN-Vollversammlung.",
      "un:",
    ],
    ["en", "Senator Ada Voss proposed on Monday a UN-backed truce.", "un:"],
    [
      "en",
      "The Audit Council opened an inquiry on Tuesday into Calder Foods’s former auditor, Hollis Grant.",
      "calder",
    ],
    ["en", "Halvard Foods’s insurer, Nordlys Insurance, refused to pay on Monday.", "halvard"],
  ] as const)("a name that only says whose somebody or something is takes no part: %s, %s", (language, text, name) => {
    const [line] = draftLines(text, language);
    expect(line).toBeDefined();
    expect(line?.split(" | ")[3]).not.toContain(name);
  });

  test.each([
    [
      "Arn Lines declined on Monday to say why two of its ships had been detained in May.",
      "| 2024-05 |",
      "arn-lines:target",
    ],
    ["Arn Lines declined on Monday to say why two of its managers had been detained in May.", "| 2024-05 |", ""],
  ])("what is done to a firm's things is done to the firm: %s", (text, day, who) => {
    expect(
      draftLines(text, "en")
        .find((line) => line.includes(day))
        ?.split(" | ")[3],
    ).toBe(who);
  });

  test("a university is not “the company”", () => {
    const text = "Ada Voss of the University of Temesch found traces. The company's ships were searched on Monday.";
    expect(draftLines(text, "en").join()).not.toContain("university-of-temesch:target");
  });
});

describe("a day that the text before tells of", () => {
  test.each([
    [
      "en",
      "A storm flooded the valley in October 2019. Within days, the council declared an emergency.",
      "other | [2019-10-01..2019-11-30] | Within days, the council declared an emergency |",
    ],
    [
      "en",
      "The mine collapsed on 3 May 2023 near Arn.\nThe next day three men were arrested. A year later the mine was sold.",
      "other | 2024 | The mine was sold |",
    ],
    [
      "en",
      "The mine collapsed on 3 May 2023 near Arn.\nThe next day three men were arrested.",
      "other | 2023-05-04 | Three men were arrested |",
    ],
    [
      "en",
      "The mine collapsed on 3 May 2023.\nIt was old.\nThe next day three men were arrested.",
      "other | [..2024-10-18] | Three men were arrested |",
    ],
    [
      "de",
      "2017 traten zwei Tonnen Öl aus, 17 Menschen klagten über Atemnot.",
      "other | 2017 | 17 Menschen klagten über Atemnot |",
    ],
    [
      "de",
      "Im Mai 2021 übernahm der Kreis die drei Häuser; die Station in Arn wurde geschlossen.",
      "other | 2021-05 | Die Station in Arn wurde geschlossen |",
    ],
    [
      "de",
      "Im Mai 2021 übernahm der Kreis die drei Häuser; die Station in Arn wurde später geschlossen.",
      "other | [2021-05..2024-10-18] | Die Station in Arn wurde später geschlossen |",
    ],
    [
      "de",
      "Anfang August 2023 setzte die Marine ein Boot fest. Die Besatzung kam nach drei Tagen frei.",
      "other | [2023-08-04..2023-09-03] | Die Besatzung kam nach drei Tagen frei |",
    ],
    [
      "de",
      "Seit der Übernahme durch den Konzern im Jahr 2022 wurden 30 Leute entlassen.",
      "other | [2022..2024-10-18] | ",
    ],
    [
      "de",
      "Das Werk baut bis Ende 2027 Stellen ab.",
      "other | [..2027-12-31] | Angekündigt: Das Werk baut bis Ende 2027 Stellen ab |",
    ],
    ["en", "In 1985 the mill burned down. The following spring it was sold.", "other | 1986-21 | The mill was sold |"],
    ["en", "On 3 May a dam burst and 20 houses were destroyed.", "other | 2024-05-03 | 20 houses were destroyed |"],
    [
      "de",
      "Am 3. Mai brach ein Damm und 20 Häuser wurden zerstört.",
      "other | 2024-05-03 | 20 Häuser wurden zerstört |",
    ],
    ["en", "The union on Tuesday urged a boycott on Sunday.", "statement | 2024-10-15 | The union urged a boycott"],
    [
      "de",
      "Die Stadt kündigte am Dienstag ein Fest im Juli an.",
      "statement | 2024-10-15 | Die Stadt kündigte ein Fest",
    ],
    ["de", "Der Rat soll den Plan am 15. Mai beschließen.", "other | 2025-05-15 | Der Rat soll den Plan beschließen |"],
    [
      "en",
      "The ferry left the port shortly before dusk on Saturday with what survivors said were 140 people.",
      "other | 2024-10-12 | The ferry left the port",
    ],
  ] as const)("%s: %s", (language, text, draft) => {
    expect(draftLines(text, language)).toContainEqual(expect.stringContaining(draft));
  });
});

describe("the day of what is promised, or of a thing, is not the day of the act", () => {
  const times = (text: string, language: "de" | "en") => draftLines(text, language).map((line) => line.split(" | ")[1]);

  test.each([
    ["de", "Ministerpräsidentin Ada Voss versprach Neuwahlen im April.", ["[..2024-10-18]"]],
    ["de", "Ministerpräsidentin Ada Voss versprach am Montag Neuwahlen im April.", ["2024-10-14"]],
    ["de", "Ministerpräsidentin Ada Voss versprach am Montag Hilfe.", ["2024-10-14"]],
    ["en", "Opposition leader Ole Brandt called for a general strike on Thursday.", ["[..2024-10-18]"]],
    ["en", "Opposition leader Ole Brandt called on Thursday for a general strike.", ["2024-10-17"]],
    ["en", "Mayor Ada Voss promised help on Thursday.", ["2024-10-17"]],
    ["de", "Die Glocke aus dem Jahr 1720 wurde am Montag gestohlen.", ["2024-10-14"]],
    [
      "de",
      "Juni 2012: Emil Brahms, der neue Chef, übernimmt das Haus und verspricht 90 Stellen.",
      ["2012-06", "2012-06"],
    ],
  ] as const)("%s: %s", (language, text, expected) => {
    expect(times(text, language)).toEqual(expected);
  });
});

describe("what is told on from a time long before the article", () => {
  const when = (text: string, language: "de" | "en", title: string) =>
    draftLines(text, language)
      .filter((line) => line.includes(title))
      .map((line) => line.split(" | ")[1]);

  test.each([
    [
      "was not before it",
      "On 16 August 2023 a dam burst. The flood destroyed two bridges.",
      "The flood destroyed",
      "[2023-08-16..2024-10-18]",
    ],
    [
      "nor is what the sentence after that tells",
      "When Ole Sand dug there on 9 May 2023, he fell. It was dark. Police closed the site.",
      "closed the site",
      "[2023-05-09..2024-10-18]",
    ],
    [
      "but what another paragraph tells may have been",
      "On 16 August 2023 a dam burst.\nThe flood destroyed two bridges.",
      "The flood destroyed",
      "[..2024-10-18]",
    ],
    [
      "and what the clause says was earlier",
      "On 16 August 2023 a dam burst. Police earlier closed the site.",
      "closed the site",
      "[..2024-10-18]",
    ],
    [
      "and what is far back in any order",
      "In August 2023 the mill was closed. Arn Council founded a bank.",
      "founded a bank",
      "[..2024-10-18]",
    ],
    [
      "and what is so now",
      "In August 2023 the mill was closed. The firm has denied any wrongdoing.",
      "has denied",
      "[..2024-10-18]",
    ],
    [
      "and what is near the article's day is news",
      "On 10 October a dam burst. The flood destroyed two bridges.",
      "The flood destroyed",
      "[..2024-10-18]",
    ],
  ])("%s", (_what, text, title, day) => {
    const found = when(text, "en", title);
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found)).toEqual(new Set([day]));
  });

  test("in German as well", () => {
    const text = "Als Ole Sand am 9. Mai 2023 einen Graben aushob, stürzte er. Die Beamten sperrten das Gelände ab.";
    expect(when(text, "de", "sperrten das Gelände ab")).toEqual(["[2023-05-09..2024-10-18]"]);
  });
});

describe("what stands in a chronicle under the date that a paragraph begins with", () => {
  const linesOf = (paragraphs: readonly string[], language: "de" | "en") =>
    linesUnderLead(paragraphs, language).map((line) => line.split(" | ").slice(1, 3).join(" | "));
  const clinic = [
    "Juni 2012: Orla Brandt übernimmt die Klinik. Ein Prüfer entdeckt Risse im Keller.",
    "März 2014: Der Rat verklagt die Betreiberin. 2011 hatte der Rat den Vertrag gekündigt. Zuvor sperrte das Amt die Küche.",
    "Mai 2016: Das Gericht weist die Klage ab. Der Rat hat die Station geschlossen. Ein Feuer zerstört den Anbau.",
  ];
  const works = [
    "12 March 1998 – Arn Council opens the works. A fire destroys the hall.",
    "4 May 2003 – The owner closes the hall. Arn Council sues the owner.",
    "2009: The council sells the site. Earlier the owner sacked nine drivers. A storm destroys the roof.",
  ];

  test.each([
    ["de", clinic, "2012-06 | Ein Prüfer entdeckt Risse im Keller"],
    ["de", clinic, "2016-05 | Ein Feuer zerstört den Anbau"],
    ["en", works, "1998-03-12 | A fire destroys the hall"],
    ["en", works, "2003-05-04 | Arn Council sues the owner"],
    ["en", works, "2009 | A storm destroys the roof"],
  ] as const)("is of then: %s, %s %s", (language, paragraphs, line) => {
    expect(linesOf(paragraphs, language)).toContain(line);
  });

  test.each([
    ["what has a time of its own", "de", clinic, "2011 | Der Rat hatte den Vertrag gekündigt"],
    ["what goes back", "de", clinic, "[..2024-10-18] | Das Amt sperrte die Küche"],
    ["what was so by then", "de", clinic, "[..2024-10-18] | Der Rat hat die Station geschlossen"],
    ["what goes back", "en", works, "[..2024-10-18] | The owner sacked nine drivers"],
    ["what stands where few paragraphs begin so", "en", works.slice(1), "[..2024-10-18] | Arn Council sues the owner"],
    [
      "what stands where dates are not set apart",
      "en",
      works.map((paragraph) => paragraph.replace(/ –|:/, " is a time of change:")),
      "[..2024-10-18] | Arn Council sues the owner",
    ],
  ] as const)("but not %s: %s, %s %s", (_what, language, paragraphs, line) => {
    expect(linesOf(paragraphs, language)).toContain(line);
  });

  test("tells of an act by any verb that is none of how things are", () => {
    const told = linesOf(
      [
        "März 2012: Der Kreis schreibt den Bau aus.",
        "Juni 2013: Der Wärter schaltet den Strom ab, informiert die Bahn aber spät.",
        "Mai 2014: Der Bau gehört dem Kreis. Der Wärter wohnt in Arn.",
      ],
      "de",
    );
    expect(told).toContain("2012-03 | Der Kreis schreibt den Bau aus");
    expect(told).toContainEqual(expect.stringMatching(/^2013-06 \| Der Wärter schaltet den Strom ab/));
    expect(told).not.toContainEqual(expect.stringMatching(/gehört|wohnt/));
  });
});
