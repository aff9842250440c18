import type { ActorMention } from "../../../model/article.ts";
import type { KnownActors, ReadSentence } from "../sentences/read-sentences.ts";
import type { TitleWord } from "./title-word.ts";

/** "The company was founded": with the name of whom an English title only describes, since another sentence names it. */
export function withDescribed(
  words: readonly TitleWord[],
  sentence: ReadSentence,
  known: KnownActors,
): readonly TitleWord[] {
  return sentence.described.reduce((named, mention) => withName(named, mention, sentence, known), words);
}

function withName(
  words: readonly TitleWord[],
  { actor, position }: ActorMention,
  { actors }: ReadSentence,
  { byId }: KnownActors,
): readonly TitleWord[] {
  const at = words.findIndex(({ start, text }) => start === position.start && text === undefined);
  const end = words.findIndex(({ end: last }, index) => index >= at && last >= position.end);
  const [name, last] = [byId.get(actor)?.names.en, words[end]];
  const isNamed = actors.some(
    (other) =>
      other.actor === actor &&
      words.some(
        ({ start, text }) => start === other.position.start && (start !== position.start || text !== undefined),
      ),
  );
  if (at < 0 || !name || !last || isNamed) return words;
  const from = words[at - 1]?.lower === "the" ? at - 1 : at;
  const first = words[from] as TitleWord;
  const ending = last.isPossessive ? (name.endsWith("s") ? "'" : "'s") : "";
  return [
    ...words.slice(0, from),
    { ...last, start: first.start, tag: "noun", text: name + ending },
    ...words.slice(end + 1),
  ];
}
