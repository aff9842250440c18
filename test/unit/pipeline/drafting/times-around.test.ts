import { describe, expect, test } from "vitest";
import { noDecisions } from "../../../../src/pipeline/drafting/decisions.ts";
import { draftTimeline } from "../../../../src/pipeline/drafting/draft-timeline.ts";
import { anArticle, draftLines, linesUnderLead } from "./draft-builders.ts";

/** "date | rules" of the draft whose title matches, in an article of 18 October 2024. */
function dateOf(text: string, language: "de" | "en", title: RegExp): string | undefined {
  const { events } = draftTimeline([anArticle(text, language)], noDecisions);
  const found = events.find((event) => title.test(event.title[language]));
  if (!found) return undefined;
  const edtf = found.when.basis === "unknown" ? "undated" : found.when.edtf;
  return `${edtf} | ${found.when.derivation.map(({ rule }) => rule).join(" ")}`;
}

/** The date of the draft whose title matches. */
function dayOf(lines: readonly string[], title: RegExp): string | undefined {
  return lines.find((line) => title.test(line))?.split(" | ")[1];
}

describe("what has no day of its own lies to one that the article names", () => {
  test.each([
    [
      "de",
      "Die Mühle wurde im Mai 2021 eröffnet. Seitdem hat der Kreistag den Umbau dreimal vertagt.",
      /vertagt/,
      "[2021-05..2024-10-18] | said-after reported",
    ],
    [
      "de",
      "Die Brücke wurde im März 2023 gesperrt. Wenig später entließ der Stadtrat den Ingenieur.",
      /entließ/,
      "[2023-03..2024-10-18] | said-after reported",
    ],
    [
      "en",
      "The bridge was closed in March 2023. Shortly afterwards the council sacked the engineer.",
      /sacked/,
      "[2023-03..2024-10-18] | said-after reported",
    ],
    [
      "en",
      "The mill was sold in May 2021. Since then the council has rejected nine plans.",
      /rejected/,
      "[2021-05..2024-10-18] | said-after reported",
    ],
    [
      "de",
      "Nach dem Brand von 2019 lehnte der Stadtrat den Neubau ab.",
      /lehnte/,
      "[2019..2024-10-18] | said-after reported",
    ],
    [
      "en",
      "After the fire of 2019 the council rejected the plan.",
      /rejected/,
      "[2019..2024-10-18] | said-after reported",
    ],
    [
      "en",
      "Workers left in droves. Nordal Steel sold the yard after it lost the case in 2021.",
      /sold/,
      "[2021..2024-10-18] | said-after reported",
    ],
    [
      "en",
      "Nordal Steel sold the yard in 2021 after Kelm Council rejected its plan.",
      /^Kelm Council/,
      "[..2021] | said-before",
    ],
    [
      "de",
      "Der Prozess hatte am 3. Mai 2023 begonnen und war im Streit unterbrochen worden.",
      /unterbrochen/,
      "[2023-05-03..2024-10-18] | told-after reported",
    ],
    [
      "en",
      "In May the council closed the port. Fishermen staged a protest.",
      /staged/,
      "[2024-05..2024-10-18] | told-after reported",
    ],
  ] as const)("%s: %s", (language, text, title, date) => {
    expect(dateOf(`${text} Arn liegt am Meer.`, language, title)).toBe(date);
  });

  test.each([
    ["de", "Die Brücke wurde im März 2023 gesperrt. Danach hatte niemand gefragt.", /gefragt/],
    ["de", "Nach Angaben der Behörde vom Mai 2023 wurde die Brücke gesperrt.", /gesperrt/],
    ["en", "Nordal Steel sold the yard at the lowest price since 2016.", /sold/],
    ["de", "Der Stadtrat sprach sich später als 2019 gegen den Neubau aus.", /Neubau/],
  ] as const)("but nothing is said of an order by other words: %s, %s", (language, text, title) => {
    expect(dateOf(text, language, title) ?? "").not.toContain("said-after");
  });

  test("a paragraph without any date between two of one past year is taken to be of that year", () => {
    const around = ["In May 2019 the court fined the mill.", "In December 2019 the mill was closed."] as const;
    const inYear = (paragraphs: readonly string[]) => dayOf(linesUnderLead(paragraphs, "en"), /met/);
    const between = "Judges met the two sides in Arn.";
    expect(inYear([around[0], between, around[1]])).toBe("2019");
    expect(inYear([around[0], between, "In December 2021 the mill was closed."])).toBe("[..2024-10-18]");
    expect(inYear([around[0], between, "In December 2019 it closed. In 2021 it was sold."])).toBe("[..2024-10-18]");
    expect(inYear([around[0], `${between} The mill of 2020 is old.`, around[1]])).toBe("[..2024-10-18]");
    expect(inYear([around[0], "Judges have met the two sides in Arn.", around[1]])).toBe("[..2024-10-18]");
  });
});

describe("the day on which something was", () => {
  test.each([
    ["en", "The union sued in December.", /sued/, "2023-12"],
    ["en", "Nordal Steel sued the county in December.", /sued/, "2023-12"],
    ["de", "Der Minister soll im Dezember viel Geld gezahlt haben.", /soll/, "2023-12"],
    ["de", "Der Minister soll den Vertrag im Dezember unterschreiben.", /Minister/, "2024-12"],
    ["en", "The bridge was closed in May 2021. The next year the county rejected the plan.", /rejected/, "2022"],
    ["en", "The bridge was closed in May 2021. Three years afterwards the county sold a mill.", /sold/, "2024"],
    [
      "en",
      "Officers raided the mill in January 2023. That week Nordal Steel sold a yard.",
      /sold/,
      "[2022-12-26..2023-02-05]",
    ],
    ["en", "That week Nordal Steel sold a yard.", /sold/, "[..2024-10-18]"],
    [
      "de",
      "Minister Ole Brahms hatte seit Ende 2021 mehrfach um Hilfe gebeten.",
      /gebeten/,
      "[2021-09-01..2024-10-18]",
    ],
    ["en", "The town suffered after a 2003 court order closed the yard.", /closed/, "2003"],
    ["en", "Lawyers tried to reach the mill on Monday, but were blocked by soldiers.", /blocked/, "2024-10-14"],
  ] as const)("%s: %s", (language, text, title, date) => {
    expect(dayOf(draftLines(text, language), title)).toBe(date);
  });

  test("the date that an article prints of itself gives no past occurrence a day to come", () => {
    const text = "5 July 2024. The club was placed in administration on 4 December.";
    expect(dayOf(draftLines(text, "en"), /administration/)).toBe("2023-12-04");
  });

  test("of what came after something past it is not said that it is yet to come", () => {
    expect(dateOf("After the 2019 fire, Nordal Steel sued the county. Arn lies by the sea.", "en", /sued/)).toBe(
      "[2019..2024-10-18] | said-after reported",
    );
  });

  test("“damals” in an answer is the year of the question", () => {
    const told = ["Was geschah 2015?", "Damals hat der Stadtrat den Bau verboten."];
    expect(dayOf(linesUnderLead(told, "de"), /verboten/)).toBe("2015");
    expect(dayOf(linesUnderLead(["So war es 2015.", told[1] as string], "de"), /verboten/)).toBe("[..2024-10-18]");
  });
});

describe("what is yet to come, and what goes on", () => {
  test.each([
    ["Am Montag schließt das Hotel von Arn.", "Angekündigt: Das Hotel von Arn schließt", "2024-10-21"],
    ["Am Montag verhaftet der Zoll drei Männer.", "Der Zoll verhaftet drei Männer", "2024-10-14"],
    ["Am vergangenen Montag schließt das Hotel von Arn.", "Das Hotel von Arn schließt", "2024-10-14"],
    ["Am Montagmorgen schließt das Hotel von Arn.", "Das Hotel von Arn schließt", "2024-10-14"],
    ["Am Montag schloss das Hotel von Arn.", "Das Hotel von Arn schloss", "2024-10-14"],
  ])("a weekday of the German present is the next one, unless it tells of a mishap: %s", (text, title, day) => {
    expect(draftLines(text, "de").map((line) => line.split(" | ").slice(1, 3))).toContainEqual([
      day,
      expect.stringContaining(title),
    ]);
  });

  test.each([
    ["de", "2024-11-20", "Das Verfahren soll im Herbst starten.", "2025-23"],
    ["de", "2024-12-10", "Das Verfahren soll im Herbst starten.", "2025-23"],
    ["de", "2024-09-20", "Das Verfahren soll im Herbst starten.", "2024-23"],
    ["de", "2024-11-20", "Das Verfahren soll noch im Herbst starten.", "2024-23"],
    ["de", "2024-11-20", "Das Verfahren soll in diesem Herbst starten.", "2024-23"],
    ["de", "2024-12-10", "Das Verfahren hat im Herbst begonnen.", "2024-23"],
    ["en", "2024-12-10", "The trial will begin in the autumn.", "2025-23"],
  ] as const)(
    "what is announced for a season that is over, or nearly, is of the next one: %s, %s: %s",
    (language, day, text, season) => {
      const { events } = draftTimeline([anArticle(`Arn is old. ${text}`, language, day)], noDecisions);
      expect(events.map(({ when }) => "edtf" in when && when.edtf)).toEqual([season]);
    },
  );

  test("what is made of a day was done before it", () => {
    const days = (text: string, language: "de" | "en") =>
      draftLines(text, language).map((line) => line.split(" | ")[1]);
    expect(days("Arn Council declared Saturday a day of mourning and closed the schools.", "en")).not.toContain(
      "2024-10-12",
    );
    expect(days("Arn Council declared the emergency on Saturday and closed the schools.", "en")).toContain(
      "2024-10-12",
    );
  });

  test("after a single winter nothing was in that winter", () => {
    expect(dayOf(draftLines("The siege of Arn ended in May 2024 after a single winter.", "en"), /siege/)).toBe(
      "2024-05",
    );
  });

  test("who announced it keeps the month, whatever else its sentence names", () => {
    const text = "Nordal Stahl, das die Mühle seit 2019 besitzt, hatte den Verkauf im Mai angekündigt.";
    expect(dayOf(draftLines(text, "de"), /angekündigt/)).toBe("2024-05");
  });

  test("what is said to have been is past, also where its sentence is cut in two", () => {
    const text = "Minister Ole Brahms soll noch im Mai, als der Streit begann, Waffen bestellt haben.";
    expect(dayOf(draftLines(text, "de"), /bestellt/)).toBe("2024-05");
  });

  test("what goes on since a month began then", () => {
    const text = "Die Staatsanwaltschaft ermittelt seit Januar gegen Minister Ole Brahms.";
    expect(dateOf(text, "de", /ermittelt/)).toBe("2024-01/2024-10-18 | reported said-after");
  });
});
