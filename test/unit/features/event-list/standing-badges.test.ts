import { expect, it } from "vitest";
import { standingBadges } from "../../../../src/features/event-list/standing-badges.ts";
import type { Evidence } from "../../../../src/model/evidence.ts";
import { aCorpus, anActor, anEvent, anEvidence, saidBy } from "../../../support/builders.ts";

const corpus = aCorpus({
  actors: [anActor("nordkorea", { tag: "NK" }), anActor("russland", { tag: "RU" }), anActor("nis")],
});

it.each<[string, Partial<Evidence>[], string[]]>([
  ["an article's own report says nothing more", [{}], []],
  ["nor does one beside the report of another", [{}, { attribution: [saidBy("nis")] }], []],
  ["a report by a speaker", [{ attribution: [saidBy("nis")] }], ["quote plain gemeldet von Nis"]],
  ["an allegation", [{ stance: "alleges", attribution: [saidBy("nis")] }], ["question contested laut Nis"]],
  [
    "a denial by two, by their tags",
    [{}, { stance: "denies", attribution: [saidBy("nordkorea", "russland")] }],
    ["no denied bestritten von NK und RU"],
  ],
])("%s", (_, evidence, expected) => {
  const event = anEvent({ evidence: evidence.map(anEvidence) });
  expect(standingBadges(event, corpus, "de").map(({ icon, tone, words }) => `${icon} ${tone} ${words}`)).toEqual(
    expected,
  );
});
