import type { Occurrence } from "../occurrences/occurrence.ts";
import type { KnownActors } from "../sentences/read-sentences.ts";
import { quotedWords } from "./quoted-title.ts";
import { type DraftTitles, titlesOf } from "./title.ts";
import type { TitleWord } from "./title-word.ts";
import { titleWords } from "./title-words.ts";

/** The titles from the words of a telling, and how well it suits: of several tellings the highest, the earlier of equals. */
export interface RankedTitles extends DraftTitles {
  readonly rank: number;
}

/** A telling and its titles. */
interface Titled {
  readonly occurrence: Occurrence;
  readonly titles: RankedTitles;
}

/** The telling that a title is taken from: in the article's own voice, by a verb, with most of those who took part; the earlier of equals. */
export function bestTitle(occurrences: readonly Occurrence[], known: KnownActors): Titled | null {
  let best: { readonly occurrence: Occurrence; readonly words: readonly TitleWord[]; readonly rank: number } | null =
    null;
  for (const occurrence of occurrences) {
    const words = quotedWords(occurrence) ?? titleWords(occurrence, known);
    if (!words) continue;
    const rank = rankOf(occurrence, words);
    if (best === null || rank > best.rank) best = { occurrence, words, rank };
  }
  if (!best) return null;
  const { occurrence, words, rank } = best;
  return { occurrence, titles: { rank, ...titlesOf(occurrence, words, known) } };
}

/** Acts that are their speaker's word anyway. */
const ownWords: ReadonlySet<Occurrence["type"]> = new Set([
  "accusation",
  "confirmation",
  "denial",
  "statement",
  "warning",
]);

function rankOf(occurrence: Occurrence, [first]: readonly TitleWord[]): number {
  const { sentence, clause, isVerbal, attribution, stance, participants, refersBackTo, told, type } = occurrence;
  const isIndirect = sentence.clauses[clause]?.kind === "relative" || sentence.clauses[clause]?.kind === "subordinate";
  const refersBack =
    first?.text === undefined &&
    (sentence.words.grammar.possessives.has(first?.lower ?? "") || /^(?:dies|this|these)/.test(first?.lower ?? ""));
  // "According to Reuters, …": named news media are as good as the article itself.
  const isTold = stance === "reports" && attribution.every(({ kind }) => kind === "actors");
  return (
    (isTold || ownWords.has(type) ? 4 : 0) -
    (isIndirect ? 3 : 0) +
    (isVerbal ? 2 : 0) +
    Math.min(3, participants.length) -
    (told === "coming" ? 2 : 0) -
    (refersBack ? 5 : 0) -
    (refersBackTo.length > 0 ? 4 : 0)
  );
}
