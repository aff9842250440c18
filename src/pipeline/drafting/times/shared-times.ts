import type { Span } from "../../../model/span.ts";
import { writtenOn } from "../draft-article.ts";
import type { Scene } from "../occurrences/scene.ts";
import type { Clause } from "../sentences/clauses/clause.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";
import { daysBetween, otherTimes } from "./other-times.ts";

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
    !/^(?:and|but|und|aber)$/.test(clause.tokens[0]?.lower ?? "") ||
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

export function hasOwnDate({ sentence }: Scene, telling: readonly Span[]): boolean {
  return sentence.times.some(
    ({ position, type, value }) =>
      (type === "DATE" || type === "TIME") &&
      !/_REF$/.test(value) &&
      telling.some(({ start, end }) => start <= position.start && position.end <= end),
  );
}
