import { describe, expect, test } from "vitest";
import { draftLines } from "../draft-builders.ts";

describe("a plural beside a German word for a firm", () => {
  test.each([
    [
      "Am Montag hat das Unternehmen Zahlen veröffentlicht.",
      "other | 2024-10-14 | Das Unternehmen hat Zahlen veröffentlicht |  | reports",
    ],
    [
      "Am Montag hat der Konzern Stellen gestrichen.",
      "other | 2024-10-14 | Der Konzern hat Stellen gestrichen |  | reports",
    ],
    [
      "Am Montag hat die Firma Pläne für eine Mühle vorgelegt.",
      "other | 2024-10-14 | Die Firma hat Pläne für eine Mühle vorgelegt |  | reports",
    ],
  ])("is no name where it may be what the verb is about: %s", (text, line) => {
    expect(draftLines(text, "de")).toEqual([line]);
  });

  test("is a name where both stand before the verb, and so is a word of another shape", () => {
    expect(
      draftLines(
        "Das Unternehmen Norden legte am Montag eine Klage ein. Am Dienstag hat die Firma Tarvo den Plan vorgelegt.",
        "de",
      ).map((line) => line.split(" | ")[3]),
    ).toEqual(["norden:agent", "tarvo:agent"]);
  });
});
