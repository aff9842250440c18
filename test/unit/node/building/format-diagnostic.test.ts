import { expect, test } from "vitest";
import { formatDiagnostic } from "../../../../src/node/building/format-diagnostic.ts";

const diagnostic = {
  severity: "error",
  code: "unknown-key",
  expected: { code: "key", key: "title" },
  found: { code: "written", text: "titel" },
} as const;

test.each([
  [{ file: "a.yaml", line: 3, column: 5 }, 'seeds/a.yaml:3:5 error unknown-key: expected the key "title", found titel'],
  [{ file: "a.txt", line: 3 }, 'seeds/a.txt:3 error unknown-key: expected the key "title", found titel'],
  [{ file: "a.txt" }, 'seeds/a.txt error unknown-key: expected the key "title", found titel'],
])("%j is told as %s", (place, line) => {
  expect(formatDiagnostic({ ...diagnostic, place }, "seeds")).toBe(line);
});

test("what would steer a terminal or turn the line around is written out", () => {
  const place = { file: "a\u001b[2J\nb\u202ec.txt" };
  expect(formatDiagnostic({ ...diagnostic, place }, "seeds")).toBe(
    'seeds/a\\u{1b}[2J\\u{a}b\\u{202e}c.txt error unknown-key: expected the key "title", found titel',
  );
});
