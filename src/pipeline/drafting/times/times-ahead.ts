import type { Span } from "../../../model/span.ts";
import { writtenOn } from "../draft-article.ts";
import type { FoundVerb } from "../occurrences/find-verbs.ts";
import { actsOfSpeech, type Scene } from "../occurrences/scene.ts";
import type { Clause } from "../sentences/clauses/clause.ts";
import type { ReadSentence } from "../sentences/read-sentences.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";

/** "postponed an election due in March": when it was to be, from the preposition on. */
export function dueTimes({ times }: ReadSentence, { tokens }: Pick<Clause, "tokens">): Span[] {
  return times.flatMap(({ position }) => {
    const at = tokens.findIndex(({ start }) => start === position.start);
    const opens = tokens[at - 1];
    return opens?.tag === "preposition" && /^(?:due|scheduled|planned|slated)$/.test(tokens[at - 2]?.lower ?? "")
      ? [{ start: opens.start, end: position.end }]
      : [];
  });
}

/** "postponed the exams from June to September", "moved the final to 3 May": from when to when an English verb puts something off. */
export function putOffTimes({ sentence: { times }, clause: { tokens } }: Scene, { token: verb }: FoundVerb): Span[] {
  if (!verb.forms.some(({ lemma }) => puttingOff.test(lemma))) return [];
  return times.flatMap(({ position }) => {
    const at = tokens.findIndex(({ start }) => start === position.start);
    const opens = tokens[at - 1];
    return opens && /^(?:from|to|until|till|by|for)$/.test(opens.lower) && opens.start > verb.start ? [position] : [];
  });
}

/** "Under an accord signed last month, the masks will return in 2027": what is to come was on no day before, where a day to come is named. */
export function timesBefore({ sentence, clause: { tokens } }: Scene): Span[] {
  const [first, last] = [tokens[0], tokens.at(-1)];
  const written = writtenOn(sentence.article);
  if (!first || !last || written === null || sentence.words.grammar.verbLast) return [];
  const own = sentence.times.filter(({ position }) => first.start <= position.start && position.end <= last.end);
  const past = own.filter(({ time }) => time?.latest != null && time.latest < written);
  // "is to hand over its captives within 20 days": counted from no date before.
  const within = own.filter(({ type, derivation }) => type === "DURATION" && derivation[0]?.anchor?.from === "text");
  if (within.length > 0) return within.map(({ position }) => position);
  return past.length < own.length ? past.map(({ position }) => position) : [];
}

const puttingOff = /^(?:postpone|delay|move|reschedule|extend|putoff|adjourn)$/;

/** "voted on Tuesday to hold an election in May", "promised to reopen it in May": when what an English verb takes with "to" shall be. */
export function timesOfPurpose({ sentence, clause: { tokens } }: Scene, { token: verb, type }: FoundVerb): Span[] {
  const to = tokens.findIndex(
    ({ lower, start }, at) =>
      start > verb.start &&
      (lower === "to"
        ? tokens[at + 1]?.forms.some(({ kind }) => kind === "infinitive") || isSummons(sentence, tokens, at, verb)
        : // "found guilty last week of taking bribes in 2014"
          /^(?:of|for|from)$/.test(lower) && /ing$/.test(tokens[at + 1]?.lower ?? "")),
  );
  const [first, opens, last] = [tokens[0], tokens[to], tokens.at(-1)];
  if (sentence.words.grammar.verbLast || !first || !opens || !last) return [];
  const isCalled = opens.lower === "to" && isSummons(sentence, tokens, to, verb);
  const isOwn = ({ start }: Span) => start < opens.start;
  const days = sentence.times.filter(({ type: kind }) => kind !== "DURATION").map(({ position }) => position);
  const inside = days.filter(({ start, end }) => first.start <= start && end <= last.end);
  return isCalled || actsOfSpeech.has(type) || inside.some(isOwn) ? inside.filter((day) => !isOwn(day)) : [];
}

/** "summoned the chairman to a meeting on Monday": to what somebody is called. */
function isSummons(
  { words }: Scene["sentence"],
  tokens: readonly TaggedToken[],
  to: number,
  verb: TaggedToken,
): boolean {
  const isCall = verb.forms.some(({ lemma }) => /^(?:summon|invite|call|recall)$/.test(lemma));
  return isCall && tokens.slice(to + 1, to + 4).some(({ word }) => words.findNoun(word) !== null);
}

/** "announces a march on Thursday", "beschloss die Schließung zum Jahresende": when what is said or decided shall be, not when it was done. */
export function timesAhead({ sentence, index, clause: { tokens } }: Scene, { type }: FoundVerb): Span[] {
  const [first, last] = [tokens[0], tokens.at(-1)];
  const tense = sentence.predicates[index]?.tense;
  if (!first || !last) return [];
  const saysNow = actsOfSpeech.has(type) && tense === "present";
  const wasBefore = tense === "past" || tense === "before";
  const written = writtenOn(sentence.article);
  const own = sentence.times.filter(({ position }) => tokens.some(({ start }) => start === position.start));
  return own
    .filter(
      (time) =>
        saysNow ||
        (wasBefore && time.time?.earliest != null && written !== null && time.time.earliest > written) ||
        (wasBefore && type === "statement" && (isOfWhatIsSaid(time, own[0]) || isOfPlan(tokens, time.position))),
    )
    .map(({ position }) => position);
}

/** "promised elections in April", "forderte eine Abstimmung am Sonntag": behind what is to take place stands when that shall be. */
function isOfPlan(tokens: readonly TaggedToken[], { start }: Span): boolean {
  const at = tokens.findIndex((token) => token.start >= start);
  const opens = tokens.slice(Math.max(0, at - 2), at).findLastIndex(({ tag }) => tag === "preposition");
  const noun = opens < 0 ? undefined : tokens[Math.max(0, at - 2) + opens - 1];
  return noun !== undefined && plan.test(noun.lower);
}

/** What is promised, called for or demanded with its day. */
const plan =
  /^(?:elections?|vote|referendum|strikes?|protests?|rally|rallies|march(?:es)?|boycott|summit|talks|walkout|\p{L}*(?:wahl(?:en)?|streiks?|abstimmung|referendum|kundgebung(?:en)?|gipfel|demonstration(?:en)?|proteste|sondersitzung|volksentscheid))$/u;

/** "urged on Tuesday a boycott on Sunday", "kündigte am Dienstag ein Fest im Juli an": of two days that of the saying stands first. */
function isOfWhatIsSaid(
  time: ReadSentence["times"][number],
  first: ReadSentence["times"][number] | undefined,
): boolean {
  const isOther = time !== first && time.type === "DATE" && first?.type !== "DURATION" && !time.range;
  return isOther && time.time?.earliest !== first?.time?.earliest;
}

/** "forderte, bis zum Sommer …": when what is said shall be, not when it was said. */
export function timesOfContent({ sentence, clause }: Scene, whole: Pick<Clause, "tokens">): Span[] {
  const own = new Set(clause.tokens);
  const content = whole.tokens.filter((token) => !own.has(token));
  const isInside = ({ start, end }: Span) => content.some((token) => token.start < end && start < token.end);
  return sentence.times.map(({ position }) => position).filter(isInside);
}
