import { expect, test } from "vitest";
import type { Claim } from "../../../src/model/claim.ts";
import type { ActorId, ArticleId, EvidenceKey, PropertyId } from "../../../src/model/ids.ts";
import { createScale } from "../../../src/pipeline/salience.ts";
import { anEvent, anEvidence } from "../../support/builders.ts";

const [first, copy, own] = ["first", "copy", "own"] as ArticleId[] as [ArticleId, ArticleId, ArticleId];
const told = (...articles: ArticleId[]) =>
  anEvent({ evidence: articles.map((article) => anEvidence({ article })), participants: [] });

test("an article that repeats another one counts together with it", () => {
  const copies = new Map([[copy, { copyOf: first, share: 0.9 }]]);
  const weigh = (event: ReturnType<typeof told>) => {
    const scale = createScale(copies);
    scale.add(0, event);
    return scale.weigh()(0);
  };
  expect(weigh(told(first, copy))).toBe(weigh(told(first)));
  expect(weigh(told(copy))).toBe(weigh(told(first)));
  expect(weigh(told(first, own))).toBeGreaterThan(weigh(told(first, copy)));
  expect(weigh(told(first, first, copy))).toBe(weigh(told(first, first)));
});

const counting = (min: number | null, max: number | null) =>
  anEvent({ evidence: [], participants: [], claims: [{ ...hurt, min, max }] });

/** How many people were hurt. */
const hurt: Omit<Claim, "min" | "max"> = {
  property: "hurt" as PropertyId,
  approximate: false,
  words: "",
  by: null,
  evidence: "0" as EvidenceKey,
};

test("a figure that another event's excludes weighs more, whichever was added first", () => {
  const scale = createScale(new Map());
  const events = [counting(3, 3), counting(null, 2), counting(2, 3), counting(null, null), counting(7, null)];
  for (const [number, event] of events.entries()) scale.add(number, event);
  expect(events.map((_, number) => scale.weigh()(number))).toEqual([2, 2, 2, 0, 2]);
});

test("what somebody only says weighs less than any act, unless somebody edited it", () => {
  const weigh = (event: ReturnType<typeof anEvent>) => {
    const scale = createScale(new Map());
    scale.add(0, event);
    return scale.weigh()(0);
  };
  const voss = "voss" as ActorId;
  const said = anEvidence({ article: first, stance: "alleges", attribution: [{ kind: "actors", actors: [voss] }] });
  const statement = anEvent({
    type: "statement",
    origin: "drafted",
    evidence: [said],
    participants: [{ actor: voss, role: "agent" }],
  });
  expect(weigh(statement)).toBeLessThan(weigh({ ...told(first), origin: "drafted" }));
  expect(weigh({ ...statement, origin: "edited" })).toBeGreaterThan(weigh(told(first)));
  expect(weigh({ ...statement, evidence: [anEvidence({ article: first })] })).toBeGreaterThan(weigh(told(first)));
});
