import { expect, it } from "vitest";
import { numberNotes } from "../../../../src/features/print-sheet/print-notes.ts";
import type { EvidenceKey } from "../../../../src/model/ids.ts";
import { anEvent, anEvidence } from "../../../support/builders.ts";

const [a, b, c] = ["0000000a", "0000000b", "0000000c"].map((key) => anEvidence({ key: key as EvidenceKey }));

it("numbers quotes in the order of the list, and one that proves two events once", () => {
  if (!a || !b || !c) throw new Error("three");
  const [first, second] = [anEvent({ id: "first", evidence: [b, a] }), anEvent({ id: "second", evidence: [c, b] })];
  const { notes, numbersOf } = numberNotes([first, second]);
  expect(notes.map(({ number, event, evidence }) => [number, event.id, evidence.key])).toEqual([
    [1, "first", b.key],
    [2, "first", a.key],
    [3, "second", c.key],
  ]);
  expect([numbersOf(first), numbersOf(second)]).toEqual([
    [1, 2],
    [3, 1],
  ]);
});

it("numbers nothing of nothing", () => {
  expect(numberNotes([]).notes).toEqual([]);
});
