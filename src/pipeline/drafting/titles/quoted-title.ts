import type { Language } from "../../../model/localized.ts";
import { contains } from "../../../model/span.ts";
import type { Occurrence } from "../occurrences/occurrence.ts";
import { isQuoted } from "../sentences/read-sentences.ts";
import type { TitleWord } from "./title-word.ts";

/** The words of a title that are somebody's own, between quotation marks; null where they are the writer's. */
export function quotedWords(occurrence: Occurrence): readonly TitleWord[] | null {
  return isQuotation(occurrence)
    ? occurrence.sentence.tokens.filter((token) => occurrence.words.some((part) => contains(part, token)))
    : null;
}

function isQuotation(occurrence: Occurrence): boolean {
  const { sentence, words } = occurrence;
  const [first] = words;
  return occurrence.isSaying && first !== undefined && isQuoted(sentence, first);
}

/** What is quoted, as one line without its marks; null where nothing is. */
export function quotedLine(occurrence: Occurrence): string | null {
  if (!isQuotation(occurrence)) return null;
  const { text } = occurrence.sentence.article;
  const parts = occurrence.words.map(({ start, end }) =>
    text.slice(start, end).replace(/^[„“”"«»\s]+|[„“”"«»\s]+$/gu, ""),
  );
  const line = parts
    .join(" ")
    .replace(/\s+/g, " ")
    .replace(/[,.;:]$/u, "");
  return line.charAt(0).toUpperCase() + line.slice(1);
}

const marks: Readonly<Record<Language, readonly [string, string]>> = { de: ["„", "“"], en: ["“", "”"] };
const MORE = " …";

/** Between the marks of its language; of what is longer the beginning. */
export function inMarks(line: string, longest: number, language: Language): string {
  const [opening, closing] = marks[language];
  const room = longest - opening.length - closing.length;
  if (line.length <= room) return opening + line + closing;
  const cut = line.slice(0, room - MORE.length + 1).replace(/[\s,;:–-]*\s\S*$/u, "");
  return opening + cut + MORE + closing;
}
