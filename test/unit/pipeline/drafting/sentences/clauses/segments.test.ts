import { describe, expect, test } from "vitest";
import { draftLines } from "../../draft-builders.ts";

describe("where an English clause ends", () => {
  test("what somebody said after a name in apposition is said", () => {
    const text =
      "Halden Oil's chief executive, Rodrigo Fuentes, said the port had been closed on Monday and reopened at night.";
    const lines = draftLines(text, "en");
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatch(/ \| alleges<rodrigo-fuentes$/);
  });

  test("whoever speaks after a fragment of words is no part of what is said", () => {
    expect(draftLines("No comment, no news, said the man who was hurt on Monday.", "en")).toEqual([
      "other | 2024-10-14 | The man was hurt |  | reports",
    ]);
  });

  test("“that” before the particle of its verb opens no clause", () => {
    const text =
      "The economy secretary, Robert Lennox, ruled that out on Tuesday but said the government would set up a fund.";
    expect(draftLines(text, "en").filter((line) => line.includes("ruled"))).toEqual([]);
    expect(draftLines("The ministry said that down in Arn rebels killed six people on 3 May 2024.", "en")).toEqual([
      expect.stringContaining("alleges<ministry"),
    ]);
  });

  test.each([
    [
      "The mining regulator fined Minera Altiplano $1.2 million in 2019 for storing more waste than its permit allowed.",
      "other | 2019 | The mining regulator fined Minera Altiplano",
    ],
    [
      "The ministry said more than 300 people had died on Monday.",
      "other | 2024-10-14 | Ministry: More than 300 people had died",
    ],
  ])("what something is measured by has a verb of its own, a number has none: %s", (text, start) => {
    expect(draftLines(text, "en")).toEqual([expect.stringMatching(new RegExp(`^${start.replace(/[|.$]/g, "\\$&")}`))]);
  });
});
