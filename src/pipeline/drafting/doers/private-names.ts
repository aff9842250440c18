import type { Span } from "../../../model/span.ts";
import type { ReadSentence } from "../sentences/read-sentences.ts";
import { oncePerSentence } from "../sentences/sentence-notes.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";
import { givenNames } from "../words/given-names.ts";

/** What names are looked for in. */
type NamedSentence = Pick<ReadSentence, "tokens" | "actors" | "article" | "notes">;

/** Longest family name after a given one, in words. */
const LONGEST_NAME = 4;
const initial = /^\p{Lu}(?:\.\p{Lu})*$/u;

/** Where a sentence names people who are none of the known actors: whoever has no public office is private. */
export const privateNamesIn = oncePerSentence(findPrivateNames);

function findPrivateNames({ tokens, actors, article }: NamedSentence): readonly Span[] {
  const names: Span[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const length = nameAt(tokens, at, article.text);
    const [first, last] = [tokens[at], tokens[at + length - 1]];
    if (length === 0 || !first || !last) continue;
    const isKnown = actors.some(({ position }) => position.start < last.end && first.start < position.end);
    if (!isKnown) names.push({ start: first.start, end: last.end });
    at += length - 1;
  }
  return names;
}

/** "Rolf T.", "M.K.", "Linda Poole": the number of words of a name that begins here; 0 where none does. */
function nameAt(tokens: readonly TaggedToken[], at: number, text: string): number {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first?.isCapital || first.tag !== "noun") return 0;
  if (/^\p{Lu}\.\p{Lu}$/u.test(first.word)) return 1;
  const isNear = second !== undefined && second.start - first.end <= 2;
  if (isNear && initial.test(second.word) && second.word.length === 1 && first.word.length > 1) return 2;
  const isGiven = givenNames.has(first.lower.split("-")[0] ?? "") || isExplained(tokens, at, text);
  if (!isNear || !isGiven || first.isPossessive) return 0;
  let length = 1;
  while (length < LONGEST_NAME) {
    const [before, token] = [tokens[at + length - 1], tokens[at + length]];
    if (!before || !token || token.start - before.end > 2 || before.isPossessive) break;
    if (!token.isCapital || token.tag === "mark") break;
    length++;
  }
  return length >= 2 ? length : 0;
}

/** "the factory owner, Rafiq Uddin", "Rafiq Uddin, 52,": two capitals that a role before or an age after tells to be a name. */
function isExplained(tokens: readonly TaggedToken[], at: number, text: string): boolean {
  const [before, first, second, after] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!first || !second?.isCapital || second.tag !== "noun") return false;
  const role = before?.tag === "mark" ? tokens[at - 2] : before;
  const hasRole = role?.tag === "word" && text.slice(role.end, first.start) === ", ";
  const hasAge =
    /^\d{2}$/.test((after?.tag === "mark" ? tokens[at + 3] : after)?.word ?? "") &&
    text.slice(second.end, second.end + 2) === ", ";
  return hasRole || hasAge;
}

/** The words of a sentence without the names of private people. */
export function withoutPrivateNames(sentence: NamedSentence, tokens: readonly TaggedToken[]): readonly TaggedToken[] {
  const names = privateNamesIn(sentence);
  return names.length === 0
    ? tokens
    : tokens.filter(({ start }) => !names.some((name) => name.start <= start && start < name.end));
}
