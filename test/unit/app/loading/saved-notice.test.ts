import { expect, test } from "vitest";
import { savedNotice } from "../../../../src/app/loading/saved-notice.ts";
import type { Diagnostic } from "../../../../src/model/diagnostic.ts";

const empty = (file: string, severity: Diagnostic["severity"] = "warning"): Diagnostic => {
  return { severity, code: "empty-file", place: { file }, expected: { code: "text" }, found: { code: "empty-file" } };
};
const line = (file: string) => `${file}: Empty file (expected: text; found: an empty file)`;

test("nothing is said where nothing is wrong", () => {
  expect(savedNotice([], "de")).toBeNull();
});

test("each mistake has its line, errors before the rest", () => {
  expect(savedNotice([empty("a.txt"), empty("b.txt"), empty("c.txt", "error")], "en")).toBe(
    [line("c.txt"), line("a.txt"), line("b.txt")].join("\n"),
  );
});

test.each([
  [4, "en", "and one more finding"],
  [9, "en", "and 6 more findings"],
  [4, "de", "und ein weiterer Befund"],
  [9, "de", "und 6 weitere Befunde"],
] as const)("of %i mistakes the first are told, in %s, and how many more there are", (count, language, more) => {
  const lines = savedNotice(
    Array.from({ length: count }, (_, at) => empty(`${at}.txt`)),
    language,
  )?.split("\n");
  expect(lines).toHaveLength(4);
  expect(lines?.[0]).toMatch(/^0\.txt: /);
  expect(lines?.[3]).toBe(more);
});
