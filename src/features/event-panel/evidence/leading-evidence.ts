import type { Article } from "../../../model/article.ts";
import type { TimelineEvent } from "../../../model/event.ts";
import type { Evidence } from "../../../model/evidence.ts";
import type { ArticleId } from "../../../model/ids.ts";

/** The evidence of an event, divided for a short telling. */
export interface LeadingEvidence {
  /** What is read first: the sentence that says most of the title, and the first denial, if somebody denies it. */
  readonly leading: readonly Evidence[];
  /** All others, in their order. */
  readonly rest: readonly Evidence[];
}

export function leadingEvidence(
  event: Pick<TimelineEvent, "title" | "evidence">,
  articleById: ReadonlyMap<ArticleId, Pick<Article, "language">>,
): LeadingEvidence {
  const titleIn = ({ article }: Evidence) => event.title[articleById.get(article)?.language === "en" ? "en" : "de"];
  const told = event.evidence.filter(({ stance }) => stance !== "denies");
  const denial = event.evidence.find(({ stance }) => stance === "denies");
  const scores = told.map((evidence) => sharedWords(titleIn(evidence), tellingWords(evidence)));
  const best = told[scores.indexOf(Math.max(...scores))];
  const leading = [best, denial].filter((evidence) => evidence !== undefined);
  return { leading, rest: event.evidence.filter((evidence) => !leading.includes(evidence)) };
}

/** Letters by which words count as the same, whatever their endings. */
const STEM = 5;

/** How many words of a title a text has, in any of their forms. */
function sharedWords(title: string, text: string): number {
  const words = stems(text);
  return [...stems(title)].filter((stem) => words.has(stem)).length;
}

function stems(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}.]+/gu) ?? [];
  return new Set(words.filter((word) => word.length > 3).map((word) => word.slice(0, STEM)));
}

/** The telling parts; the words that are withheld share nothing. */
function tellingWords({ quote, telling, position }: Evidence): string {
  return telling
    .map(({ start, end }) => quote?.exact.slice(start - position.start, end - position.start) ?? "")
    .join(" ");
}
