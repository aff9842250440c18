import type { Evidence } from "../../../model/evidence.ts";
import type { ArticleId } from "../../../model/ids.ts";
import type { DatingEvidence } from "../../dating/dating-input.ts";

/**
 * The evidence that a draft is dated by: of a telling that several articles have word for word, only the one that appeared first, since
 * the others copied "yesterday" along with it. `dayOf` is when an article appeared, null when unknown.
 */
export function datingEvidence(
  evidence: readonly Evidence[],
  dayOf: (article: ArticleId) => string | null,
): readonly DatingEvidence[] {
  const first = new Map<string, Evidence>();
  for (const each of evidence) {
    const words = wordsOf(each);
    const before = first.get(words);
    if (!before || isEarlier(dayOf(each.article), dayOf(before.article))) first.set(words, each);
  }
  return evidence
    .filter((each) => first.get(wordsOf(each)) === each)
    .map(({ article, telling, stance }) => ({ article, telling, stance }));
}

function wordsOf({ quote, key, position, telling }: Evidence): string {
  const parts = telling.map(
    ({ start, end }) => quote?.exact.slice(start - position.start, end - position.start) ?? key,
  );
  return parts.join(" ").replace(/\s+/g, " ");
}

function isEarlier(day: string | null, other: string | null): boolean {
  return day !== null && (other === null || day < other);
}
