import type { Claim } from "../model/claim.ts";
import { originalOf } from "../model/copies.ts";
import type { TimelineEvent } from "../model/event.ts";
import type { Evidence } from "../model/evidence.ts";
import { growingCounts, growingNumbers } from "../model/growing.ts";
import type { ArticleId, PropertyId } from "../model/ids.ts";
import { restsOnSpeakers } from "../model/standing.ts";
import type { LoadedArticles } from "./load-articles.ts";
import { createVocabulary } from "./stores/vocabulary.ts";

type Weighed = Pick<TimelineEvent, "type" | "origin" | "evidence" | "claims" | "participants">;

/** Weighs the events of one timeline, one after the other. */
export interface Scale {
  /** `number`: by which its weight is asked for. */
  readonly add: (number: number, event: Weighed) => void;
  /** When all have been added. */
  readonly weigh: () => (number: number) => number;
}

/**
 * How much an event matters, from what can be counted: 3 for each article that tells it, 1 for each passage, 2 for each of its
 * figures that another one excludes, 1 for each participant. Articles weigh most, since they chose independently to tell it; a copy did
 * not, and counts together with the article that it repeats. A draft of what somebody only says counts its speaker for nothing and 1 less, so that
 * of what is told as often acts come first.
 */
export function createScale(copies: LoadedArticles["copies"]): Scale {
  const weights: number[] = [];
  const figures = createFigures();
  return {
    add: (number, event) => {
      const { articles, passages } = countOf(event.evidence, copies);
      weights[number] = 3 * articles + passages + (isOnlySaid(event) ? -1 : event.participants.length);
      for (const claim of event.claims) figures.add(number, claim);
    },
    weigh: () => {
      const whole = [...weights];
      for (const number of figures.disputed()) whole[number] = (whole[number] ?? 0) + 2;
      return (number) => whole[number] ?? 0;
    },
  };
}

/** A drafted statement that no article tells as an act of its own: "Voss: The dam is safe", but not "Voss demanded a new dam". */
function isOnlySaid({ type, origin, evidence }: Weighed): boolean {
  return origin === "drafted" && type === "statement" && restsOnSpeakers({ evidence });
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

/** The figures of a timeline, in columns of numbers. */
function createFigures() {
  const extremes = new Map<PropertyId, Extremes>();
  const properties = createVocabulary();
  const [events, counted] = [growingCounts(), growingCounts()];
  const [least, most] = [growingNumbers(), growingNumbers()];
  return {
    add: (event: number, { property, min, max }: Claim) => {
      const { lowestMax, highestMin } = extremes.get(property) ?? none;
      const [low, high] = [min ?? none.highestMin, max ?? none.lowestMax];
      extremes.set(property, { lowestMax: Math.min(lowestMax, high), highestMin: Math.max(highestMin, low) });
      events.push(event);
      counted.push(properties.numberOf(property));
      least.push(low);
      most.push(high);
    },
    /** The events of those that another one excludes. */
    *disputed(): Generator<number> {
      const [low, high] = [least.all(), most.all()];
      for (const [at, event] of events.all().entries()) {
        const property = properties.wordOf(counted.at(at)) as PropertyId;
        const { lowestMax, highestMin } = extremes.get(property) ?? none;
        if (lowestMax < (low[at] as number) || (high[at] as number) < highestMin) yield event;
      }
    },
  };
}
