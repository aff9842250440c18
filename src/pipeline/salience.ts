import type { Claim } from "../model/claim.ts";
import { originalOf } from "../model/copies.ts";
import type { TimelineEvent } from "../model/event.ts";
import type { Evidence } from "../model/evidence.ts";
import type { ArticleId, PropertyId } from "../model/ids.ts";
import type { LoadedArticles } from "./load-articles.ts";

/** Weighs the events of one timeline. */
export type Scale = (event: Pick<TimelineEvent, "evidence" | "claims" | "participants">) => number;

/**
 * How much an event matters, from what can be counted: 3 for each article that tells it, 1 for each passage, 2 for each of its
 * figures that another one excludes, 1 for each participant. Articles weigh most, since they chose independently to tell it; a copy did
 * not, and counts together with the article that it repeats.
 */
export function createScale(claimsOfTimeline: readonly Claim[], copies: LoadedArticles["copies"]): Scale {
  const extremes = extremesOf(claimsOfTimeline);
  const isDisputed = ({ property, min, max }: Claim) => {
    const { lowestMax, highestMin } = extremes.get(property) ?? none;
    return (min !== null && lowestMax < min) || (max !== null && max < highestMin);
  };
  return ({ evidence, claims, participants }) => {
    const { articles, passages } = countOf(evidence, copies);
    return 3 * articles + passages + 2 * claims.filter(isDisputed).length + participants.length;
  };
}

/** Of an article and its copies, those passages that one of them has most of. */
function countOf(evidence: readonly Pick<Evidence, "article">[], copies: LoadedArticles["copies"]) {
  const byArticle = new Map<ArticleId, number>();
  for (const { article } of evidence) byArticle.set(article, (byArticle.get(article) ?? 0) + 1);
  const byOriginal = new Map<ArticleId, number>();
  for (const [article, passages] of byArticle) {
    const original = copies.size === 0 ? article : originalOf(article, copies);
    byOriginal.set(original, Math.max(passages, byOriginal.get(original) ?? 0));
  }
  return { articles: byOriginal.size, passages: [...byOriginal.values()].reduce((sum, each) => sum + each, 0) };
}

/** Of the figures of one property: a figure that lies above the one or below the other is excluded by some of them. */
interface Extremes {
  readonly lowestMax: number;
  readonly highestMin: number;
}

const none: Extremes = { lowestMax: Number.POSITIVE_INFINITY, highestMin: Number.NEGATIVE_INFINITY };

function extremesOf(claims: readonly Claim[]): ReadonlyMap<PropertyId, Extremes> {
  const extremes = new Map<PropertyId, Extremes>();
  for (const { property, min, max } of claims) {
    const { lowestMax, highestMin } = extremes.get(property) ?? none;
    extremes.set(property, {
      lowestMax: Math.min(lowestMax, max ?? none.lowestMax),
      highestMin: Math.max(highestMin, min ?? none.highestMin),
    });
  }
  return extremes;
}
