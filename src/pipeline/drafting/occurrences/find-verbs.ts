import type { EventType } from "../../../model/event.ts";
import type { ActorId } from "../../../model/ids.ts";
import type { Span } from "../../../model/span.ts";
import type { Clause } from "../sentences/clauses.ts";
import type { KnownActors, ReadSentence } from "../sentences/read-sentences.ts";
import type { Token } from "../sentences/tokens.ts";
import type { EventNoun, EventVerb } from "../words/event-word.ts";
import { isHearsay } from "./attribution.ts";
import type { Told } from "./occurrence.ts";

/** A verb of a clause that tells of an occurrence. */
export interface FoundVerb {
  readonly token: Token;
  readonly type: EventType;
  readonly told: Told;
  readonly isPassive: boolean;
}

/** The verb of a clause that tells of an occurrence as one that was, is, or is to come; null where there is none. */
export function findEventVerb(
  sentence: ReadSentence,
  index: number,
  subject: readonly ActorId[],
  known: KnownActors,
): FoundVerb | null {
  const clause = sentence.clauses[index];
  if (!clause || isUnreal(sentence, clause)) return null;
  const isBackground = clause.kind === "relative" && !sentence.times.some(({ position }) => within(position, clause));
  for (const [at, token] of clause.tokens.entries()) {
    const form = sentence.words.events.findVerb(token.lower);
    if (!form || (at > 0 && /^\p{Lu}/u.test(token.word))) continue;
    const type = typeOf(form.verb, sentence, clause, subject, known);
    const told = type && tenseOf(sentence, index, at);
    if (!type || !told || (isBackground && told === "happened" && !form.participle && isPresent(token.lower))) continue;
    const passive = form.participle && clause.tokens.some(({ lower }) => sentence.words.grammar.passive.has(lower));
    return { token, type, told, isPassive: passive && !hasHave(clause) };
  }
  return null;
}

function within({ start, end }: Span, { tokens }: Clause): boolean {
  return tokens.some((token) => token.start < end && start < token.end);
}

/** The type of a verb or noun in its clause; null where the thing it needs is not there. */
export function typeOf(
  { type }: EventVerb | EventNoun,
  sentence: ReadSentence,
  clause: Clause,
  subject: readonly ActorId[],
  known: KnownActors,
): EventType | null {
  if (typeof type === "string") return type;
  const things = sentence.words.events.things;
  const around =
    clause.kind === "relative" || clause.kind === "coordinate"
      ? [...(sentence.clauses[clause.parent ?? 0]?.tokens ?? []), ...clause.tokens]
      : clause.tokens;
  for (const [thing, meaning] of type) {
    if (around.some(({ lower }) => things[thing].test(lower))) return meaning;
    if (thing === "people" && subject.some((actor) => known.byId.get(actor)?.kind === "person")) return meaning;
  }
  return null;
}

/** Denied, hypothetical, or under a condition. A future date makes a possibility an announcement. */
function isUnreal(sentence: ReadSentence, clause: Clause): boolean {
  const { grammar } = sentence.words;
  const lowers = clause.tokens.map(({ lower }) => lower);
  const negated = lowers.some(
    (lower, at) => grammar.negations.has(lower) && !/^(?:nur|only|just|allein)$/.test(lowers[at + 1] ?? ""),
  );
  // "May" inside a sentence is the month.
  const possible = clause.tokens.some(
    ({ lower, word }, at) => grammar.hypothetical.has(lower) && (at === 0 || !/^\p{Lu}/u.test(word)),
  );
  if (
    negated ||
    clause.opener === "um" ||
    clause.opener === "wenn" ||
    clause.opener === "falls" ||
    clause.opener === "if"
  )
    return true;
  return possible && !isDatedAhead(sentence, clause);
}

/** "ab November", "next week": a date after the article's own. */
function isDatedAhead({ article, times }: ReadSentence, { tokens }: Clause): boolean {
  const written = article.dateline?.day ?? article.published ?? null;
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return false;
  return times.some(({ position, time }) => {
    if (position.start < first.start || position.end > last.end || written === null) return false;
    return time?.earliest != null && time.earliest > written;
  });
}

function tenseOf(sentence: ReadSentence, index: number, at: number): Told | null {
  return sentence.words.grammar.verbLast ? germanTense(sentence, index, at) : englishTense(sentence, index, at);
}

const germanWill = new Set([
  "wird",
  "werden",
  "will",
  "wollen",
  "könnte",
  "könnten",
  "soll",
  "sollen",
  "möchte",
  "plant",
  "planen",
]);
const infinitiveHelpers = new Set(["haben", "sein"]);

function germanTense(sentence: ReadSentence, index: number, at: number): Told | null {
  const { tokens } = sentence.clauses[index] as Clause;
  const { grammar, events } = sentence.words;
  const token = tokens[at] as Token;
  const form = events.findVerb(token.lower);
  const lowers = tokens.map(({ lower }) => lower);
  if (!form || lowers[at - 1] === "zu") return null;
  const helpers = lowers.filter((lower, where) => where !== at && grammar.auxiliaries.has(lower));
  const modal = lowers.some((lower) => grammar.hypothetical.has(lower) || grammar.hearsay.has(lower));
  // "soll erteilt haben" is past, "sollen entsandt werden" is yet to come.
  if (modal && form.participle) return helpers.some((helper) => infinitiveHelpers.has(helper)) ? "happened" : "coming";
  if (form.participle && !form.finite && isAttributive(sentence, tokens, at)) return null;
  if (form.participle && helpers.length > 0) return isOngoing(sentence, lowers) ? "lasting" : "happened";
  if (form.infinitive && helpers.some((helper) => germanWill.has(helper))) return "coming";
  if (form.infinitive && helpers.length > 0) return null;
  if (!form.finite && !form.infinitive) return null;
  return isPresent(token.lower) && lowers.some((lower) => grammar.lasting.has(lower)) ? "lasting" : "happened";
}

/** "dem im Juni geschlossen(en) strategischen Abkommen": the participle describes the noun after it. */
function isAttributive({ words }: ReadSentence, tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const { grammar } = words;
  return (
    next !== undefined &&
    !grammar.auxiliaries.has(next.lower) &&
    !grammar.prepositions.has(next.lower) &&
    !grammar.conjunctions.has(next.lower) &&
    !grammar.subordinators.has(next.lower) &&
    !grammar.determiners.has(next.lower)
  );
}

function isPresent(lower: string): boolean {
  return /[^t]t$|en$/u.test(lower) && !/te[nt]?$/u.test(lower);
}

/** "werden ausgebildet", "wird trainiert": going on, unless it is over at once. */
function isOngoing(_: ReadSentence, lowers: readonly string[]): boolean {
  return (
    lowers.some((lower) => lower === "wird" || lower === "werden") &&
    lowers.some((lower) => /^(?:ausgebildet|trainiert|stationiert|eingesetzt)$/u.test(lower))
  );
}

const englishWill = new Set(["will", "shall"]);
const possible = new Set(["could", "would", "might", "may", "can", "should", "must"]);

function englishTense(sentence: ReadSentence, index: number, at: number): Told | null {
  const { tokens } = sentence.clauses[index] as Clause;
  const { grammar, events } = sentence.words;
  const lowers = tokens.map(({ lower }) => lower);
  const form = events.findVerb(lowers[at] ?? "");
  const before = lowers[at - 1] ?? "";
  if (!form || before === "to" || grammar.determiners.has(before)) return null;
  const near = lowers.slice(Math.max(0, at - 3), at);
  if (form.infinitive && !form.participle)
    return near.some((lower) => englishWill.has(lower) || possible.has(lower)) && !before.endsWith("s")
      ? "coming"
      : null;
  if (near.includes("will") || near.includes("to")) return near.includes("be") ? "coming" : null;
  if (form.finite && !form.participle && events.findNoun(tokens[at]?.word ?? "")) return null;
  if (/s$/u.test(lowers[at] ?? "") || near.some((lower) => lower === "is" || lower === "are")) {
    return lowers.some((lower) => grammar.lasting.has(lower)) ? "lasting" : "happened";
  }
  return "happened";
}

function hasHave({ tokens }: Clause): boolean {
  return (
    tokens.some(({ lower }) => /^(?:hat|haben|hatte|hatten|has|have|had)$/u.test(lower)) &&
    !tokens.some(({ lower }) => lower === "worden" || lower === "been")
  );
}

/** Whether what is told is only said to come by somebody: "sollen entsandt werden". */
export function isSaidToCome(sentence: ReadSentence, index: number, told: Told): boolean {
  return told === "coming" && isHearsay(sentence, index);
}
