import type { Occurrence } from "../occurrences/occurrence.ts";
import type { Clause } from "../sentences/clauses/clause.ts";
import { phrasesIn } from "../sentences/read-sentences.ts";
import { isVerb } from "../sentences/verbs.ts";
import { denialsIn } from "./denials.ts";
import { apart } from "./shared-subject.ts";
import { lineOf, type TitleWord } from "./title-word.ts";

const MORE = " …";
/** Of the length that there is: a line that ends earlier at a clause has room for a phrase more. */
const LATE = 0.45;
/** Characters: what can be cut nowhere else stays whole up to here. */
const LONGEST_WHOLE = 220;

/** Where words may end, as the number of those before. */
interface Seam {
  readonly at: number;
  /** Whether another clause begins there. */
  readonly isClause: boolean;
}

/** A line of about so many characters: what is longer is cut at a seam behind the verb; in German the verb that closes the clause is kept. */
export function cutTitle(words: readonly TitleWord[], occurrence: Occurrence, longest: number): string {
  const { text } = occurrence.sentence.article;
  const line = lineOf(text, words);
  return line.length <= longest ? line : cutAtSeam(words, occurrence, longest);
}

/** The words up to the first clause that only says more: what a mark on the timeline has room for. */
export function firstClause(words: readonly TitleWord[], occurrence: Occurrence): readonly TitleWord[] {
  const seam = seamsIn(words, occurrence).find(({ isClause }) => isClause);
  return seam ? [...words.slice(0, seam.at), ...apart(closing(words, seam.at, occurrence))] : words;
}

function cutAtSeam(words: readonly TitleWord[], occurrence: Occurrence, longest: number): string {
  const { text } = occurrence.sentence.article;
  const lineTo = ({ at }: Seam) => lineOf(text, words.slice(0, at)) + MORE + closingWords(words, at, occurrence);
  const seams = seamsIn(words, occurrence).map((seam) => ({ ...seam, line: lineTo(seam) }));
  const fitting = seams.filter(({ line }) => line.length <= longest);
  const late = fitting.findLast(({ isClause, line }) => isClause && line.length >= LATE * longest);
  const next = seams.find(({ isClause, line }) => isClause && line.length <= LONGEST_WHOLE);
  const whole = lineOf(text, words);
  const kept = late ?? fitting.at(-1);
  if (kept) return kept.line;
  if (whole.length <= LONGEST_WHOLE) return whole;
  return next ? next.line : `${whole.slice(0, longest - MORE.length).replace(/[\s,;:–-]*\s\S*$/u, "")}${MORE}`;
}

/** "beschlossen", "vor": what closes a German clause behind the words that are kept. */
function closing(words: readonly TitleWord[], at: number, { sentence, clause }: Occurrence): readonly TitleWord[] {
  const predicate = sentence.predicates[clause];
  if (!predicate || !sentence.words.grammar.verbLast) return [];
  const { verb, finite } = predicate;
  if (!words.slice(0, at).some(({ start }) => start === finite.start)) return [];
  const last = sentence.clauses[clause]?.tokens.at(-1);
  const isParticle =
    verb === finite && verb.forms.some(({ particle }) => particle !== null && particle === last?.lower);
  const from = words.findIndex(({ start }) => start === (isParticle ? last?.start : verb.start));
  if (from < at) return [];
  const end = words.findIndex((word, index) => index > from && !isVerb(word));
  return [...denialsIn(words.slice(at, from), sentence), ...words.slice(from, end < 0 ? words.length : end)];
}

/** " nicht beschlossen" */
function closingWords(words: readonly TitleWord[], at: number, occurrence: Occurrence): string {
  return closing(words, at, occurrence)
    .map(({ text, word }) => ` ${text ?? word}`)
    .join("");
}

/** Words that say nothing without what follows them. */
const leadsOn = /^(?:determiner|preposition|conjunction|subordinator|auxiliary|modal|verb)$/;
/** What follows is what is said or to be done, without which its verb says nothing; or says of which the word before is one, or who says so. */
const needed = /^(?:that|dass|daß|ob|whether|to|zu|of|than|als|zufolge)$/;

/** "just as the strike began": goes with what follows. */
const stressing = /^(?:just|only|even|shortly|soon|long|erst|nur|noch|schon|kurz|as)$/;

/** Whether what stands before a clause says enough: not before what is said or to be done, nor before what says which one is meant. */
function mayEndBefore(
  { kind, opener }: Clause,
  isMarked: boolean,
  before: readonly TitleWord[],
  { sentence: { article } }: Occurrence,
): boolean {
  if (/^(?:content|infinitive)$/.test(kind)) return opener === "um";
  if (isMarked || kind === "coordinate") return true;
  const mark = before.findLastIndex(({ end }, at) => article.text.slice(end, before[at + 1]?.start).startsWith(","));
  return kind === "subordinate" && (mark < 0 || before.slice(mark + 1).some(isVerb));
}

/** Neither a verb nor the end of a list: "a move", "hours". */
function isAside(words: readonly TitleWord[]): boolean {
  return words.length < LONGEST_ASIDE && !words.some((word) => isVerb(word) || word.tag === "conjunction");
}

/** Words. */
const LONGEST_ASIDE = 8;

/** Whether what a clause says that is said, or is to be done, begins there. */
function beginsContent({ sentence: { clauses }, clause }: Occurrence, start: number): boolean {
  return clauses.some(
    ({ kind, opener, parent, tokens }) =>
      parent === clause &&
      (kind === "content" || (kind === "infinitive" && opener !== "um")) &&
      tokens[0]?.start === start,
  );
}

/** The seams behind the verb and what follows it at once, in their order. A German phrase is one only where no verb is to come. */
function seamsIn(words: readonly TitleWord[], occurrence: Occurrence): Seam[] {
  const { sentence, clause } = occurrence;
  const { predicates, clauses, article } = sentence;
  const isGerman = sentence.words.grammar.verbLast;
  const finite = words.findIndex(({ start }) => start === predicates[clause]?.finite.start);
  const verb = words.findIndex(({ start }) => start === predicates[clause]?.verb.start);
  const first = (isGerman ? finite : Math.max(finite, verb)) + 2;
  const phrases = phrasesIn(sentence, words);
  const ends = new Set(phrases.map(({ to }) => to));
  const own = new Set(clauses[clause]?.tokens.map(({ start }) => start));
  // "stressed to the Courier …": what it is that somebody says.
  const said = Math.max(...words.map(({ start }, at) => (beginsContent(occurrence, start) ? at : 0)));
  // What the verb is about stands without a preposition.
  const lastNeeded =
    phrases.findLast(({ preposition, from }) => preposition === null && own.has(words[from]?.start ?? -1))?.from ?? 0;
  return words.flatMap((next, at): Seam[] => {
    const before = words[at - 1];
    if (
      at < first ||
      at <= said ||
      !before ||
      leadsOn.test(before.tag) ||
      needed.test(next.lower) ||
      needed.test(before.lower) ||
      stressing.test(before.lower)
    )
      return [];
    const isMarked = next.text === undefined && /[,:;–—]/.test(article.text.slice(before.end, next.start));
    const opened = clauses.find(({ tokens }) => tokens[0]?.start === next.start);
    // What a colon promises is what the words before it are about.
    if (opened && article.text.slice(before.end, next.start).includes(":")) return [];
    if (opened) return mayEndBefore(opened, isMarked, words.slice(0, at), occurrence) ? [{ at, isClause: true }] : [];
    // ", a move | that …", ", hours | before …": what stands beside goes with the clause that says more of it.
    const later = words.findIndex(
      ({ start }, where) => where > at && clauses.some(({ tokens }) => tokens[0]?.start === start),
    );
    if (isMarked && !isGerman && later > at && isAside(words.slice(at, later))) return [{ at, isClause: true }];
    const isInside = isGerman && !own.has(next.start);
    const isOpen = at <= lastNeeded || isInside || closing(words, at, occurrence).length > 0;
    const opens = isGerman ? ends.has(at) : next.tag === "preposition";
    return opens && !isOpen ? [{ at, isClause: false }] : [];
  });
}
