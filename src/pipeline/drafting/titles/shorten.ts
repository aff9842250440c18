import { findEach } from "../../find-each.ts";
import { isTime } from "../occurrences/is-time.ts";
import type { Phrase } from "../sentences/phrases.ts";
import { phrasesIn, type ReadSentence } from "../sentences/read-sentences.ts";
import { isVerb } from "../sentences/verbs.ts";
import { bodyWordOf } from "../words/bodies.ts";
import { isOffice } from "../words/offices.ts";
import { denialsIn, denies } from "./denials.ts";
import { limit } from "./removable-times.ts";
import { lineOf, type TitleWord } from "./title-word.ts";
import { subjectFirst } from "./word-order.ts";

/**
 * A line of at most so many characters. What can be spared is left out: phrases with a preposition that name nobody known, and in a line as
 * short as a label also the office before a person's name, adjectives, articles and the other such phrases. What is still too long is cut
 * between two phrases; a German line that ends in its verb keeps it.
 */
export function shortened(words: readonly TitleWord[], sentence: ReadSentence, longest: number): string {
  const { text } = sentence.article;
  const spares = [apposition, offices, opening, nextPhrase(false), adjectives, nextPhrase(true), articles];
  let kept = words;
  let line = lineOf(text, kept);
  for (const spare of spares) {
    while (line.length > longest) {
      const less = spare(kept, sentence);
      if (less.length === kept.length) break;
      kept = less;
      line = lineOf(text, kept);
    }
  }
  if (line.length > longest) return cut(kept, sentence, longest);
  return line;
}

/** "Nach Ansicht der Kläger": who says it must not be lost. */
const opinion =
  /(?:ansicht|meinung|auffassung|einschätzung|angaben?|informationen|erkenntnissen?|berichte?s?n?|darstellung|schätzung(?:en)?|aussagen?|recherchen|überzeugung|vermutung(?:en)?|anklage|papier|gutachten|lesart|augen)$/iu;

/** "Nach langer Debatte hat der Rat …": without what stands before a German verb and is not its subject, which then comes first. */
const opening: Spare = (words, sentence) => {
  const verb = words.findIndex((word) => isVerb(word));
  if (!sentence.words.grammar.verbLast || verb < 1) return words;
  const [first] = phrasesIn(sentence, words);
  const isTimed = first?.from === 0 && isTime(sentence, words, first.from, first.to);
  const isAside = isTimed || (words[0]?.tag === "preposition" && words[0].lower !== "zwischen");
  const isSaid = words.slice(0, verb).some(({ word }) => opinion.test(word));
  const turned = subjectFirst(words.slice(verb), sentence);
  return isAside && !isSaid && turned[0]?.start !== words[verb]?.start ? turned : words;
};

type Spare = (words: readonly TitleWord[], sentence: ReadSentence) => readonly TitleWord[];

/** Without one phrase: in German the first after the subject, since the last belongs to the verb, in English the last. */
function nextPhrase(evenWithActors: boolean): Spare {
  return (words, sentence) => {
    const phrases = phrasesIn(sentence, words);
    // "zu Haftstrafen | von sechs und acht Jahren": what goes on with such a word would be left alone.
    const goesOn = (phrase: Phrase) =>
      sentence.words.grammar.verbLast && belongsTo.test(words[chainEnd(phrases, phrase, belongsTo)]?.lower ?? "");
    const joins = sentence.words.grammar.verbLast ? belongsTo : /./;
    // "in a cartel between 2006 | and 2012"
    const isJoined = (phrase: Phrase) => {
      const [next, later] = words.slice(chainEnd(phrases, phrase, joins)).slice(0, 2);
      // "in protest at a plan | to go on tour": what the last noun takes.
      const isTaken = next?.lower === "to" && later?.tag === "verb" && !sentence.words.grammar.verbLast;
      return next?.tag === "conjunction" || isTaken;
    };
    const can = phrases.filter(
      (phrase) => isSpare(phrase, words, sentence, evenWithActors) && !goesOn(phrase) && !isJoined(phrase),
    );
    const phrase = sentence.words.grammar.verbLast
      ? (can.find(({ from }) => words.slice(0, from).some(isVerb)) ?? can.at(-1))
      : can.at(-1);
    if (!phrase) return words;
    const end = chainEnd(phrases, phrase, joins);
    // "verkaufte sie ohne Zustimmung des Rats": without it the opposite would be said.
    if (words.slice(phrase.from, end).some((word) => denies(word, sentence))) return words;
    // "in what was then Arnland": the verb after it would be left alone.
    const next = words[end];
    if (!sentence.words.grammar.verbLast && next && isVerb(next) && words.slice(0, phrase.from).some(isVerb))
      return words;
    return words.filter((_, at) => at < phrase.from || at >= end);
  };
}

/** "vom Institut für Kunde": these join a German phrase to the noun before it, others to the verb. */
const belongsTo = /^(?:für|von|vom)$/;

/** "for cutting flights to Mexico": in English, what follows with a preposition of its own belongs to what is before. */
function chainEnd(phrases: readonly Phrase[], { to }: Phrase, joins: RegExp): number {
  let end = to;
  for (const { from, to: next, preposition } of phrases)
    if (from === end && preposition !== null && joins.test(preposition)) end = next;
  return end;
}

function isSpare(
  { from, to, preposition }: Phrase,
  words: readonly TitleWord[],
  sentence: ReadSentence,
  evenWithActors: boolean,
): boolean {
  if (preposition === null || preposition === "of" || from < 2 || isDependent(words, from, sentence)) return false;
  if (limit.test(words[from - 1]?.lower ?? "") || limit.test(words[to - 1]?.lower ?? "")) return false;
  // "called for aid", "voted against the plan": what follows the verb at once belongs to it.
  const isComplement = words[from - 1]?.tag === "verb" && !/^(?:in|at|near|bei|beim|im)$/.test(preposition);
  if (isComplement) return false;
  // "ums Leben gekommen", "in Brand geraten": what the verb says.
  if (to - from === 2 && ofVerbs.test(words[to - 1]?.lower ?? "")) return false;
  // "ist es zu Gefechten gekommen": what there was.
  if (/^zu[mr]?$/.test(preposition) && words.slice(0, from).some(({ lower }) => lower === "es")) return false;
  // What stands before a German verb is one part, unless it is a chain of such phrases.
  const isBeforeVerb = sentence.words.grammar.verbLast && !words.slice(0, from).some(isVerb);
  if (isBeforeVerb && words[0]?.tag !== "preposition") return false;
  return (evenWithActors || !namesActor(words.slice(from, to), sentence)) && !isNeeded(words, from, to);
}

const ofVerbs =
  /^(?:leben|tode|brand|kraft|betrieb|verfügung|opfer|haft|gang|stande|bewegung|not|gewahrsam|stich|ruhestand|flucht|besitz|rente)$/;

/** Inside "dass …" or "that …" every phrase may matter. */
function isDependent(words: readonly TitleWord[], from: number, { words: { grammar } }: ReadSentence): boolean {
  return words.slice(1, from).some(({ lower, tag }) => tag === "subordinator" && grammar.contentMarkers.has(lower));
}

function namesActor(words: readonly TitleWord[], { actors }: ReadSentence): boolean {
  return words.some(({ start, end }) => actors.some(({ position }) => position.start < end && start < position.end));
}

/** A phrase after "and" or before it would leave a stump. */
function isNeeded(words: readonly TitleWord[], from: number, to: number): boolean {
  return (
    words[to]?.tag === "conjunction" || words[from - 1]?.tag === "conjunction" || words[from - 1]?.tag === "preposition"
  );
}

/** "Den früheren Chef der Werft, Peer Hansmann," "the state's attorney general, Rosa Lind,": the name alone, which its office stands beside. */
const apposition: Spare = (words, sentence) => {
  for (const phrase of phrasesIn(sentence, words)) {
    const name = nameBeside(phrase, words, sentence);
    if (!name) continue;
    const named = words.slice(name.from, name.to).map((word, at) => (at === 0 ? { ...word, text: word.word } : word));
    const last = named.at(-1) as TitleWord;
    return [...words.slice(0, phrase.from), ...named.slice(0, -1), { ...last, isBare: true }, ...words.slice(name.to)];
  }
  return words;
};

/** Where the name of somebody known stands between commas after the words for their office; null where none does. */
function nameBeside(
  { from, to, preposition }: Phrase,
  words: readonly TitleWord[],
  { actors, article: { text }, words: { language } }: ReadSentence,
): { readonly from: number; readonly to: number } | null {
  const isAfterComma = (at: number) => text[words[at - 1]?.end ?? -1] === ",";
  const first = words.findIndex((_, at) => at >= to && isAfterComma(at));
  // ", Colonel Idris Malo,": another office may stand before the name.
  const own = first < 0 ? -1 : words.findIndex(({ word }, at) => at >= first && !isOffice[language](word));
  const name = own < 0 ? undefined : actors.find(({ position }) => position.start === words[own]?.start);
  const isWhole = from === 0 || words[from]?.tag === "determiner" || isVerb(words[from - 1] as TitleWord);
  if (preposition !== null || !isWhole || !name || words.slice(to, first).some(isVerb)) return null;
  const after = words.findIndex(({ start }) => start >= name.position.end);
  const isTitle = words.slice(from, first).some(({ word }) => isOffice[language](word));
  if (!isTitle || (after >= 0 && !isAfterComma(after))) return null;
  return { from: own, to: after < 0 ? words.length : after };
}

/** "Der frühere Landrat Peer Hansmann": without the office before the name of somebody known, and what belongs to it. */
const offices: Spare = (words, sentence) => {
  const isKnown = (word: TitleWord) => sentence.actors.some(({ position }) => position.start === word.start);
  for (const { from, to, preposition } of phrasesIn(sentence, words)) {
    const name = words.findIndex((word, at) => at > from && at < to && isKnown(word));
    const before = words.slice(from, name);
    const isTitle = name > 0 && isOffice[sentence.words.language](words[name - 1]?.word ?? "");
    // "die Regierung der Ministerin Ada Voss" is not the minister.
    const opens = before.find(({ tag }) => tag === "noun");
    const isOwn = opens !== undefined && isOffice[sentence.words.language](opens.word);
    if (
      preposition === null &&
      isTitle &&
      (isOwn || !sentence.words.grammar.verbLast) &&
      before.every(({ text, tag }) => text === undefined && tag !== "conjunction" && tag !== "preposition")
    )
      return words.filter((_, at) => at < from || at >= name);
  }
  return words;
};

/** Tells the adjectives before nouns that say only more of them. */
function adjectivesOf({ words: { language }, article: { text } }: ReadSentence) {
  // "its rival Fjordcell", "the investor Noordwal": what a name is, no adjective of it.
  const isRole = (word: string) =>
    language === "en" && (bodyWordOf.en(word)?.explains === true || isOffice.en(word) || word === "rival");
  return (words: readonly TitleWord[], at: number): boolean => {
    const [before, each, next] = [words[at - 1], words[at] as TitleWord, words[at + 1]];
    if (each.tag !== "word" || next?.tag !== "noun" || next.isAdded || !before || isRole(each.word)) return false;
    // "In reaction, NATO said"
    if (language === "en" && text[each.end] === ",") return false;
    // "eine für 2021 geplante Sanierung": without the participle what it takes would be left alone.
    if (before.tag === "noun" || before.tag === "number") return false;
    // "the novelist Ada Voss": without what she is, the article would stand before her name.
    return !(language === "en" && before.tag === "determiner" && next.isCapital);
  };
}

/** Without adverbs, and without adjectives before a noun. */
const adjectives: Spare = (words, sentence) => {
  const isAdjective = adjectivesOf(sentence);
  return words.filter(
    (each, at) =>
      each.text !== undefined || denies(each, sentence) || !(each.tag === "adverb" || isAdjective(words, at)),
  );
};

const articles: Spare = (words, { words: { language } }) =>
  words.filter(
    ({ tag, lower }, at) =>
      tag !== "determiner" ||
      words[at - 1]?.tag === "noun" ||
      !(language === "de" ? /^(?:d(?:er|ie|as|en|em|es)|ein\p{L}{0,2})$/u : /^(?:the|an?)$/).test(lower),
  );

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
function cut(words: readonly TitleWord[], sentence: ReadSentence, longest: number): string {
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
