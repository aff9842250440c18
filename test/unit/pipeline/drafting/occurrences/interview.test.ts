import { expect, test } from "vitest";
import type { Language } from "../../../../../src/model/localized.ts";
import { noDecisions } from "../../../../../src/pipeline/drafting/decisions.ts";
import { draftTimeline } from "../../../../../src/pipeline/drafting/draft-timeline.ts";
import { anArticle } from "../draft-builders.ts";

/** Drafts of an article of these paragraphs as "title | who | stance<speaker"; a line that ends in a question mark looks like a heading. */
function drafted(paragraphs: readonly string[], language: Language): string[] {
  const text = paragraphs.join("\n\n");
  let at = 0;
  const blocks = paragraphs.map((paragraph) => {
    const start = text.indexOf(paragraph, at);
    at = start + paragraph.length;
    return { kind: paragraph.endsWith("?") ? ("heading" as const) : ("paragraph" as const), start, end: at };
  });
  const { events } = draftTimeline([{ ...anArticle(text, language), blocks }], noDecisions);
  return events.map(({ title, participants, evidence }) => {
    const says = evidence.map(({ stance, attribution }) =>
      [
        stance,
        ...attribution.map((step) => (step.kind === "actors" ? step.actors.join("+") : step.words[language])),
      ].join("<"),
    );
    return [title[language], participants.map(({ actor, role }) => `${actor}:${role}`).join(), says.join()].join(" | ");
  });
}

const german = [
  "Bürgermeisterin Ada Voss muss gehen. Der Rat von Arn hat am Montag den Vertrag mit Voss gekündigt.",
  "Frau Voss, wie haben Sie davon erfahren?",
  "Aus dem Radio. Ich habe der Stadt im September einen Vergleich angeboten.",
  "Die Opposition fordert Ihren Rücktritt.",
  "Das tut sie seit Jahren. Die Zuschauerzahlen brachen im Mai um 38 Prozent ein, und mein Haus musste schließen.",
  "Werden Sie klagen?",
  "Ja. Unsere Klage geht nächste Woche beim Landgericht ein.",
  "Was kommt danach?",
  "Ich weiß es nicht.",
];

test("in an interview an answer is the word of whoever the questions address", () => {
  const lines = drafted(german, "de");
  expect(lines).toContain("Ada Voss: Die Zuschauerzahlen brachen um 38 Prozent ein |  | alleges<ada-voss");
  expect(lines).toContain("Ada Voss: Ich habe der Stadt einen Vergleich angeboten | ada-voss:agent | alleges<ada-voss");
});

test("what stands before the questions, and what is put to somebody, is the paper's own", () => {
  const lines = drafted(german, "de");
  expect(lines).toContainEqual(expect.stringMatching(/^Der Rat von Arn hat .* \| reports$/));
  expect(lines).toContainEqual(expect.stringMatching(/^Die Opposition fordert Ihren Rücktritt \|.*reports$/));
});

test("who answers and has no public name is told in words", () => {
  const lines = drafted(
    [
      "A farmer of Arn looks back. The flood destroyed 40 houses in May 2023.",
      "When did you know?",
      "At night. In May 2023 the water destroyed my barn and 40 houses.",
      "Was there a warning?",
      "We heard nothing. The government has promised 90 million crowns for dykes.",
      "Will you stay?",
      "I think so. We love this place.",
    ],
    "en",
  );
  expect(lines).toContain(
    "Interviewee: The government has promised 90 million crowns for dykes |  | alleges<interviewee",
  );
});

test("a few questions make no interview", () => {
  const lines = drafted(
    ["Mayor Ada Voss spoke in Arn.", "Was it enough?", "A storm destroyed 40 houses in May 2023.", "We do not know."],
    "en",
  );
  expect(lines).toContain("A storm destroyed 40 houses |  | reports");
});

test("“Ich habe …” does not tell that somebody else is speaking", () => {
  const lines = drafted(
    ["Bürgermeisterin Ada Voss lobte den Plan. Im Mai habe ich eine Rätin gebeten, Arn zu verwarnen."],
    "de",
  );
  expect(lines.join()).not.toMatch(/<ada-voss.*verwarnen|verwarnen.*<ada-voss/);
});
