import { findEach } from "../../find-each.ts";
import { phrasesIn, type ReadSentence } from "../sentences/read-sentences.ts";
import { isVerb } from "../sentences/verbs.ts";
import { denialsIn } from "./denials.ts";
import { ofVerbs } from "./spare-phrases.ts";
import { lineOf, type TitleWord } from "./title-word.ts";

const MORE = " …";

/** "the mountain region | of Carvel": where a phrase may end before what belongs to its noun. */
function innerEnds(
  words: readonly TitleWord[],
  from: number,
  to: number,
  { words: { grammar } }: ReadSentence,
): number[] {
  return findEach(words.slice(0, to), ({ lower, tag }, at) => {
    if (at <= from + 1 || words[at - 1]?.tag === "determiner") return null;
    const belongs = grammar.verbLast ? tag === "determiner" && /^(?:des|der|eines|einer)$/.test(lower) : lower === "of";
    return belongs ? at : null;
  });
}

/** "abgelehnt" after "hatte", "vor" after "warf": what closes a German clause and says what its first verb does not; empty where nothing does. */
function closingVerb(words: readonly TitleWord[]): readonly TitleWord[] {
  const last = words.at(-1);
  // "hatte sich verpflichtet, kein Werk | zu schließen": what another clause ends in.
  if (words.at(-2)?.lower === "zu") return [];
  const opening = words.slice(0, -1).find((word) => isVerb(word));
  const closes =
    last !== undefined &&
    opening !== undefined &&
    (opening.tag === "verb"
      ? opening.forms.some(({ particle }) => particle === last.lower)
      : last.tag === "verb" && last.text === undefined);
  // "in Brand | geraten"
  const isPhrase = words.at(-3)?.tag === "preposition" && ofVerbs.test(words.at(-2)?.lower ?? "");
  return closes ? words.slice(isPhrase ? -3 : -1) : [];
}

/** Characters: a line that says nothing where it should be cut goes on for so many more. */
const SLACK = 22;

/** Cut before the phrase that no longer fits, never inside one that began, nor behind a verb that only helps, nor so that a "not" is lost. */
export function cut(words: readonly TitleWord[], sentence: ReadSentence, longest: number): string {
  const { text } = sentence.article;
  const last = sentence.words.grammar.verbLast ? closingVerb(words) : [];
  const ends = [
    ...phrasesIn(sentence, words).flatMap(({ from, to }) => [...innerEnds(words, from, to, sentence), to]),
    ...findEach(words, (word, at) => (isVerb(word) ? at + 1 : null)),
  ].filter((end) => isEnd(words, end, last.length));
  const lines = ends
    .sort((a, b) => a - b)
    .map((end) => ({
      saysWhat: last.length > 0 || saysWhat(words.slice(0, end)),
      leadsOn: last.length === 0 && isVerb(words[end - 1] as TitleWord) && opensClause(words[end], sentence),
      line: lineOf(text, words.slice(0, end)) + MORE + closingWords(words, end, last, sentence),
    }));
  const fitting = lines.filter(({ line }) => line.length <= longest);
  const tells = (each: (typeof lines)[number]) => each.saysWhat && !each.leadsOn;
  const verbal = lines.filter((each) => each.saysWhat && each.line.length <= longest + SLACK);
  const best =
    fitting.findLast(tells) ??
    verbal.find(tells) ??
    fitting.findLast((each) => each.saysWhat) ??
    verbal[0] ??
    fitting.at(-1);
  if (best) return best.line;
  if (last.length > 0) return cut(words.slice(0, -last.length), sentence, longest);
  const line = lineOf(text, words).slice(0, longest - MORE.length);
  return line.replace(/[\s,;:–-]*\s\S*$/u, "") + MORE;
}

/** Not between an article or a verb that only helps and what it helps; in a German line that ends in its verb that one is helped. */
function isEnd(words: readonly TitleWord[], end: number, closing: number): boolean {
  const last = words[end - 1];
  if (last === undefined || end > words.length - Math.max(1, closing)) return false;
  return (
    !/^(?:determiner|preposition|conjunction)$/.test(last.tag) &&
    (closing > 0 || !/^(?:auxiliary|modal)$/.test(last.tag))
  );
}

/** Whether a verb tells what happens, or one that only helps has something to say behind it. */
function saysWhat(words: readonly TitleWord[]): boolean {
  const verb = words.findIndex(isVerb);
  return verb >= 0 && (words.slice(verb).some(({ tag }) => tag === "verb") || words.length > verb + 1);
}

/** Whether what is said, or is to be done, begins with a word: "said | it would", "denied | having". */
function opensClause(word: TitleWord | undefined, { clauses }: ReadSentence): boolean {
  return clauses.some(
    ({ kind, tokens }) => (kind === "content" || kind === "infinitive") && tokens[0]?.start === word?.start,
  );
}

/** " nicht angenommen": what closes a German clause, with the "not" that is left out before it. */
function closingWords(
  words: readonly TitleWord[],
  end: number,
  last: readonly TitleWord[],
  sentence: ReadSentence,
): string {
  const denied = last.length === 0 ? [] : denialsIn(words.slice(end, -last.length), sentence);
  return [...denied, ...last].map(({ text, word }) => ` ${text ?? word}`).join("");
}
