import type { ActorMention } from "../../../model/article.ts";
import type { AttributionStep } from "../../../model/evidence.ts";
import type { ActorId } from "../../../model/ids.ts";
import { standsForItself } from "../doers/acting-mentions.ts";
import { isKinOf } from "../doers/kin.ts";
import { isNamedAfter } from "../doers/named-after.ts";
import { isOfOutsider } from "../doers/outsiders.ts";
import type { KnownActors, ReadSentence } from "../sentences/read-sentences.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";
import { documentNamed } from "./document-sources.ts";
import { namesSpeaker } from "./public-speakers.ts";
import { SPOKEN_FOR, spokesperson, unnamedSpeakerIn } from "./unnamed-speaker.ts";

const rank = { person: 3, media: 2, organisation: 2, "armed-force": 2, alliance: 1, state: 0 } as const;

/** Of "the South Korean agency Yonhap" the agency speaks, of "Ukraine's intelligence chief Budanov" the man. */
export function mostSpecific(actors: readonly ActorId[], { byId }: KnownActors): readonly ActorId[] {
  const rankOf = (actor: ActorId) => rank[byId.get(actor)?.kind ?? "state"];
  const highest = Math.max(...actors.map(rankOf));
  return [...new Set(actors.filter((actor) => rankOf(actor) === highest))];
}

/** News media pass on; everybody else speaks for themselves. */
export function isReporter(step: AttributionStep, { byId }: KnownActors): boolean {
  return step.kind === "unnamed" || step.actors.every((actor) => byId.get(actor)?.kind === "media");
}

/** The speaker that some words of a sentence name: known actors, else the words themselves; null where there is none. */
export function speakerNamed(
  sentence: ReadSentence,
  tokens: readonly TaggedToken[],
  known: KnownActors,
): AttributionStep | null {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return null;
  const document = documentNamed(sentence, tokens);
  if (document) return document;
  const named = sentence.actors.filter(
    (mention) =>
      first.start <= mention.position.start &&
      mention.position.end <= last.end &&
      !isForeign(sentence, mention, known) &&
      !isAnothers(mention, sentence, known),
  );
  const actors = mostSpecific(
    named.map(({ actor }) => actor),
    known,
  );
  if (actors.length > 0 && !onlyStates(actors, tokens, sentence, known)) return { kind: "actors", actors: [...actors] };
  return unnamedSpeakerIn(sentence, tokens);
}

/** "the Arn University professor", "Jermaine Jackson" for Joe: of people and bodies; a state's adjective is looked at apart. */
function isAnothers(mention: ActorMention, sentence: ReadSentence, known: KnownActors): boolean {
  if (isKinOf(mention, sentence, known) || isOfOutsider(mention, sentence, known)) return true;
  const kind = known.byId.get(mention.actor)?.kind;
  if (kind === "person" && isNamedAfter(sentence, mention)) return true;
  if (kind === "organisation" && isOfTheirs(mention, sentence)) return true;
  const isState = kind === "state";
  return !isState && !sentence.words.grammar.verbLast && !namesSpeaker(mention, sentence, known);
}

/** "Ole Harms, Abgeordneter der Grünen": one of a body's people, who does not speak for it as "ein Sprecher der Grünen" does. */
function isOfTheirs({ position }: ActorMention, { tokens, words: { grammar } }: ReadSentence): boolean {
  const at = grammar.verbLast ? tokens.findIndex(({ start }) => start === position.start) : -1;
  const [office, article] = [tokens[at - 2], tokens[at - 1]];
  return /^(?:der|des)$/.test(article?.lower ?? "") && oneOfMany.test(office?.lower ?? "");
}

/** Of these a body has more than one. */
const oneOfMany =
  /^(?:\p{L}*(?:abgeordnete[rn]?|politiker(?:in)?|kandidat(?:en|in)?)|mitglied|mitarbeiter(?:in)?|stadtr(?:at|ätin)|senator(?:in)?)$/u;

/** "the Arnish football federation", "a spokesman for President Voss": where they are from, or for whom somebody else speaks. */
function isForeign(sentence: ReadSentence, mention: ActorMention, known: KnownActors): boolean {
  if (sentence.words.grammar.verbLast) return false;
  const kind = known.byId.get(mention.actor)?.kind;
  if (kind === "state") return !standsForItself(sentence, mention, known);
  const at = sentence.tokens.findIndex(({ start }) => start === mention.position.start);
  const before = sentence.tokens.slice(Math.max(0, at - SPOKEN_FOR), at);
  const speaker = before.findLastIndex(({ lower }) => spokesperson.test(lower));
  return kind === "person" && speaker >= 0 && /^(?:for|of)$/.test(before[speaker + 1]?.lower ?? "");
}

/** "Experten aus Nordkorea" are not the state, "nordkoreanische Behörden" are. */
function onlyStates(
  actors: readonly ActorId[],
  tokens: readonly TaggedToken[],
  { words }: ReadSentence,
  { byId }: KnownActors,
): boolean {
  return (
    actors.every((actor) => byId.get(actor)?.kind === "state") &&
    tokens.some(({ lower }) => words.speech.unnamed.test(lower) && /^expert|^beobacht|^analyst|^kriti/i.test(lower))
  );
}
