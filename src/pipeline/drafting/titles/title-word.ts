import type { TaggedToken } from "../sentences/tag-words.ts";

/** A word on its way into a title. */
export interface TitleWord extends TaggedToken {
  /** What stands for it in the title, where that is not the word itself: the name for a pronoun, a small letter inside a sentence. */
  readonly text?: string;
  /** The mark after it went with words that were left out. */
  readonly isBare?: true;
  /** It stands in square brackets: what an earlier sentence says. */
  readonly isAdded?: true;
}

/** What an earlier sentence says, in square brackets behind a word. */
export function addedAfter(word: TitleWord, words: string): TitleWord {
  return { ...word, start: word.end, tag: "noun", text: `[${words}]`, isAdded: true };
}

/** The words as a line of the text's own: with the marks between neighbours, one space where words were left out, and no half of a pair. */
export function lineOf(text: string, words: readonly TitleWord[]): string {
  let line = "";
  let before: TitleWord | null = null;
  for (const word of words) {
    const between = before && before.end <= word.start ? text.slice(before.end, word.start) : " ";
    if (
      before &&
      text[before.end] === "." &&
      text[before.end + 1] === " " &&
      isAbbreviated(text.slice(before.start, before.end))
    )
      line += ".";
    line +=
      (line === "" ? "" : word.text === undefined && !before?.isBare ? marksOf(between, word) : " ") +
      (word.text ?? text.slice(word.start, word.end));
    before = word;
  }
  // "shortly after 3 a.m."
  if (before && before.text === undefined && text[before.end] === "." && /(?:^|\s)[ap]\.m$/.test(line)) line += ".";
  // "sprach von einem „Tag, den niemand vergisst“": with the mark that closes what is quoted.
  const closes = before && before.text === undefined ? /^[“”"»«]/u.exec(text.slice(before.end, before.end + 1)) : null;
  return capital(balanced(withPlainSpaces(closes && isOpen(line) ? line + closes[0] : line)));
}

/** With one space each, and none around it; most lines have no others. */
function withPlainSpaces(line: string): string {
  return /^\s|\s$|\s{2}|[^\S ]/.test(line) ? line.replace(/\s+/g, " ").trim() : line;
}

/** "U.S", "J", "Dr": the full stop after it belongs to it. */
function isAbbreviated(word: string): boolean {
  return /^(?:\p{L}|\d{1,3}|(?:\p{L}\.)+\p{L}|Dr|Prof|St|Mr|Mrs|Ms|Sen|Gov|Gen)$/u.test(word);
}

/** Sentence ends and dashes between two words belong to what was left out. */
function marksOf(between: string, { lower }: TitleWord): string {
  if (between === " ") return between;
  // Between two commas something was inserted; what stood between two clauses was left out, the comma not.
  if (/^["”“»«]?,.*[\p{L}\p{N}].*,\s["„“»«]?$/su.test(between)) return " ";
  // ", which killed 41, on Friday ": what followed the second comma was left out as well.
  if (/^["”“»«]?,[^,]*\p{L}[^,]*,\s[^,]*$/su.test(between)) return " ";
  if (/^["”“»«]?,.*[\p{L}\p{N}]/su.test(between)) return ", ";
  // "slid on Monday: …"
  if (/[\p{L}\p{N}]:\s$/su.test(between)) return ": ";
  // "bat die Räte am 2. Juli, zu …", "firefighter Ole Brandt, who …": the comma is that of the clause after it.
  if (/^[^,]*[\p{L}\p{N}][^,]*,\s$/su.test(between)) return /^(?:when|as|after|before|while)$/.test(lower) ? " " : ", ";
  return /[\p{L}\p{N}]/u.test(between) || /[.!?()–—]/.test(between.replace(/^\.(?= )/, "")) || /^\.(?= )/.test(between)
    ? " "
    : between;
}

function isOpen(line: string): boolean {
  return (line.match(/[„“”"«»]/gu) ?? []).length % 2 === 1;
}

/** Without a quotation mark whose other half was left out. */
function balanced(line: string): string {
  return isOpen(line) ? line.replace(/[„“”"«»]/gu, "") : line;
}

function capital(line: string): string {
  return line.charAt(0).toUpperCase() + line.slice(1);
}
