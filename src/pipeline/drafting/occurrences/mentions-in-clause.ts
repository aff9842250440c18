import type { ActorMention } from "../../../model/article.ts";
import type { Clause } from "../sentences/clauses/clause.ts";
import { phrasesIn, type ReadSentence } from "../sentences/read-sentences.ts";

/** The mentions of actors inside a clause, in the order of the text. */
export function mentionsIn(sentence: ReadSentence, { tokens }: Pick<Clause, "tokens">): ActorMention[] {
  return sentence.actors.filter(({ position }) =>
    tokens.some((token) => token.start < position.end && position.start < token.end),
  );
}

/** The preposition that governs a mention ("mit Machthaber Kim Jong Un": "mit"); null where there is none. */
export function governorOf(
  sentence: ReadSentence,
  { tokens }: Pick<Clause, "tokens">,
  mention: ActorMention,
): string | null {
  const at = tokens.findIndex((token) => token.end > mention.position.start);
  const phrase = phrasesIn(sentence, tokens).find(({ from, to }) => from <= at && at < to);
  // "was taken over | by Harlow Group": before it stands the particle of the verb.
  const second = phrase?.preposition ? tokens[phrase.from + 1] : undefined;
  return second?.lower === "by" ? "by" : (phrase?.preposition ?? null);
}
