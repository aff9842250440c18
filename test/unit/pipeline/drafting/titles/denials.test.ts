import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Language } from "../../../../../src/model/localized.ts";
import { collectNames, givenActors } from "../../../../../src/pipeline/drafting/actors/draft-actors.ts";
import { noteNames } from "../../../../../src/pipeline/drafting/actors/noted-names.ts";
import type { DraftArticle } from "../../../../../src/pipeline/drafting/draft-article.ts";
import { findOccurrences } from "../../../../../src/pipeline/drafting/occurrences/find-occurrences.ts";
import { readSentences } from "../../../../../src/pipeline/drafting/sentences/read-sentences.ts";
import { bestTitle } from "../../../../../src/pipeline/drafting/titles/best-title.ts";
import { createNameTrie } from "../../../../../src/pipeline/entities/name-trie.ts";
import { anArticle, seedArticles } from "../draft-builders.ts";

const negation =
  /(?<!\p{L})(?:not|no|never|without|cannot|neither|nobody|nicht|kein\p{L}*|nie|niemals|niemand|weder|ohne)(?!\p{L})/iu;

/** Titles and labels of all that an article tells, with the clause that tells it. */
function linesOf(article: DraftArticle) {
  const names = collectNames([]);
  names.add(noteNames(article, givenActors([])));
  const actors = names.actors();
  const known = { byId: new Map(actors.map((actor) => [actor.id, actor])), names: createNameTrie(actors) };
  return findOccurrences(readSentences(article, known), known).flatMap((occurrence) => {
    const best = bestTitle([occurrence], known);
    const { sentence, clause } = occurrence;
    const { language } = sentence.words;
    const tokens = sentence.clauses[clause]?.tokens ?? [];
    const words = tokens.map(({ word }) => word).join(" ");
    const titles = best ? [best.titles.own, best.titles.said] : [];
    return titles.flatMap(({ title, label }) => [
      { words, line: title[language] },
      { words, line: label[language] },
    ]);
  });
}

const subjects = {
  de: [
    "Der Rat",
    "Die Reederei Fjordlin",
    "Die Landrätin des Kreises Obertarn",
    "Die Arbeitsgemeinschaft der Fischer in Tarnau",
  ],
  en: [
    "The council",
    "Fjord Lines",
    "The harbour commission of Upper Tarn",
    "The working group of the fishermen in Tarnhill",
  ],
} as const;
const denied = {
  de: [
    "hat am Montag angekündigt, die Schule in der Hafenstraße von Tarnau nicht zu schließen",
    "versprach am Montag, dass kein Werk in der Hafenstraße von Tarnau geschlossen werde",
    "verkaufte im Mai die Mühle am alten Hafen von Tarnau ohne Zustimmung der Fischer",
    "hatte im Mai die Mühle am alten Hafen von Tarnau ohne Genehmigung verkauft",
    "sagte am Montag, eine Verunreinigung der Proben aus dem Hafen sei nicht auszuschließen",
  ],
  en: [
    "promised on Monday that the school in the old harbour district would not be closed",
    "said on Monday it had not sold the mill in the old harbour district",
    "sold the mill in the harbour without the consent of the fishermen in May",
    "said on Monday no mill had been sold to the owners of the harbour",
  ],
} as const;

describe("what a sentence denies, no title and no label tells as if it were so", () => {
  test.each(["de", "en"] as const)("of whomever it tells, however long: %s", (language) => {
    const texts = subjects[language].flatMap((subject) => denied[language].map((said) => `${subject} ${said}.`));
    const lines = texts.map((text) => linesOf(anArticle(text, language)));
    expect(lines.filter((each) => each.length > 0).length).toBeGreaterThan(texts.length / 2);
    for (const { line } of lines.flat()) expect(line).toMatch(new RegExp(`${negation.source}|…$`, "iu"));
  });

  test("in the seeds", () => {
    const files = readdirSync("seeds").filter((file) => file.endsWith(".txt"));
    const articles = seedArticles(files.map((file) => ({ id: file as never, file })));
    const lines = articles.flatMap(linesOf);
    const negated = lines.filter(({ words }) => negation.test(words));
    expect(negated.length).toBeGreaterThan(0);
    for (const { line } of negated) expect(line).toMatch(new RegExp(`${negation.source}|…$`, "iu"));
  });

  test.each([
    ["en", "Mayor Ada Voss has never confirmed that she met the owner of the mill in May."],
    ["en", "The ministry has not confirmed that Norland sold the mill in May."],
    ["de", "Der Konzern Elbgas hat nie bestätigt, dass er im Mai die Mühle verkaufte."],
    ["de", "Bürgermeister Ole Brahms hat nicht behauptet, dass Arnland im Mai die Mühle verkauft hat."],
  ] as const)("nor what hangs on it: %s: %s", (language, text) => {
    for (const { line } of linesOf(anArticle(text, language))) expect(line).toMatch(negation);
  });
});

describe("a label is whole", () => {
  const labels = (text: string, language: Language) => linesOf(anArticle(text, language)).map(({ line }) => line);
  test.each([
    [
      "goes on to the verb that tells what happens",
      "en",
      "The coastguard vessels and the private boats of the fishermen rescued three men in May.",
      "Coastguard vessels and private boats of fishermen rescued …",
    ],
    [
      "goes on behind a verb that only helps",
      "en",
      "The old shareholders of the large mill of Tarnhill were forced to sell their houses in May.",
      "Old shareholders of large mill of Tarnhill were forced …",
    ],
    [
      "does not end in two verbs that only help",
      "en",
      "The old shareholders of the large mill of Tarnhill have been arrested by soldiers in May.",
      "Old shareholders of large mill of Tarnhill have been arrested …",
    ],
    [
      "ends in its verb where a clause stands before that",
      "de",
      "Der Minister hatte die Mühle am alten Hafen, die im Krieg zerstört und in den Jahren danach von den Fischern der Insel wieder aufgebaut worden war, im Mai zusammen mit den Lagerhallen und den drei alten Kränen ohne Genehmigung des Rats an eine Reederei verkauft.",
      "Minister hatte … ohne Genehmigung verkauft",
    ],
    [
      "and so does a title that is cut",
      "de",
      "Der Minister hatte die Mühle am alten Hafen, die im Krieg zerstört und in den Jahren danach von den Fischern der Insel wieder aufgebaut worden war, im Mai zusammen mit den Lagerhallen und den drei alten Kränen ohne Genehmigung des Rats an eine Reederei verkauft.",
      "Der Minister hatte die Mühle am alten Hafen … ohne Genehmigung verkauft",
    ],
    [
      "keeps what its verb means only together with it",
      "de",
      "Eine Lagerhalle am alten Hafen von Tarnau war im Mai nach einem Blitzschlag in Brand geraten.",
      "Lagerhalle am Hafen … in Brand geraten",
    ],
    [
      "and does not spare it",
      "de",
      "Eine Mieterin war im Mai bei dem Brand in der Hafenstraße von Tarnau in ihrer Wohnung ums Leben gekommen.",
      "Eine Mieterin war ums Leben gekommen",
    ],
    [
      "keeps the thing that it says more of in brackets",
      "en",
      "Arnland signed a contract for school buses in May. The contract was awarded to Arnland's oldest bus company on Monday.",
      "Contract [for school buses] was awarded …",
    ],
    [
      "keeps what denies before the verb that closes it",
      "de",
      "Der Minister hatte die Mühle am alten Hafen von Tarnau im Mai ohne Genehmigung verkauft.",
      "Minister hatte … ohne Genehmigung verkauft",
    ],
    [
      "keeps the noun after a preposition",
      "en",
      "In response, Governor Ada Voss dismissed eleven senior harbour officials in May.",
      "In response, Ada Voss dismissed …",
    ],
  ] as const)("%s: %s: %s", (_, language, text, label) => {
    expect(labels(text, language)).toContain(label);
  });
});
