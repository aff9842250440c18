import type { Language } from "../../model/localized.ts";
import type { Span } from "../../model/span.ts";
import { afterOrdinal, beforeNumber, beforeOrdinal, neverFinal } from "./abbreviations.ts";

/** A line break, or an end mark with the quotes and brackets that close on it, before space. */
const possibleEnd = /\n\s*|(?<mark>(?<![.!?…])[.!?…]+)["'”“»«’‘)\]]*[^\S\n]+/gu;
/** Looks back from where it is put: that is far quicker than looking for a word that ends there. */
const wordBefore = /(?<=(?<word>[\p{L}\p{N}][\p{L}\p{N}.]*))/uy;
const wordAfter = /^["'„“‚‘»«([]*(?<word>[\p{L}\p{N}]+)/u;

/**
 * Splits a text into sentences. The spans follow each other and join to the whole text; white space belongs to the
 * sentence before it. A line break always ends a sentence.
 */
export function splitSentences(text: string, language: Language): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const found of text.matchAll(possibleEnd)) {
    const end = found.index + found[0].length;
    if (found.groups?.mark && !endsSentence(text, found as EndMark, language)) continue;
    sentences.push({ start, end });
    start = end;
  }
  return start < text.length ? [...sentences, { start, end: text.length }] : sentences;
}

type EndMark = RegExpExecArray & { groups: { mark: string } };

function endsSentence(text: string, found: EndMark, language: Language): boolean {
  const after = wordAfter.exec(text.slice(found.index + found[0].length, found.index + found[0].length + 80));
  const next = after?.groups?.word ?? "";
  if (/^\p{Ll}/u.test(next)) return false;
  if (found.groups.mark !== ".") return true;
  const before = text.slice(Math.max(0, found.index - 80), found.index);
  wordBefore.lastIndex = before.length;
  const last = wordBefore.exec(before)?.groups?.word ?? "";
  if (/^\d{1,3}$/.test(last)) return language === "en" || !isOrdinal(before.slice(0, -last.length), next);
  if (/^\d/.test(next) && beforeNumber.has(last.toLowerCase())) return false;
  if (/^[ap]\.m$/.test(last) && language === "en") return true;
  return !isAbbreviation(last, language);
}

function isOrdinal(before: string, next: string): boolean {
  if (afterOrdinal.test(next.toLowerCase())) return true;
  const word = /(?<word>\p{L}+)\s+$/u.exec(before)?.groups?.word ?? "";
  return beforeOrdinal.has(word.toLowerCase());
}

/** Also initials ("J. R. Smith") and letters with inner full stops ("z.B.", "U.S."). */
function isAbbreviation(word: string, language: Language): boolean {
  if (/^\p{L}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return true;
  return neverFinal[language].has(word.toLowerCase());
}
