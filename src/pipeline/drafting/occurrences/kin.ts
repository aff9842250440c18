import type { ActorMention } from "../../../model/article.ts";
import type { KnownActors, ReadSentence } from "../sentences/read-sentences.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";
import { givenNames } from "../words/given-names.ts";
import { namesSpeaker } from "./public-speakers.ts";

/** Who belongs to somebody: whatever they do or say, that one does not. */
const kin =
  /^(?:family|families|relatives?|heirs?|estate|widow|widower|wife|husband|brothers?|sisters?|sons?|daughters?|children|cousins?|nephew|niece|uncle|aunt|parents?|mother|father|friends?|neighbou?rs?|colleagues?|victims?|fans|supporters|followers|opponents|critics|familie|angehörigen?|erben|witwer?|frau|mann|ehefrau|ehemann|bruder|brüder|schwestern?|sohn|söhne|tochter|töchter|kinder|cousine?|vetter|neffe|nichte|onkel|tante|eltern|mutter|vater|freunde?|nachbarn?|kollegen?|opfer|anhänger|gegner|kritiker)$/;

/** "the heirs of Ida Lund", "his brother, Ole Brandt" for Karl: whoever is named there only by the way, or has another given name. */
export function isKinOf(mention: ActorMention, sentence: ReadSentence, known: KnownActors): boolean {
  const { actor, position } = mention;
  if (known.byId.get(actor)?.kind !== "person") return false;
  const { tokens, article, words } = sentence;
  const at = tokens.findIndex(({ start, end }) => start <= position.start && position.start < end);
  // "the family of (the actor) Ada Voss"
  const [earlier, before, last] = [tokens[at - 3], tokens[at - 2], tokens[at - 1]];
  const isOf = (of: TaggedToken | undefined, head: TaggedToken | undefined) =>
    /^(?:of|von|der|des)$/.test(of?.lower ?? "") && kin.test(head?.lower ?? "");
  const isSurname = !/\s/.test(article.text.slice(position.start, position.end));
  const isOther = isSurname && last?.isCapital === true && givenNames.has(last.lower);
  const isOfAnother = isSurname && !words.grammar.verbLast && !namesSpeaker(mention, sentence, known);
  return isOf(last, before) || isOf(before, earlier) || isOther || isOfAnother;
}
