import { describe, expect, it } from "vitest";
import { corpusAsOf, eventsToldOf } from "../../../src/data/corpus-as-of.ts";
import type { Claim } from "../../../src/model/claim.ts";
import type { ArticleId, EventId } from "../../../src/model/ids.ts";
import { noFilters } from "../../../src/search/filters.ts";
import { selectEvents } from "../../../src/search/select-events.ts";
import { aCorpus, aDate, anArticle, anEvent, anEvidence } from "../../support/builders.ts";

const early = "early" as ArticleId;
const late = "late" as ArticleId;
const day = "2024-08-01";

function figure(evidence: Claim["evidence"], value: number): Claim {
  return {
    property: "soldiers" as Claim["property"],
    min: value,
    max: value,
    approximate: false,
    words: `${value}`,
    by: null,
    evidence,
  };
}

const [first, second, third] = [
  anEvidence({ article: early }),
  anEvidence({ article: late }),
  anEvidence({ article: late }),
];
const today = aCorpus({
  articles: [
    anArticle({ id: early, datePublished: aDate("2024-07-05") }),
    anArticle({ id: late, datePublished: aDate("2024-10-18") }),
  ],
  events: [
    anEvent({
      id: "both",
      formerIds: ["old" as EventId],
      evidence: [first, second],
      claims: [figure(first.key, 100), figure(second.key, 300)],
    }),
    anEvent({ id: "later", evidence: [third], claims: [figure(third.key, 900)] }),
  ],
});
const [both, later] = ["both" as EventId, "later" as EventId];

describe("the corpus as it was known on a day", () => {
  const then = corpusAsOf(today, day);

  it("contests nothing by figures that came later", () => {
    const event = (corpus: typeof today) => corpus.eventById.get(both) ?? expect.fail();
    expect(today.traitsOf(event(today))).toEqual(["contested"]);
    expect(then.traitsOf(event(then))).toEqual(["single-source"]);
    expect(then.claims).toEqual([figure(first.key, 100)]);
  });

  it("keeps what came later apart, and the whole of today", () => {
    expect(then.asOf?.knownOf(both)?.later).toEqual([second]);
    expect(then.asOf?.knownOf(later)).toBeNull();
    expect(then.asOf?.today).toBe(today);
  });

  it("tells of no event that was reported later, though a link still opens it", () => {
    expect(eventsToldOf(then).map(({ id }) => id)).toEqual(["both"]);
    expect(eventsToldOf(today)).toBe(today.events);
    expect(then.eventById.get(later)).toBe(today.eventById.get(later));
    expect(then.eventById.get("old" as EventId)?.evidence).toEqual([first]);
  });

  it("tells of an article's events what was known of them then; of an article that came later what it says today", () => {
    expect(then.eventsOfArticle(early).map(({ evidence }) => evidence)).toEqual([[first]]);
    expect(then.eventsOfArticle(late)).toEqual(today.eventsOfArticle(late));
    expect(today.articles.map((article) => then.asOf?.appearanceOf(article))).toEqual(["appeared", "later"]);
  });

  it("leaves the filter as many events to leave out as today", () => {
    const filters = { ...noFilters, known: day };
    for (const time of ["happened", "reported"] as const) {
      const left = selectEvents(then.eventsBy(time), filters, "articles", then);
      expect(left.map(({ id }) => id)).toEqual(["both"]);
      expect(then.eventsBy(time)).toHaveLength(2);
      expect(then.eventsBy(time)).toBe(then.eventsBy(time));
    }
  });
});
