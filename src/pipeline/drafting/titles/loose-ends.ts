import type { Occurrence } from "../occurrences/occurrence.ts";
import type { ReadSentence } from "../sentences/read-sentences.ts";
import { isVerb } from "../sentences/verbs.ts";
import type { TitleWord } from "./title-word.ts";

/** Adverbs by which a German sentence goes on from the one before; inside a title they point at nothing. */
const goingOn =
  /^(?:daraufhin|jedoch|allerdings|zudem|außerdem|hingegen|indes|indessen|aber|dennoch|trotzdem|deshalb|daher|deswegen|unterdessen|derweil|ferner|überdies|seither|ebenfalls|dort|darin|damals|stattdessen|dabei|anschließend)$/;
/** Verbs that "dagegen" belongs to; of others it only says that somebody else did otherwise. */
const takesAgainst =
  /^(?:stimmen|aussprechen|wehren|klagen|protestieren|entscheiden|demonstrieren|vorgehen|einlegen|verstoßen|votieren|kämpfen)$/;

/** Without the adverbs that lead over from the sentence before, wherever they stand. */
export function withoutGoingOn(
  words: readonly TitleWord[],
  { words: { grammar, things } }: ReadSentence,
): readonly TitleWord[] {
  if (!grammar.verbLast) return words;
  const isAgainst = words.some(
    ({ lower, forms }) =>
      things.appeal.test(lower) || things.charge.test(lower) || forms.some(({ lemma }) => takesAgainst.test(lemma)),
  );
  return words.filter(
    ({ lower, text }, at) =>
      text !== undefined ||
      // "Der Erbe klagte, scheiterte aber im Mai"
      (lower === "aber" && at > 0 && !isVerb(words[at - 1] as TitleWord)) ||
      !(goingOn.test(lower) || (lower === "dagegen" && !isAgainst)),
  );
}

/** Without what only leads over from the sentence before, or opens a clause. */
export function withoutOpener(
  words: readonly TitleWord[],
  {
    sentence: {
      words: { grammar },
      clauses,
    },
    clause,
  }: Occurrence,
): readonly TitleWord[] {
  // "the board had promised as late as May that …": what is said without a "that" opens with its subject.
  const isDependent = clauses.some(
    ({ kind, tokens, opener }, at) =>
      at === clause &&
      opener !== null &&
      tokens[0]?.start === words[0]?.start &&
      (kind !== "content" || grammar.contentMarkers.has(opener)),
  );
  // "Since then, 43 players have …"
  if (/^since$/.test(words[0]?.lower ?? "") && words[1]?.lower === "then" && words.length > 4) return words.slice(2);
  let from = isDependent
    ? Math.max(
        0,
        words.slice(0, 5).findIndex(({ lower, tag }) => tag !== "noun" && grammar.subordinators.has(lower)),
      )
    : 0;
  while (from < Math.min(3, words.length - 1)) {
    const word = words[from] as TitleWord;
    if (from >= words.length - 2 && word.tag !== "conjunction" && word.lower !== "but") break;
    // "Nun müsse das Land helfen, forderte er": without it what is said would begin with its verb.
    if (word.tag !== "conjunction" && grammar.reported.has(words[from + 1]?.lower ?? "")) break;
    // "Now that the mill is closed, …"
    if (words[from + 1]?.lower === "that") break;
    const opens = isDependent && grammar.subordinators.has(word.lower);
    if (
      !opens &&
      !/^(?:wo|where)$/.test(word.lower) &&
      !grammar.connectives.has(word.lower) &&
      word.tag !== "conjunction"
    )
      break;
    from++;
  }
  return words.slice(from);
}
