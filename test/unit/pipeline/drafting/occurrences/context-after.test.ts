import { describe, expect, test } from "vitest";
import { draftLines } from "../draft-builders.ts";

describe("who “he” and “the president” are", () => {
  test("nobody, where two men were named", () => {
    const text =
      "The energy minister, Pavel Orsin, is ill. President Emil Brandt has refused to dismiss him. On Sunday he accused Ole Marden, a trader, of theft.";
    expect(draftLines(text, "en").filter((line) => line.startsWith("accusation"))).toEqual([]);
  });

  test.each([
    ["Voters cheered former president Ole Marden. On Monday the president resigned.", ""],
    ["Voters cheered President Ole Marden. On Monday the president resigned.", "ole-marden:agent"],
  ])("a former president is not the president: %s", (text, who) => {
    expect(
      draftLines(text, "en")
        .find((line) => line.includes("resigned"))
        ?.split(" | ")[3],
    ).toBe(who);
  });
});
