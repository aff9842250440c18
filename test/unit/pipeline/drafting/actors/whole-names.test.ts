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

describe("a name of several parts is that of one actor", () => {
  test("a family name from behind an initial and a word for a firm are not joined to another firm", () => {
    const [line] = draftLines(
      "Lena F. Besk Company, the largest buyer of halibut, was fined on Monday. Lena F. Besk Company sued the Arn Board of Trade on Tuesday.",
      "en",
    );
    expect(line).toContain("lena-f-besk-company");
  });

  test("a short last part is none of the nouns that end in “ung”", () => {
    const lines = draftLines("Präsident Tarn Il Sung reiste am Montag nach Oslo.", "de");
    expect(lines.map((each) => each.split(" | ")[3])).toEqual(["tarn-il-sung:agent,norwegen:place"]);
  });
});
