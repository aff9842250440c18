import { describe, expect, it } from "vitest";
import { evidenceMarks, firstMarks, targetMark } from "../../../../src/features/reader/evidence-marks.ts";
import type { ArticleId, EventId, EvidenceKey } from "../../../../src/model/ids.ts";
import { anEvent, anEvidence } from "../../../support/builders.ts";

const article = "article" as ArticleId;
const key = (text: string) => text.padStart(8, "0") as EvidenceKey;
const at = (start: number, name: string) => anEvidence({ position: { start, end: start + 5 }, key: key(name) });

const late = anEvent({ id: "late", evidence: [at(20, "c"), at(50, "d")] });
const early = anEvent({ id: "early", evidence: [at(30, "b"), at(0, "a")] });
const twin = anEvent({ id: "twin", evidence: [at(0, "a")] });
const elsewhere = anEvent({ id: "elsewhere", evidence: [anEvidence({ article: "other" as ArticleId })] });
const marks = evidenceMarks([late, early, twin, elsewhere], article);

describe("evidenceMarks", () => {
  it("stand in the order of the text, those of other articles left out", () => {
    expect(marks.map(({ event, key }) => `${event.id} ${Number.parseInt(key, 16)}`)).toEqual([
      "early 10",
      "twin 10",
      "late 12",
      "early 11",
      "late 13",
    ]);
  });

  it("names each event once, by its first sentence", () => {
    expect(firstMarks(marks).map(({ event }) => event.id)).toEqual(["early", "twin", "late"]);
  });
});

describe("targetMark", () => {
  it("is the named passage of the chosen event, before the same passage of another", () => {
    expect(targetMark(marks, "twin" as EventId, key("a"))?.event.id).toBe("twin");
  });

  it("is the named passage even where it proves another event than the chosen one", () => {
    expect(targetMark(marks, "late" as EventId, key("b"))?.event.id).toBe("early");
  });

  it("is the first passage of the chosen event where none is named or the named one is not here", () => {
    expect(targetMark(marks, "late" as EventId, null)?.key).toBe(key("c"));
    expect(targetMark(marks, "late" as EventId, key("f"))?.key).toBe(key("c"));
  });

  it("is none where nothing is chosen", () => {
    expect(targetMark(marks, null, null)).toBeNull();
  });
});
