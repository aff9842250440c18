import type { ActorMention } from "../../../model/article.ts";
import type { ActorId } from "../../../model/ids.ts";
import type { Span } from "../../../model/span.ts";
import type { KnownActors, ReadSentence } from "../sentences/read-sentences.ts";
import type { TitleWord } from "./title-word.ts";

/** Words of a title that mean somebody whom another sentence names. */
interface Description {
  readonly position: Span;
  readonly actors: readonly ActorId[];
}

/**
 * A title with the names of those whom it only describes: in place of English words that say nothing more ("The company was founded"), else in
 * square brackets behind them, since they say more or stand in a case of their own: "the Arn-based company [Halden Foods]", "des Konzerns [Elbgas]".
 */
export function withDescribed(
  words: readonly TitleWord[],
  sentence: ReadSentence,
  known: KnownActors,
): readonly TitleWord[] {
  return descriptionsIn(sentence).reduce((named, description) => withName(named, description, sentence, known), words);
}

/** "die beiden Länder" means two, each by a word of its own. */
function descriptionsIn({ described, meant }: ReadSentence): readonly Description[] {
  const found: Description[] = [];
  for (const { actor, position } of [...described, ...meant]) {
    const last = found.at(-1);
    const isNext = last && position.start - last.position.end === 1;
    if (isNext)
      found[found.length - 1] = {
        position: { start: last.position.start, end: position.end },
        actors: [...last.actors, actor],
      };
    else found.push({ position, actors: [actor] });
  }
  return found;
}

function withName(
  words: readonly TitleWord[],
  { actors: meant, position }: Description,
  sentence: ReadSentence,
  { byId }: KnownActors,
): readonly TitleWord[] {
  const { language } = sentence.words;
  const at = words.findIndex(({ start, text }) => start === position.start && text === undefined);
  const end = words.findIndex(({ end: close }, index) => index >= at && close >= position.end);
  const names = meant.flatMap((actor) => byId.get(actor)?.names[language] ?? []);
  const last = words[end];
  if (at < 0 || !last || names.length === 0 || meant.some((actor) => isNamed(words, actor, position, sentence)))
    return words;
  const name = names.join(language === "de" ? " und " : " and ");
  const article = words[at - 1];
  if (language === "de" || article?.lower !== "the" || meant.length > 1) {
    const word = sentence.article.text.slice(last.start, last.end);
    return words.with(end, { ...last, text: `${word} [${name}]` });
  }
  // "the European Commission", where the article writes it so.
  const hasArticle = sentence.article.text.includes(`the ${name}`);
  const ending = last.isPossessive ? (name.endsWith("s") ? "'" : "'s") : "";
  return [
    ...words.slice(0, at - 1),
    { ...last, start: article.start, tag: "noun", text: `${hasArticle ? "the " : ""}${name}${ending}` },
    ...words.slice(end + 1),
  ];
}

/** Whether other words of a title name somebody, or stand for them as a name. */
function isNamed(
  words: readonly TitleWord[],
  actor: ActorId,
  position: Span,
  { actors }: Pick<ReadSentence, "actors">,
): boolean {
  const isOther = (mention: ActorMention) =>
    mention.actor === actor && (mention.position.start < position.start || position.end < mention.position.end);
  return actors.some((mention) => isOther(mention) && words.some(({ start }) => start === mention.position.start));
}
