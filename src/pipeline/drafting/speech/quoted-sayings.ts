import type { AttributionStep } from "../../../model/evidence.ts";
import { isOwner, standsForItself } from "../doers/acting-mentions.ts";
import { meantAfter, type TellingContext } from "../occurrences/occurrence.ts";
import { isQuoted, type KnownActors, type ReadSentence } from "../sentences/read-sentences.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";
import { isVerb } from "../sentences/verbs.ts";
import { isPublicSpeaker, namesSpeaker } from "./public-speakers.ts";
import type { Saying } from "./sayings.ts";
import { mostSpecific } from "./speakers.ts";
import { unnamedSpeakerIn } from "./unnamed-speaker.ts";

/** Words of a sentence around what it quotes; more tell something of their own. */
const LONGEST_FRAME = 30;

/** Whether a sentence gives somebody's own words as a whole. */
export function isQuotation(sentence: ReadSentence): boolean {
  return aroundQuotation(sentence) !== null;
}

/** "“…,” said the mayor, Ole Brandt", "Voss sagte: „…“": what a public speaker says word for word; null where nothing is. */
export function quotedSaying(sentence: ReadSentence, known: KnownActors, context: TellingContext): Saying | null {
  const around = aroundQuotation(sentence);
  if (!around) return null;
  const verb = around.find((token) => introduces(token, sentence));
  const frame = verb ? clauseOf(sentence, verb) : -1;
  const speaker = verb && speakerAround(sentence, around, verb);
  if (!verb || !speaker || frame < 0 || isDenied(speaker.before, sentence)) return null;
  const step = stepOf(sentence, speaker.tokens, known, context);
  const said = sentence.tokens.filter((token) => isQuoted(sentence, token));
  const clause = said[0] ? clauseOf(sentence, said[0]) : -1;
  if (!step || clause < 0 || !isPublicSpeaker(step, sentence, known)) return null;
  return { clause, steps: [step], stance: "alleges", frame, said, isQuotation: true };
}

function clauseOf({ clauses }: ReadSentence, { start }: TaggedToken): number {
  return clauses.findIndex(({ tokens }) => tokens.some((token) => token.start === start));
}

/** The words beside a quotation that begins the sentence, or stands after a colon; null where it is only part of what is told. */
function aroundQuotation(sentence: ReadSentence): readonly TaggedToken[] | null {
  const { quotations, tokens, article } = sentence;
  const [first] = quotations;
  if (!first) return null;
  const opens = (tokens[0]?.start ?? 0) >= first.start;
  const before = article.text.slice(Math.max(sentence.span.start, first.start - COLON), first.start);
  if (!opens && !/[:,]\s*$/.test(before)) return null;
  const around = tokens.filter((token) => token.tag !== "mark" && !isQuoted(sentence, token));
  return around.length > 0 && around.length <= LONGEST_FRAME ? around : null;
}

/** Characters before a quotation in which its colon stands. */
const COLON = 3;

/** Verbs that introduce somebody's own words, beside those of saying. */
const introducing =
  /^(?:warn|explain|reply|respond|recall|declare|comment|remark|write|caution|testify|complain|warnen|kritisieren|mahnen|loben|klagen|fordern|erwidern|entgegnen|antworten|kommentieren|resümieren|bilanzieren|appellieren|sprechen|freuen|rufen|urteilen)$/;

function introduces({ tag, forms }: TaggedToken, { words: { speech } }: ReadSentence): boolean {
  return (
    tag === "verb" &&
    forms.some(
      ({ lemma, kind }) =>
        (speech.verbs.has(lemma) || introducing.test(lemma)) && !/^(?:gerund|infinitive)$/.test(kind),
    )
  );
}

/** The words that name the speaker: behind the verb where it comes first, else before it; null where another verb is in between. */
function speakerAround(
  sentence: ReadSentence,
  around: readonly TaggedToken[],
  verb: TaggedToken,
): { readonly tokens: readonly TaggedToken[]; readonly before: readonly TaggedToken[] } | null {
  const at = around.indexOf(verb);
  const before = around.slice(0, at);
  const isInverted = at === 0 || isBroken(sentence, around[at - 1], verb);
  const tokens = isInverted ? namedBehind(sentence, around.slice(at + 1)) : namedBefore(before);
  return tokens.length === 0 || tokens.some(isVerb) ? null : { tokens, before: isInverted ? [] : before };
}

/** Whether a quotation stands between two words. */
function isBroken({ quotations }: ReadSentence, one: TaggedToken | undefined, other: TaggedToken): boolean {
  return one !== undefined && quotations.some(({ start, end }) => one.end <= start && end <= other.start);
}

/** "(said) the mayor, Ole Brandt, | on Monday": up to what says where and when, or whom it was said to. */
function namedBehind(sentence: ReadSentence, tokens: readonly TaggedToken[]): readonly TaggedToken[] {
  const end = tokens.findIndex(
    ({ tag, lower, start }, at) =>
      (at > 0 && tag === "preposition" && !/^(?:of|for|von|vom|für)$/.test(lower)) ||
      (at > 0 && /^(?:pronoun|subordinator|conjunction|adverb|verb)$/.test(tag)) ||
      isBroken(sentence, tokens[at - 1], tokens[at] as TaggedToken) ||
      (at > 0 && /^(?:dem|den|einem|who|which)$/.test(lower)) ||
      sentence.times.some(({ position }) => position.start <= start && start < position.end),
  );
  // "said Ada Voss and Ole Brandt": who of them is not known.
  if (tokens[end]?.tag === "conjunction") return [];
  return end < 0 ? tokens : tokens.slice(0, end);
}

/** "The mayor, Ole Brandt, who is 60, (said)": what stands before a relative clause; "Speaking in Arn, …" names nobody at once. */
function namedBefore(tokens: readonly TaggedToken[]): readonly TaggedToken[] {
  if (tokens[0]?.tag === "preposition" || /ing$/.test(tokens[0]?.lower ?? "")) return [];
  const end = tokens.findIndex(
    ({ tag, lower }, at) => at > 0 && (tag === "subordinator" || /^(?:who|which)$/.test(lower)),
  );
  return end < 0 ? tokens : tokens.slice(0, end);
}

function isDenied(tokens: readonly TaggedToken[], { words: { grammar } }: ReadSentence): boolean {
  return tokens.some(({ lower, tag }) => tag === "modal" || grammar.negations.has(lower));
}

/** "the mediator, | Ole Brandt", "Ada Roe, | a spokeswoman for Arnoil": of two parts the one that names a person in public, or a body with who speaks for it. */
function speakingPart(tokens: readonly TaggedToken[], sentence: ReadSentence): readonly TaggedToken[] {
  const { article, actors } = sentence;
  const comma = tokens.findIndex(
    (token, at) => at > 0 && article.text.slice(tokens[at - 1]?.end, token.start).includes(","),
  );
  const [first, second] = comma < 0 ? [tokens, []] : [tokens.slice(0, comma), tokens.slice(comma)];
  const isNamed = ({ start, end }: { start: number; end: number }) =>
    actors.some(({ position }) => start <= position.start && position.end <= end);
  const spanOf = (part: readonly TaggedToken[]) => ({ start: part[0]?.start ?? 0, end: part.at(-1)?.end ?? 0 });
  const begins = actors.some(({ position }) => position.start === second[0]?.start);
  const speaksFor = second.some(({ lower }) => /^spokes(?:man|woman|person)$|^sprecher(?:in)?$/.test(lower));
  return second.length > 0 && (begins || (speaksFor && !isNamed(spanOf(first)))) ? second : first;
}

/** Whom the words name, alone: of several people nobody knows who speaks. */
function stepOf(
  sentence: ReadSentence,
  tokens: readonly TaggedToken[],
  known: KnownActors,
  context: TellingContext,
): AttributionStep | null {
  const [first] = tokens;
  if (first && sentence.words.grammar.pronouns.has(first.lower)) {
    const meant = meantAfter(context, first.lower);
    const isSure = meant.subject.length === 1 && meant.named?.pronouns.has(first.lower) === true;
    return isSure ? { kind: "actors", actors: [...meant.subject] } : null;
  }
  const spoken = speakingPart(tokens, sentence);
  const [from, to] = [spoken[0], spoken.at(-1)];
  if (!from || !to) return null;
  const named = sentence.actors.filter(
    (mention) =>
      from.start <= mention.position.start &&
      mention.position.end <= to.end &&
      standsForItself(sentence, mention, known) &&
      !isOwner(sentence, mention, tokens, known) &&
      namesSpeaker(mention, sentence, known),
  );
  const actors = mostSpecific(
    named.map(({ actor }) => actor),
    known,
  );
  if (actors.length === 1) return { kind: "actors", actors: [...actors] };
  return named.length === 0 ? unnamedSpeakerIn(sentence, spoken) : null;
}
