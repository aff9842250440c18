import { expect, test } from "vitest";
import type { ArticleId } from "../../../../src/model/ids.ts";
import { noDecisions } from "../../../../src/pipeline/drafting/decisions.ts";
import { isSettled } from "../../../../src/pipeline/drafting/events/settled.ts";
import { anEvent, anEvidence, type EventChange } from "../../../support/builders.ts";

const draft: EventChange = {
  id: "draft-visit-00000001",
  type: "visit",
  actors: ["velde", "morsau"],
  when: "2022-03-21",
};
const elsewhere = { evidence: [anEvidence({ article: "another" as ArticleId })] };
const same: EventChange = { ...draft, ...elsewhere, id: "besuch" };

// Every event here quotes a sentence of its own: what is asked is whether it tells of the same in other words.
test.each<[string, EventChange, boolean]>([
  ["the same people meet on the same day", same, true],
  ["the editor's month is wider", { ...same, when: "2022-03" }, false],
  ["the editor's days hold the draft's", { ...same, when: "[2022-03-20..2022-03-22]" }, true],
  ["the editor names a third", { ...same, actors: ["velde", "morsau", "tannhorst"] }, true],
  ["it was another day", { ...same, when: "2022-03-22" }, false],
  ["somebody else came", { ...same, actors: ["ostwald", "morsau"] }, false],
  ["only one is named", { ...same, actors: ["velde"] }, false],
  ["it is another kind of event", { ...same, type: "statement" }, false],
  ["the editor knows no date", { ...same, when: null }, false],
  ["the editor kept the draft's id", { ...elsewhere, id: "draft-visit-00000001" }, true],
])("whether an edited event settles a draft where %s", (_, edited, expected) => {
  expect(isSettled(anEvent(draft), { ...noDecisions, events: [anEvent(edited)] })).toBe(expected);
});

test("two statements of one person on one day are two events", () => {
  const statement = { ...draft, type: "statement" } as const;
  const edited = anEvent({ ...statement, ...elsewhere, id: "rede" });
  expect(isSettled(anEvent(statement), { ...noDecisions, events: [edited] })).toBe(false);
});
