import type { ActorMention } from "../../../model/article.ts";
import type { Clause } from "../sentences/clauses/clause.ts";
import { type KnownActors, phrasesIn, type ReadSentence } from "../sentences/read-sentences.ts";

/** "at the Harrow Works", "an der Arner Börse", "im Bundestag": a body as the place of what is done there. */
export function isSeat(governor: string, { actor }: ActorMention, { byId }: KnownActors): boolean {
  const body = byId.get(actor);
  if (body?.kind !== "organisation") return false;
  if (/^(?:vor|before|bei|beim)$/.test(governor)) return court.test(body.names.de);
  return /^(?:at|an|am)$/.test(governor) || (/^(?:in|im)$/.test(governor) && seat.test(body.names.de));
}

const court = /gericht|gerichtshof|(?<!\p{L})Court|Tribunal/u;

/** "an die Firma Rosteck Bau vergeben": with the article of an accusative, to whom something goes. */
export function isRecipient(sentence: ReadSentence, { tokens }: Clause, { position }: ActorMention): boolean {
  const phrase = phrasesIn(sentence, tokens).find(
    ({ from, to }) => (tokens[from]?.start ?? 0) <= position.start && position.start < (tokens[to - 1]?.end ?? 0),
  );
  return phrase?.preposition === "an" && /^(?:die|den|das)$/.test(phrase.determiner ?? "");
}

const seat =
  /(?:tag|parlament|senat|gericht|museum|theater|klinik|klinikum|krankenhaus|universität|parliament|senate|court|hospital|university|theatre)$/iu;
