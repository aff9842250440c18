import type { TimelineEvent } from "../../model/event.ts";
import type { ArticleId } from "../../model/ids.ts";

/** The quotes of an article that may be shown, each once, in the order of the text. */
export function excerptsOf(events: readonly TimelineEvent[], article: ArticleId): string[] {
  const quoted = events
    .flatMap((event) => event.evidence)
    .filter((evidence) => evidence.article === article)
    .sort((a, b) => a.position.start - b.position.start);
  return [...new Set(quoted.flatMap(({ quote }) => (quote ? [quote.exact] : [])))];
}
