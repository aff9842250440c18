import type { Span } from "../../../model/span.ts";
import { writtenOn } from "../draft-article.ts";
import type { Clause } from "../sentences/clauses/clause.ts";
import type { ReadSentence } from "../sentences/read-sentences.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";
import type { FoundVerb } from "./find-verbs.ts";
import { daysBetween, otherTimes } from "./other-times.ts";
import { actsOfSpeech, type Scene } from "./scene.ts";

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

/** "a premium to Friday's closing price", but "in Friday's election": of an English noun that tells of nothing, of which day it is. */
export function timesOfNouns({ sentence, clause: { tokens } }: Scene): Span[] {
  const { times, words } = sentence;
  return tokens.flatMap((token, at) => {
    const time = times.find(({ position }) => position.start === token.start);
    const noun = tokens.slice(at + 1).find(({ tag }, index, all) => tag !== "word" || all[index + 1]?.tag !== "word");
    const isOf = token.isPossessive && noun?.tag === "word" && words.findNoun(noun.word) === null;
    return isOf && time && words.language === "en" ? [{ start: token.start, end: token.end }] : [];
  });
}

const puttingOff = /^(?:postpone|delay|move|reschedule|extend|putoff|adjourn)$/;

/** "Nine were killed when a tunnel collapsed on Thursday": at the time of the clause that says when. */
export function timeOfWhen({ sentence, index, clause }: Scene, telling: readonly Span[]): Span[] {
  const isHarm = sentence.predicates[index]?.forms.some(({ lemma }) => harms.test(lemma)) === true;
  const when = sentence.clauses.filter(
    ({ kind, parent, tokens }, at) =>
      kind === "subordinate" &&
      // "Erst als …": an adverb may stand before it; a clause that comes first depends on the one after it.
      (parent === index || (parent === null && at === index - 1) || (isHarm && isNext(sentence, parent, index))) &&
      tokens.slice(0, 2).some(({ lower }) => (isHarm ? whenOrAfter : whenOnly).test(lower)),
  );
  if (clause.kind !== "main" || when.length !== 1) return [];
  const isDated = telling.some((part) => timesIn(sentence, part).length > 0);
  return isDated ? [] : when.flatMap(({ tokens }) => tokens.flatMap((token) => timesIn(sentence, token)));
}

const whenOnly = /^(?:when|als)$/;
const whenOrAfter = /^(?:when|als|after|nachdem)$/;
/** Verbs of what befalls people: "were killed after a dam burst on Sunday" was on Sunday as well. */
const harms =
  /^(?:kill|injure|wound|hurt|die|drown|trap|strand|sterben|töten|verletzen|umkommen|ertrinken|verschütten)$/;

/** "were killed and dozens are missing after …": whether a clause is one that goes on from another. */
function isNext({ clauses }: Scene["sentence"], clause: number | null, from: number): boolean {
  const own = clause === null ? undefined : clauses[clause];
  return own?.kind === "coordinate" && own.parent === from;
}

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

/** Characters between a time and the words that stand under it: ": ", " - ". */
const TIME_MARK = 3;

/** "06:10 Uhr: …", "07:15 - …": with the time that a sentence stands under. */
export function withTimeBefore({ sentence, index, clause }: Scene, telling: readonly Span[]): readonly Span[] {
  const { tokens, kind } = sentence.clauses[0] ?? { tokens: [], kind: null };
  const isOwn = clause.parent === null || clause.kind === "coordinate";
  if (index === 0 || kind !== "main" || !isOwn || sentence.predicates[0]) return telling;
  const [time, first] = [tokens[0], telling[0]];
  const end = tokens.at(-1)?.end ?? 0;
  const isOnlyTime = tokens.every((token) => timesIn(sentence, token).length > 0);
  if (!time || !first || !isOnlyTime) return telling;
  if (first.start - end <= TIME_MARK) return [{ start: time.start, end: first.end }, ...telling.slice(1)];
  // "Juni 2012: Das Haus wird verkauft und geräumt."
  const isDated = telling.some((part) => timesIn(sentence, part).length > 0);
  return isDated ? telling : [{ start: time.start, end }, ...telling];
}

/** "announces a march on Thursday", "beschloss die Schließung zum Jahresende": when what is said or decided shall be, not when it was done. */
export function timesAhead({ sentence, index, clause: { tokens } }: Scene, { type }: FoundVerb): Span[] {
  const [first, last] = [tokens[0], tokens.at(-1)];
  const tense = sentence.predicates[index]?.tense;
  if (!first || !last) return [];
  const saysNow = actsOfSpeech.has(type) && tense === "present";
  const wasBefore = tense === "past" || tense === "before";
  const written = writtenOn(sentence.article);
  const own = sentence.times.filter(({ position: { start, end } }) => first.start <= start && end <= last.end);
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

/** Of these a year says which one it is, not when something was done with it. */
const lasting =
  /^(?:laws?|act|rules?|constitution|code|regulations?|census|budget|report|study|film|book|novel|album|crisis)$/;

/** "were stripped of their 2018 title on Monday": a time inside a phrase describes its noun, where another says when it was. */
export function timesInside({ sentence, clause: { tokens } }: Scene): Span[] {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return [];
  const own = sentence.times.filter(({ position }) => first.start <= position.start && position.end <= last.end);
  // "a 13th-century crown"
  const centuries = own.filter(({ value }) => /^\d{2}(?:XX)?$/.test(value)).map(({ position }) => position);
  if (sentence.words.grammar.verbLast) {
    const ofNouns = own.filter(({ position }) => isOfNoun(tokens, position)).map(({ position }) => position);
    if (ofNouns.length > 0) return ofNouns;
  }
  // "the 1994 law violated a right", but "won the 1994 election"
  const years = own.filter(({ position, value }) => {
    const at = tokens.findIndex(({ start }) => start === position.start);
    const noun = tokens[at + 1];
    return tokens[at - 1]?.tag === "determiner" && /^\d{4}$/.test(value) && lasting.test(noun?.lower ?? "");
  });
  if (own.length < 2)
    return sentence.words.grammar.verbLast ? [] : [...centuries, ...years.map(({ position }) => position)];
  const inside = own.filter(({ position }) => {
    const at = tokens.findIndex(({ start }) => start === position.start);
    const after = tokens.find(({ start }) => start >= position.end);
    // "das 1974 eröffnete Bad"
    const isNoun = after?.tag === "word" || (after?.tag === "noun" && !sentence.words.grammar.verbLast);
    // "the yard's 1907 engine shed"
    const before = tokens[at - 1];
    return (
      isNoun && after.start - position.end === 1 && (before?.tag === "determiner" || before?.isPossessive === true)
    );
  });
  return inside.length < own.length ? inside.map(({ position }) => position) : [];
}

/** "eine für 2021 geplante Sanierung", "in einer am 12. Juli entnommenen Probe": between its article and its participle a German time is the noun's. */
function isOfNoun(tokens: readonly TaggedToken[], { start, end }: Span): boolean {
  const at = tokens.findIndex((token) => token.start === start);
  const opener = tokens[at - 1]?.tag === "preposition" ? tokens[at - 2] : tokens[at - 1];
  if (opener?.tag !== "determiner") return false;
  const later = tokens.slice(tokens.findIndex((token) => token.start >= end));
  const participle = later.findIndex(({ tag, word }) => tag === "word" && bentParticiple.test(word));
  const between = later.slice(0, Math.max(0, participle));
  return (
    participle >= 0 &&
    /^(?:noun|word)$/.test(later[participle + 1]?.tag ?? "") &&
    between.every(({ tag }) => /^(?:noun|preposition|adverb|word|number)$/.test(tag)) &&
    !(tokens[at - 1]?.tag === "determiner" && participle > 0)
  );
}

/** "geplante", "entnommenen": a participle before its noun. */
const bentParticiple = /(?:[^aeiou]t|et|en)e[mnrs]?$/u;

function timesIn({ times }: Scene["sentence"], { start, end }: Span): Span[] {
  return times.map(({ position }) => position).filter((position) => position.start < end && start < position.end);
}

/** "began in October 2023 when Hezbollah fired rockets": at the time of the clause that it depends on. */
export function timeOfMain({ sentence, clause }: Scene, telling: readonly Span[]): Span[] {
  const parent = clause.parent === null ? undefined : sentence.clauses[clause.parent];
  if (!parent || clause.kind !== "subordinate" || !/^(?:when|als|as)$/.test(clause.opener ?? "")) return [];
  const inside = (tokens: readonly TaggedToken[], { start, end }: Span) =>
    tokens.some((token) => token.start < end && start < token.end);
  const isDated = sentence.times.some(({ position }) =>
    telling.some((part) => part.start <= position.start && position.end <= part.end),
  );
  return isDated
    ? []
    : sentence.times.map(({ position }) => position).filter((position) => inside(parent.tokens, position));
}

/** By these a clause after "and" tells of another time, though it names none. */
const otherMoment =
  /^(?:later|then|afterwards|subsequently|eventually|finally|since|now|today|again|already|earlier|previously|später|danach|dann|daraufhin|anschließend|schließlich|mehrfach|mehrmals|wiederholt|zweimal|dreimal|inzwischen|mittlerweile|zuvor|bereits|schon|seither|seitdem|nun|jetzt|heute|später|wieder)$/;

/**
 * "hatte den Antrag am Montag abgewiesen und die Räumung erlaubt": a German clause that shares its auxiliary with the one before "and"
 * shares its time, too, unless it says otherwise; so does any that stands beside one which begins with its time.
 */
export function timeOfJoined(scene: Scene, telling: readonly Span[]): Span[] {
  const { sentence, clause } = scene;
  const before = clauseBefore(scene);
  if (!before || clause.tokens.some(({ lower }) => otherMoment.test(lower))) return [];
  if (telling.some((part) => timesIn(sentence, part).length > 0)) return [];
  const apart = otherTimes(sentence, before);
  return before.tokens
    .flatMap((token) => timesIn(sentence, token))
    .filter(
      ({ start, end }, at, all) =>
        all.findIndex((each) => each.start === start) === at &&
        !apart.some((each) => each.start <= start && end <= each.end),
    );
}

/** The clause before whose time a clause has as well; undefined where it need not be so. */
function clauseBefore(scene: Scene): Clause | undefined {
  const { sentence, clause, index } = scene;
  if (clause.kind === "coordinate") {
    const parent = clause.parent === null ? undefined : sentence.clauses[clause.parent];
    const isShared =
      parent &&
      ((sentence.words.grammar.verbLast && sharesFinite(scene)) ||
        sharesMoment(scene, parent) ||
        opensWithTime(scene, clause.parent as number));
    return isShared ? parent : undefined;
  }
  const at = sentence.clauses.findLastIndex(
    ({ kind, parent }, each) => each < index && kind === "main" && parent === null,
  );
  const main = clause.kind === "main" && clause.parent === null ? sentence.clauses[at] : undefined;
  return main && opensWithTime(scene, at) ? main : undefined;
}

/** "Damals traten 2 Tonnen aus, 17 Menschen klagten …": a time that stands before the verb of a main clause holds for the next one in the same tense. */
function opensWithTime({ sentence, index }: Scene, main: number): boolean {
  const [own, before] = [sentence.predicates[index], sentence.predicates[main]];
  const first = sentence.clauses[main]?.tokens[0];
  if (!own || !before || !first || own.tense !== before.tense || own.tense !== "past") return false;
  return sentence.times.some(
    ({ position, type }) => type !== "DURATION" && first.start <= position.start && position.end <= before.finite.start,
  );
}

function sharesFinite({ sentence, index, clause }: Scene): boolean {
  const finite = sentence.predicates[index]?.finite;
  return finite !== undefined && !clause.tokens.some(({ start }) => start === finite.start);
}

/** Days before an article: of what is older, "and" may add what came much later. */
const RECENT = 14;

/**
 * "met both sides on Thursday and proposed a truce", "In May it sold the mill and closed the port": in English what the same subject does
 * next is of the same day where that is news, and of any time that stands before both.
 */
function sharesMoment({ sentence, index, clause }: Scene, parent: Clause): boolean {
  const { predicates, times, article } = sentence;
  const [own, before] = [predicates[index], predicates[clause.parent as number]];
  const verb = own ? clause.tokens.indexOf(own.finite) : -1;
  const written = writtenOn(article);
  if (
    !own ||
    !before ||
    own.tense !== before.tense ||
    !/^(?:and|und)$/.test(clause.tokens[0]?.lower ?? "") ||
    verb < 1 ||
    verb > 2
  )
    return false;
  return times.some(({ position, time }) => {
    if (!parent.tokens.some(({ start }) => start === position.start) || time?.earliest == null) return false;
    if (position.start < before.finite.start) return true;
    const age = written === null ? null : daysBetween(time.earliest, written);
    return time.earliest === time.latest && age !== null && age <= RECENT;
  });
}

/** "forderte, bis zum Sommer …": when what is said shall be, not when it was said. */
export function timesOfContent({ sentence, clause }: Scene, whole: Pick<Clause, "tokens">): Span[] {
  const own = new Set(clause.tokens);
  const content = whole.tokens.filter((token) => !own.has(token));
  const isInside = ({ start, end }: Span) => content.some((token) => token.start < end && start < token.end);
  return sentence.times.map(({ position }) => position).filter(isInside);
}

export function hasOwnDate({ sentence }: Scene, telling: readonly Span[]): boolean {
  return sentence.times.some(
    ({ position, type, value }) =>
      (type === "DATE" || type === "TIME") &&
      !/_REF$/.test(value) &&
      telling.some(({ start, end }) => start <= position.start && position.end <= end),
  );
}
