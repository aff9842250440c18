import type { Article } from "../../model/article.ts";
import type { DateEstimate, DerivationStep } from "../../model/date-estimate.ts";
import type { ArticleId } from "../../model/ids.ts";

/** A step with the articles whose own dates it rests on, each with the steps that led to that date. */
export interface ExplainedStep {
  readonly step: DerivationStep;
  readonly restsOn: readonly { readonly article: Article; readonly steps: readonly ExplainedStep[] }[];
}

/**
 * The steps of a derivation, each with what the dates behind it rest on. An article is explained once, where it is
 * first needed; `explained` are those that are explained already, so that circles end.
 */
export function explainSteps(
  steps: readonly DerivationStep[],
  articleById: ReadonlyMap<ArticleId, Article>,
  explained: ReadonlySet<ArticleId> = new Set(),
): ExplainedStep[] {
  const seen = new Set(explained);
  return steps.map((step) => {
    const articles = articlesBehind(step).flatMap((id) => {
      const article = seen.has(id) ? undefined : articleById.get(id);
      seen.add(id);
      return article && stepsOf(article.datePublished).length > 0 ? [article] : [];
    });
    return {
      step,
      restsOn: articles.map((article) => ({
        article,
        steps: explainSteps(stepsOf(article.datePublished), articleById, seen),
      })),
    };
  });
}

/** The steps that led to a date; an editor's date has none. */
export function stepsOf(date: DateEstimate): readonly DerivationStep[] {
  return date.basis === "editorial" ? [] : date.derivation;
}

/** The articles whose own date a step uses. */
function articlesBehind(step: DerivationStep): readonly ArticleId[] {
  switch (step.rule) {
    case "expression":
      return step.anchor ? [step.passage.article] : [];
    case "reported":
    case "ongoing":
    case "not-before-article":
    case "undated-article":
      return [step.article];
    case "same-event":
    case "disagreement":
      return step.articles;
    case "dateline":
    case "tells-of":
    case "counted-back":
    case "as-news-of":
    case "after-event":
    case "same-time-as":
    case "told-after":
    case "told-under":
    case "told-among":
    case "said-after":
    case "said-before":
    case "editor-reads":
      return [];
    default:
      return step satisfies never;
  }
}
