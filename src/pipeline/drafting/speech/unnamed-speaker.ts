import type { AttributionStep } from "../../../model/evidence.ts";
import { withoutPrivateNames } from "../doers/private-names.ts";
import type { ReadSentence } from "../sentences/read-sentences.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";

/** Words of an office between "spokesman for" and a name. */
export const SPOKEN_FOR = 6;
export const spokesperson =
  /^(?:spokes(?:man|woman|person)|sprecher(?:in)?|aide|lawyer|adviser|advisor|lawyers|aides)$/;

/** "beide Seiten", "both sides": without it nobody would know which sides. */
const howMany = /^(?:beiden?|both)$/;

/** Words of a speaker's description. */
const LONGEST_DESCRIPTION = 6;

/** "der Käufer des Bildes | , der Händler Udo Rahn,": who it is stands in its first words. */
function beforeApposition({ article: { text } }: ReadSentence, tokens: readonly TaggedToken[]): readonly TaggedToken[] {
  const end = tokens.findIndex((token, at) => at > 0 && text.slice(tokens[at - 1]?.end, token.start).startsWith(", "));
  return end < 0 ? tokens : tokens.slice(0, end);
}

/** A speaker who is told by a word such as "police", "Experten" or "Klinikleitung", without any private name. */
export function unnamedSpeakerIn(sentence: ReadSentence, tokens: readonly TaggedToken[]): AttributionStep | null {
  const speaks = (token: TaggedToken | undefined): boolean =>
    token !== undefined &&
    // "the agency's critics" are not the agency.
    !token.isPossessive &&
    (sentence.words.speech.unnamed.test(token.lower) || sentence.words.speech.sourceNouns.test(token.lower));
  const body = tokens.findIndex(speaks);
  // "a government official" is not the government.
  const role = body >= 0 && speaks(tokens[body + 1]) ? body + 1 : body;
  // "a spokesman for President Voss", "ein Sprecher des Klinikums": for whom says who it is.
  const isFor =
    spokesperson.test(tokens[role]?.lower ?? "") &&
    /^(?:for|des|der|von|vom)$/.test(tokens[role + 1]?.lower ?? "") &&
    tokens.length <= role + 1 + SPOKEN_FOR;
  return describedAs(
    sentence,
    role < 0 ? beforeApposition(sentence, tokens) : isFor ? tokens : tokens.slice(0, role + 1),
  );
}

/** A speaker who is told by these words, without any private name. */
export function describedAs(sentence: ReadSentence, described: readonly TaggedToken[]): AttributionStep | null {
  const own = withoutPrivateNames(
    sentence,
    described.filter(({ tag }) => tag !== "mark"),
  );
  const from = own.findIndex(
    ({ tag, lower }, at) =>
      // "But two people said": what leads over is none of them.
      !(at === 0 && sentence.words.grammar.connectives.has(lower)) &&
      ((tag !== "determiner" && tag !== "preposition") || howMany.test(lower)),
  );
  const [first, last] = [own[from], own.slice(0, from + LONGEST_DESCRIPTION).at(-1)];
  if (!first || !last || !own.some(({ tag }) => tag === "noun" || tag === "word")) return null;
  const found = nominative(sentence, own[from - 1], first, last);
  // "(nach Angaben des) Anwalts von …"
  const words = found.replace(/^(\p{L}*(?:anwalt|sprecher|mitarbeiter|berater|verteidiger))s(?= |$)/iu, "$1");
  return { kind: "unnamed", words: { de: words, en: words } };
}

/** German words whose "n" belongs to them. */
const endsInOwnN = /(?:konzern|stern|kern|eltern|bayern)$/iu;

/** "(nach Angaben der) örtlichen Behörden" → "örtliche Behörden"; of a noun in "-s" the gender, and so the ending, cannot be told. */
function withoutCase(words: string, first: TaggedToken, last: TaggedToken): string {
  const isBent = first !== last && first.tag === "word" && /\p{Ll}{2}en$/u.test(first.word) && !last.word.endsWith("s");
  return isBent ? words.replace(/(?<=^\p{L}+e)n(?= )/u, "") : words;
}

/** "das tarvische Ministerium" keeps its article, without which the adjective would need another ending; "Ermittlern" loses the ending of the dative. */
function nominative(
  { article, words: { grammar } }: ReadSentence,
  before: TaggedToken | undefined,
  first: TaggedToken,
  last: TaggedToken,
): string {
  // "(laut) einem internen Bericht": by its article a masculine or neuter, of which the adjective would need another ending.
  if (
    grammar.verbLast &&
    first.tag === "word" &&
    first !== last &&
    /^(?:einem|einen|eines|dem|vom)$/.test(before?.lower ?? "")
  ) {
    const words = article.text.slice(first.end, last.end).replace(/\s+/g, " ").trim();
    return /^\p{Ll}/u.test(words) ? withoutCase(article.text.slice(first.start, last.end), first, last) : words;
  }
  // "(nach Angaben) ihres Büros"
  if (grammar.verbLast && first === last && /^(?:ihres|seines)$/.test(before?.lower ?? ""))
    return first.word.replace(/(?<=\p{L}{3})(?:(?<=[bdfgklmnprt])es|s)$/u, "");
  const isDescribed = grammar.verbLast && first.tag === "word" && /^(?:der|die|das)$/.test(before?.lower ?? "");
  const start = isDescribed && before ? before.start : first.start;
  const whole = article.text.slice(start, last.end).replace(/\s+/g, " ").trim();
  const words = grammar.verbLast && !isDescribed ? withoutCase(whole, first, last) : whole;
  return grammar.verbLast && !endsInOwnN.test(words)
    ? words.replace(/(?<=(?:\p{L}{3}er|el|kreise|berichte))n$/u, "")
    : words;
}
