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

/** Two answers and what was asked, behind a teaser that knows a man who does not speak. */
const teaser = "Tilda Ross backt in Arn das Brot. Bürgermeister Udo Brahms hat im September den Markt geschlossen.";

test.each([
  [
    "a title and a name",
    [
      "Frau Ross, was ist geschehen?",
      "Ich habe im August Klage eingereicht.",
      "Und jetzt?",
      "Wir haben im Juli 12 Stände verlegt.",
    ],
  ],
  [
    "names before the answers",
    [
      "Was ist geschehen?",
      "Ross: Ich habe im August Klage eingereicht.",
      "Und jetzt?",
      "Ross: Wir haben im Juli 12 Stände verlegt.",
    ],
  ],
  [
    "names before both",
    [
      "ZEITUNG: Was ist geschehen?",
      "ROSS: Ich habe im August Klage eingereicht.",
      "ZEITUNG: Brahms nennt Sie stur.",
      "ROSS: Wir haben im Juli 12 Stände verlegt.",
    ],
  ],
  [
    "words for question and answer",
    [
      "Frage: Was ist geschehen?",
      "Antwort: Ich habe im August Klage eingereicht.",
      "Frage: Brahms nennt Sie stur.",
      "Antwort: Wir haben im Juli 12 Stände verlegt.",
    ],
  ],
  [
    "initials",
    [
      "Z.: Was ist geschehen?",
      "T.R.: Ich habe im August Klage eingereicht.",
      "Z.: Und jetzt?",
      "T.R.: Wir haben im Juli 12 Stände verlegt.",
    ],
  ],
  [
    "dashes",
    [
      "– Was haben Sie getan?",
      "– Ich habe im August Klage eingereicht.",
      "– Brahms nennt Sie stur.",
      "– Wir haben im Juli 12 Stände verlegt.",
    ],
  ],
  [
    "a question and its answer in one paragraph",
    [
      "Was haben Sie getan? Ich habe im August Klage eingereicht.",
      "Was sagen Sie Brahms? Wir haben im Juli 12 Stände verlegt.",
    ],
  ],
])("an interviewee without a public name, told by %s, is nobody else whom the teaser knows", (_, turns) => {
  const lines = drafted([teaser, ...turns], "de");
  expect(lines).toContain("Befragte Person: Ich habe Klage eingereicht |  | alleges<befragte Person");
  expect(lines.join()).not.toMatch(/<udo-brahms/);
  expect(lines).toContainEqual(expect.stringMatching(/^Bürgermeister Udo Brahms hat .* \| reports$/));
});

test.each([
  ["Ms Lund, when did you know?", "Was anybody warned?"],
  ["When did you know, Ms Lund?", "Was anybody warned?"],
])("after “%s” two questions are enough, and a known interviewee answers under her name", (first, second) => {
  const lines = drafted(
    [
      "Governor Ada Lund and Mayor Piers Crane disagree. Crane closed the mine in May.",
      first,
      "In March. I dismissed two managers in April.",
      second,
      "The council closed two shafts in January. We told the mayor in May.",
    ],
    "en",
  );
  expect(lines).toContain("Ada Lund: The council closed two shafts |  | alleges<ada-lund");
});

test("a name before the answers is whoever bears it, in capitals too; a title tells the husband from the wife", () => {
  const mine = (head: string, name: string, question: string) =>
    drafted(
      [
        head,
        question,
        `${name}I closed two shafts in January.`,
        "Was the mayor told?",
        `${name}We sold the mine in May.`,
      ],
      "en",
    );
  const head = "Governor Ada Lund and Mayor Piers Crane disagree.";
  expect(mine(head, "LUND: ", "When did you know?")).toContain(
    "Ada Lund: We sold the mine | ada-lund:agent | alleges<ada-lund",
  );
  expect(
    mine("Mayor Piers Crane is the husband of Ada Crane, who ran the mine.", "", "Ms Crane, when did you know?").join(),
  ).not.toMatch(/<piers-crane/);
  expect(
    mine("Mayor Piers Crane is the husband of Ada Crane, who ran the mine.", "Crane: ", "When did you know?").join(),
  ).not.toMatch(/<piers-crane/);
});

test("where two answer, the name before each turn tells who does", () => {
  const lines = drafted(
    [
      "Hafenchefin Ada Voss und der frühere Minister Ole Brahms streiten mit Kapitän Udo Rahn.",
      "Frau Voss, warum wollen Sie bauen?",
      "Voss: Ich habe im April den Vertrag mit der Werft unterzeichnet.",
      "Brahms: Ich habe im August Klage eingereicht.",
      "Und Sie, Frau Voss?",
      "Voss: Wir haben im Februar sechs Schiffe verkauft.",
      "Brahms: Die Werft hat im September 40 Leute entlassen.",
    ],
    "de",
  );
  expect(lines).toContain("Ole Brahms: Ich habe Klage eingereicht | ole-brahms:agent | alleges<ole-brahms");
  expect(lines).toContain("Ada Voss: Wir haben sechs Schiffe verkauft | ada-voss:agent | alleges<ada-voss");
});

test.each([
  "Im Interview spricht Bürgermeisterin Ada Voss über den Markt, den Minister Ole Brahms besuchte.",
  "Wir sprachen lange. Minister Ole Brahms war da. Ein Gespräch mit Bürgermeisterin Ada Voss.",
])("whom the teaser announces as who talks, answers: “%s”", (announced) => {
  const questions = ["Warum ist der Markt zu?", "Was kommt danach?", "Und dann?"];
  const answers = [
    "Ich habe den Markt im April geschlossen.",
    "Wir haben im Mai 12 Stände verlegt.",
    "Ich weiß es nicht.",
  ];
  const turns = questions.flatMap((question, at) => [question, answers[at] as string]);
  expect(drafted([announced, ...turns], "de")).toContain(
    "Ada Voss: Ich habe den Markt geschlossen | ada-voss:agent | alleges<ada-voss",
  );
});

test("two questions that a writer asks his readers make no interview, nor do names before lines that nobody speaks", () => {
  const lines = drafted(
    [
      "Mayor Hugh Morley ordered 40 roofs closed.",
      "What should you do first?",
      "Call a builder. The city opened a help desk in May 2023.",
      "Can you get a grant?",
      "The council approved grants of 500 crowns in April. Our reporter asked Morley.",
    ],
    "en",
  );
  expect(lines.join()).not.toMatch(/<interviewee/);
  const chronicle = drafted(
    [
      "Was ist geschehen?",
      "Arn: Ein Sturm zerstörte im Mai 40 Häuser.",
      "Selm: Die Flut zerstörte im Juni 12 Häuser.",
      "Arn: Wir waren dort.",
      "Selm: Ein Brand zerstörte im Mai 3 Höfe.",
    ],
    "de",
  );
  expect(chronicle.join()).not.toMatch(/<befragte/);
});

test("what stands below the last answer is no answer", () => {
  const lines = drafted(
    [...german, "Das Gespräch führte Rita Lohmann.", "Die Stadt zerstörte im Mai 40 Häuser."],
    "de",
  );
  expect(lines).toContainEqual(expect.stringMatching(/^Die Stadt zerstörte 40 Häuser .*reports$/));
});
