import type { Passage } from "../../model/evidence.ts";
import type { ArticleId } from "../../model/ids.ts";
import type { Span } from "../../model/span.ts";

/** Characters of context kept before and after a quote, enough to find it again after small edits elsewhere. */
const CONTEXT_LENGTH = 32;

/** The passage at a span of an article's text, with its quote and the words around it. */
export function passageOf(article: { readonly id: ArticleId; readonly text: string }, { start, end }: Span): Passage {
  const { id, text } = article;
  return {
    article: id,
    position: { start, end },
    quote: {
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
      suffix: text.slice(end, end + CONTEXT_LENGTH),
    },
  };
}
