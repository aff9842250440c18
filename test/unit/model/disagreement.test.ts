import { describe, expect, it } from "vitest";
import type { Claim } from "../../../src/model/claim.ts";
import type { DerivationStep } from "../../../src/model/date-estimate.ts";
import { disagreementsOf, isContested } from "../../../src/model/disagreement.ts";
import type { TimelineEvent } from "../../../src/model/event.ts";
import type { ArticleId, PropertyId } from "../../../src/model/ids.ts";
import { aDate, anEvent, anEvidence, saidBy } from "../../support/builders.ts";

const reported = anEvidence();
const denied = anEvidence({ stance: "denies", attribution: [saidBy("russland")] });

function aClaim(min: number | null, max: number | null, property = "trained"): Claim {
  const words = `${min}-${max}`;
  return { property: property as PropertyId, min, max, approximate: false, words, by: null, evidence: reported.key };
}

function told(id: string, ...claims: Claim[]): TimelineEvent {
  return anEvent({ id, evidence: [reported], claims });
}

const passage = (article: string) => ({ article: article as ArticleId, position: { start: 0, end: 4 }, quote: null });
const steps: readonly DerivationStep[] = [
  { rule: "expression", passage: passage("a"), form: "month", anchor: null, result: "2024-06" },
  { rule: "expression", passage: passage("b"), form: "day", anchor: null, result: "2024-07-01" },
  { rule: "expression", passage: passage("a"), form: "day", anchor: null, result: "2024-06-19" },
  { rule: "reported", article: "b" as ArticleId, anchor: null, result: "[..2024-07-08]" },
  { rule: "disagreement", articles: ["a", "b"] as ArticleId[], result: "[2024-06-19,2024-07-01]" },
];

describe("what is contested", () => {
  it.each<[string, TimelineEvent, TimelineEvent[], string[]]>([
    ["nothing, where all say the same", told("e"), [told("other")], []],
    ["what somebody denies", anEvent({ evidence: [reported, denied] }), [], ["denied"]],
    ["what is only denied", anEvent({ evidence: [denied] }), [], ["denied"]],
    ["figures that exclude each other", told("e", aClaim(11_000, 11_000)), [told("o", aClaim(200, 999))], ["figures"]],
    ["not figures that both may be right", told("e", aClaim(11_000, 11_000)), [told("o", aClaim(2000, null))], []],
    ["not figures for different things", told("e", aClaim(12_000, 12_000)), [told("o", aClaim(2, 2, "sent"))], []],
    ["dates that cannot all be right", anEvent({ when: aDate("2024-06", { derivation: [...steps] }) }), [], ["dates"]],
  ])("is %s", (_, event, others, kinds) => {
    const events = [event, ...others];
    expect(disagreementsOf(event, events).map(({ kind }) => kind)).toEqual(kinds);
    expect(
      isContested(
        event,
        events.flatMap(({ claims }) => claims),
      ),
    ).toBe(kinds.length > 0);
  });

  it("sets those who tell of it against those who deny it", () => {
    const event = anEvent({ evidence: [denied, reported] });
    expect(disagreementsOf(event, [event])).toEqual([{ kind: "denied", told: [reported], denied: [denied] }]);
  });

  it("gathers all figures for the same thing, each with its sentence", () => {
    const event = told("e", aClaim(11_000, 11_000), aClaim(5, 5, "other"));
    const events = [told("o", aClaim(200, 999)), event, told("p", aClaim(11_000, 12_000))];
    expect(disagreementsOf(event, events)).toEqual([
      {
        kind: "figures",
        property: "trained",
        figures: events.map((one) => ({ claim: one.claims[0], event: one, evidence: reported })),
      },
    ]);
  });

  it("gives for each article the last date of its own words", () => {
    const event = anEvent({ when: aDate("2024-06", { derivation: [...steps] }) });
    expect(disagreementsOf(event, [event])).toEqual([
      {
        kind: "dates",
        dates: [
          { passage: passage("a"), result: "2024-06-19" },
          { passage: passage("b"), result: "2024-07-01" },
        ],
      },
    ]);
  });
});
