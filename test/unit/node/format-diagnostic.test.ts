import { expect, test } from "vitest";
import { formatDiagnostic } from "../../../src/node/format-diagnostic.ts";

const diagnostic = { severity: "error", code: "unknown-key", expected: "title", found: "titel" } as const;

test.each([
  [{ file: "a.yaml", line: 3, column: 5 }, "seeds/a.yaml:3:5 error unknown-key: expected title, found titel"],
  [{ file: "a.txt", line: 3 }, "seeds/a.txt:3 error unknown-key: expected title, found titel"],
  [{ file: "a.txt" }, "seeds/a.txt error unknown-key: expected title, found titel"],
])("%j is told as %s", (place, line) => {
  expect(formatDiagnostic({ ...diagnostic, place }, "seeds")).toBe(line);
});
