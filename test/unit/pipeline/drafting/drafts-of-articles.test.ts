import { describe, expect, test } from "vitest";
import type { TimelineEvent } from "../../../../src/model/event.ts";
import { noDecisions } from "../../../../src/pipeline/drafting/decisions.ts";
import { draftTimeline } from "../../../../src/pipeline/drafting/draft-timeline.ts";
import { anArticle } from "./draft-builders.ts";

const draftsOf = (text: string, language: "de" | "en" = "en") =>
  draftTimeline([anArticle(text, language)], noDecisions).events;
const actorsOf = (text: string, language: "de" | "en" = "en") =>
  draftTimeline([anArticle(text, language)], noDecisions).actors.map(({ names }) => names.de);
const edtfOf = ({ when }: TimelineEvent) => (when.basis === "unknown" ? null : when.edtf);

describe("who says it", () => {
  test.each([
    ["Prosecutors said Brenn had accepted 340,000 crowns from a firm on 3 May 2024.", "Prosecutors"],
    ["The ministry said rebels attacked the port of Tarn on 3 May 2024.", "ministry"],
  ])("what somebody said without a “that” is theirs: %s", (text, speaker) => {
    const [draft] = draftsOf(text);
    expect(draft?.evidence.map(({ stance }) => stance)).toEqual(["alleges"]);
    expect(draft?.evidence[0]?.attribution).toMatchObject([{ kind: "unnamed", words: { en: speaker } }]);
    expect(draft?.title.en.startsWith(`${speaker.charAt(0).toUpperCase()}${speaker.slice(1)}: `)).toBe(true);
  });

  test("what may be a second thing that somebody said they had done is theirs, too", () => {
    const [opened, warned] = draftsOf(
      "The operator said that it had opened the sluices on 3 May 2024 and warned the mayor on 4 May 2024.",
    );
    for (const draft of [opened, warned]) expect(draft?.evidence.map(({ stance }) => stance)).toEqual(["alleges"]);
  });

  test("that somebody announced something, without what, is no event", () => {
    expect(
      draftsOf("The harbour was closed on 3 May 2024, the operator announced on Monday.").map(({ title }) => title.en),
    ).toEqual(["Operator: The harbour was closed"]);
  });
});

describe("what stands beside somebody's words", () => {
  test.each([
    ["en", "The agency denied this, and a court in Andrin dismissed the case in May 2024.", "A court in Andrin"],
    ["de", "Die Behörde bestritt das und ein Gericht in Andrin wies die Klage im Mai 2024 ab.", "Ein Gericht"],
  ] as const)("is told by the article: %s", (language, text, start) => {
    const draft = draftsOf(text, language).find(({ title }) => title[language].includes("Andrin"));
    expect(draft?.title[language].startsWith(start)).toBe(true);
    expect(draft?.evidence).toMatchObject([{ stance: "reports", attribution: [] }]);
  });

  test("what goes on with somebody's words is theirs, too", () => {
    const drafts = draftsOf("The ministry said rebels attacked the port and troops killed six people on 3 May 2024.");
    expect(drafts.length).toBeGreaterThan(0);
    for (const { evidence } of drafts) expect(evidence[0]?.stance).toBe("alleges");
  });
});

describe("when it was", () => {
  test("a number before what it counts is no year", () => {
    const [draft] = draftsOf("Zöllner stellten am Montag 1200 gefälschte Ausweise sicher.", "de");
    expect(draft && edtfOf(draft)).toBe("2024-10-14");
  });

  test("“that year” is the one told before", () => {
    const drafts = draftsOf(
      "Die Stadt genehmigte den Bau im April 2022. Im September desselben Jahres begannen die Bauarbeiten.",
      "de",
    );
    expect(drafts.map(edtfOf)).toEqual(["2022-04", "2022-09"]);
  });

  test.each([
    ["en", "The envoy was expelled on 3 May 2024. Ruritania recalled its ambassador the next day.", "2024-05-04"],
    ["en", "The town was taken on 3 May 2024. Three bridges were blown up the evening before.", "2024-05-02"],
    ["de", "Die Stadt fiel am 3. Mai 2024. Am darauffolgenden Dienstag wurden drei Brücken gesprengt.", "2024-05-07"],
  ] as const)("what stands beside a date of the paragraph counts from that: %s, %s", (language, text, day) => {
    expect(draftsOf(text, language).map(edtfOf)).toContain(day);
  });

  test("a time of the clock is on the day that its paragraph named last", () => {
    const drafts = draftsOf(
      "Vier Arbeiter wurden am Montag verletzt. Gegen 14 Uhr explodierte ein Tank in einer Halle.",
      "de",
    );
    expect(drafts.map(edtfOf)).toEqual(["2024-10-14", "2024-10-14"]);
  });

  test("or the paragraph before it, where its own names none", () => {
    const drafts = draftsOf(
      "Four workers were hurt on Monday, and one was missing on Wednesday.\n\nA tank exploded at about 4.40 a.m. in a hall.",
    );
    expect(drafts.filter(({ title }) => title.en.includes("tank")).map(edtfOf)).toEqual(["2024-10-14"]);
  });

  test("what somebody is invited to on a day has not happened by that", () => {
    expect(draftsOf("Chancellor Anna Brenn invited both sides to talks on Friday.")).toEqual([]);
  });
});

describe("who takes part", () => {
  test("clubs are bodies", () => {
    expect(actorsOf("Der TSV Lendersund sagte am 3. Mai 2024 sein Spiel gegen die SG Ostermark ab.", "de")).toEqual([
      "TSV Lendersund",
      "SG Ostermark",
    ]);
    expect(actorsOf("Harrowgate Rovers dismissed their coach on 3 May 2024.")).toEqual(["Harrowgate Rovers"]);
  });

  test.each([
    ["en", "France and Spain held talks in Geneva. The two countries signed a treaty on 3 May 2024.", 2],
    ["en", "France's president will travel to Turkey. The two countries signed a treaty on 3 May 2024.", 2],
    ["de", "Frankreichs Präsident reist in die Türkei. Beide Länder unterzeichneten am 3. Mai 2024 einen Vertrag.", 2],
    ["en", "France's king will visit Turkey and Greece. The two countries signed a treaty on 3 May 2024.", 0],
    ["de", "Frankreichs König reist nach Polen und Serbien. Beide Länder schlossen am 3. Mai 2024 ein Abkommen.", 0],
  ] as const)(
    "“the two countries” are the only two that were named, or the sentence before was about: %s, %s",
    (language, text, count) => {
      const signed = draftsOf(text, language).find(({ type }) => type === "agreement");
      expect(signed?.participants).toHaveLength(count);
    },
  );

  test("a pronoun does not stand for whoever was named before the last subject", () => {
    const drafts = draftsOf(
      "Rustavia Energy warned of shortages. The regulator opened a review in June 2024. In 2022 it blocked a takeover.",
    );
    expect(drafts.find((draft) => edtfOf(draft) === "2022")?.participants).toEqual([]);
  });

  test("private people are no actors, and stand in no title", () => {
    const text =
      "Linda Poole, a shop owner, was injured on 3 May 2024. Police arrested her neighbour, Colin Abbot, 52.";
    expect(actorsOf(text)).toEqual([]);
    expect(
      draftsOf(text)
        .flatMap(({ title, label }) => [title.en, label.en])
        .join(),
    ).not.toMatch(/Poole|Abbot/);
  });
});

describe("what is worth an event", () => {
  const lead = "The town of Arn lies by the sea. Its harbour is old. Many people work there. ";
  test.each([
    ["what an institution does that is not named", "A court ordered a recount.", 1],
    ["what is told with a number of people", "Eleven people were injured.", 1],
    ["neither", "A window was broken.", 0],
  ])("further down: %s", (_, sentence, count) => {
    expect(draftsOf(lead + sentence)).toHaveLength(count);
  });

  test("the same words in two articles are one event, dated by the first", () => {
    const words = "In einer Lagerhalle am Stadtrand ist in der Nacht ein Feuer ausgebrochen.";
    const { events } = draftTimeline(
      [anArticle(words, "de", "2026-03-06", "b"), anArticle(words, "de", "2026-03-05", "a")],
      noDecisions,
    );
    expect(events.map((event) => [event.evidence.length, edtfOf(event)])).toEqual([[2, "2026-03-05"]]);
  });

  test("two events that are first told in one sentence have ids and dates of their own", () => {
    const drafts = draftsOf("Rustavia Motors closed a plant in February 2024 and laid off 640 workers.");
    expect(new Set(drafts.map(({ id }) => id)).size).toBe(2);
    expect(drafts.map(edtfOf)).toContain("2024-02");
  });

  test("what is to come does not continue what was", () => {
    const drafts = draftsOf("Interior Minister Paolo Renk flew to the coast. The president will visit it on Sunday.");
    expect(drafts.every(({ evidence }) => evidence.length === 1)).toBe(true);
  });
});

describe("labels", () => {
  test.each([
    ["de", "Bürgermeisterin Wiebke Thoden kündigte ein Treffen mit beiden Seiten an.", "Wiebke Thoden kündigte"],
    ["en", "Opposition leader Tomas Vire condemned the decision of the court in Harl.", "Tomas Vire condemned"],
  ] as const)("name people without their office: %s", (language, text, start) => {
    const [draft] = draftsOf(text, language);
    expect(draft?.label[language].startsWith(start)).toBe(true);
  });

  test("a German one keeps the verb that closes it", () => {
    const [draft] = draftsOf(
      "Das Verwaltungsgericht Altmarschen hat am Dienstag die Genehmigung für das Logistikzentrum der Firma Transvia aufgehoben.",
      "de",
    );
    expect(draft?.label.de).toMatch(/ … aufgehoben$/);
    expect(draft?.label.de.length).toBeLessThanOrEqual(44);
  });
});
