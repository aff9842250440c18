import { expect, test } from "vitest";
import { isAnnounced } from "../../../src/model/standing.ts";
import { anEvidence } from "../../support/builders.ts";

const announced = anEvidence({ stance: "announces" });

test("an event is announced while every sentence tells it as something to come", () => {
  expect(isAnnounced({ evidence: [announced, announced] })).toBe(true);
});

test.each(["reports", "confirms", "alleges", "denies"] as const)(
  "a sentence that %s it makes it more than announced",
  (stance) => {
    expect(isAnnounced({ evidence: [announced, anEvidence({ stance })] })).toBe(false);
  },
);
