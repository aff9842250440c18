import { diagnosticWords } from "../../../src/i18n/diagnostic-words.ts";
import type { Diagnostic } from "../../../src/model/diagnostic.ts";
import { type Built, buildDataset } from "../../../src/pipeline/build-dataset.ts";
import { EDITOR_FILE } from "../../../src/pipeline/seeds.ts";

// Two short articles and a whole editor's file, valid as they stand; a test breaks one thing.

/** Article files by name. */
export const smallArticles: Readonly<Record<string, string>> = {
  "pakt.txt": [
    "19. Juni 2024",
    "Nordland und Ostland schließen einen Pakt",
    "Die Präsidenten von Nordland und Ostland haben am Mittwoch einen Pakt unterzeichnet. Laut der Agentur NNA sollen 500 Soldaten folgen.",
    "Das ist neu. Niemand weiß mehr. Das ist neu.",
  ].join("\n"),
  "truppen.txt": [
    "Ostland: Truppen sind da",
    "Ostland bestreitet, dass Soldaten aus Nordland im Land sind. Minister Berg sagte, es seien Hunderte.",
  ].join("\n"),
};

export const smallEditorFile = `title: { de: Der Pakt, en: The pact }
description: { de: Zwei Artikel, en: Two articles }
language: de
subjects:
  - { id: politik, name: { de: Politik, en: Politics } }
properties:
  - { id: troops, name: { de: gesandt, en: sent }, unit: { de: Soldaten, en: soldiers } }
questions:
  - { id: soldaten, title: { de: Wie viele?, en: How many? }, properties: [troops] }
articles:
  - { file: pakt.txt, id: pakt-artikel, rights: full }
  - { file: truppen.txt, id: truppen-artikel, rights: full }
actors:
  - { id: nordland, kind: state, names: { de: Nordland, en: Northland } }
  - { id: ostland, kind: state, names: { de: Ostland, en: Eastland } }
  - { id: nna, kind: media, names: { de: NNA, en: NNA }, affiliations: [nordland] }
  - { id: berg, kind: person, names: { de: Anna Berg, en: Anna Berg }, aliases: [Berg], affiliations: [ostland] }
events:
  - id: pakt
    former-ids: [vertrag]
    subject: politik
    type: agreement
    title: { de: Pakt unterzeichnet, en: Pact signed }
    label: { de: Pakt, en: Pact }
    participants:
      - { actor: nordland, role: agent }
      - { actor: ostland, role: partner }
    evidence:
      - article: pakt-artikel
        quote: Die Präsidenten von Nordland und Ostland haben am Mittwoch einen Pakt unterzeichnet.
        telling: [haben am Mittwoch, einen Pakt unterzeichnet]
        stance: reports
    editorial:
      edtf: 2024-06-19
      note: { de: An diesem Tag., en: On this day. }
      source: { de: Gesetzblatt, en: Law gazette }
    corrections:
      - { day: 2024-07-01, what: { de: Tag berichtigt, en: Day corrected }, why: { de: Druckfehler, en: Misprint } }
  - id: entsendung
    subject: politik
    type: deployment
    title: { de: 500 Soldaten sollen folgen, en: 500 soldiers said to follow }
    label: { de: "NNA: 500 Soldaten", en: "NNA: 500 soldiers" }
    participants: [{ actor: nordland, role: agent }]
    evidence:
      - article: pakt-artikel
        quote: Laut der Agentur NNA sollen 500 Soldaten folgen.
        stance: alleges
        says: [nna]
        claims:
          - { property: troops, value: 500, words: 500 Soldaten }
      - article: truppen-artikel
        quote: Minister Berg sagte, es seien Hunderte.
        stance: alleges
        says: [{ de: ein Minister, en: a minister }, [berg, ostland]]
        claims:
          - { property: troops, min: 200, max: 400, approximate: true, words: Hunderte }
    date: { after: { event: pakt, article: pakt-artikel, quote: sollen 500 Soldaten folgen } }
  - id: geruecht
    withdrawn: { day: 2024-08-01, reason: { de: Es war falsch., en: It was wrong. } }
`;

interface Change {
  /** Of the editor's file: what to replace, once, and by what. */
  readonly replace?: readonly [string, string];
  /** A second one. */
  readonly also?: readonly [string, string];
  /** Article files that are other than above; null: there is none. */
  readonly files?: Readonly<Record<string, string | Uint8Array | null>>;
}

/** Builds the small seeds with one thing changed. Throws when there was nothing to change. */
export function buildSmall({ replace = ["", ""], also = ["", ""], files = {} }: Change = {}): Built {
  const editorFile = [replace, also].reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`the editor's file has no ${from}`);
    return text.replace(from, () => to);
  }, smallEditorFile);
  const encode = (text: string) => new TextEncoder().encode(text);
  const articles = Object.entries({ ...smallArticles, ...files }).flatMap(([name, content]) => {
    if (content === null) return [];
    return [{ name, bytes: typeof content === "string" ? encode(content) : content }];
  });
  return buildDataset({
    articles,
    editorFile: { name: EDITOR_FILE, bytes: encode(editorFile) },
  });
}

/** A diagnostic as one line: `error unknown-key 12:5 | expected | found`. */
export function inShort(diagnostic: Diagnostic): string {
  const { severity, code, place } = diagnostic;
  const { expected, found } = diagnosticWords(diagnostic, "en");
  const position = [place.line, place.column].filter((number) => number !== undefined).join(":");
  const where = place.file === EDITOR_FILE ? position : `${place.file} ${position}`.trim();
  return `${severity} ${code} ${where} | ${expected} | ${found}`;
}
