import type { ActorMention } from "../../../model/article.ts";
import type { KnownActors, ReadSentence } from "../sentences/read-sentences.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";
import { namesSpeaker } from "../speech/public-speakers.ts";
import { givenNames } from "../words/given-names.ts";
import { kin } from "../words/kin.ts";

/** "the heirs of Ida Lund", "a son of Libyan leader …", "his brother, Ole Brandt" for Karl: whoever is named there only by the way, or has another given name. */
export function isKinOf(mention: ActorMention, sentence: ReadSentence, known: KnownActors): boolean {
  const { actor, position } = mention;
  const { tokens, article, words } = sentence;
  const at = tokens.findIndex(({ start, end }) => start <= position.start && position.start < end);
  if (isOfKin(tokens.slice(Math.max(0, at - KIN_REACH), at))) return true;
  if (known.byId.get(actor)?.kind !== "person" || /\s/.test(article.text.slice(position.start, position.end)))
    return false;
  const last = tokens[at - 1];
  const isOther = last?.isCapital === true && givenNames.has(last.lower);
  return isOther || (!words.grammar.verbLast && !namesSpeaker(mention, sentence, known));
}

/** Words from such a word to the name: "the husband of the former finance minister Ada Voss". */
const KIN_REACH = 6;

/** Whether the words right before a name say that it is about somebody who belongs to its bearer. */
function isOfKin(before: readonly TaggedToken[]): boolean {
  const of = before.findLastIndex(({ lower }) => /^(?:of|von|der|des|vom)$/.test(lower));
  const between = before.slice(of + 1);
  return (
    kin.test(before[of - 1]?.lower ?? "") &&
    between.every(({ tag }) => tag === "word" || tag === "noun" || tag === "determiner")
  );
}
