import { describe, expect, test } from "vitest";
import type { BuildSummary } from "../../../../src/node/building/build-seeds.ts";
import { describeBuild } from "../../../../src/node/building/describe-build.ts";
import { describeReport } from "../../../../src/node/building/describe-report.ts";
import { formatDiagnostics } from "../../../../src/node/building/format-diagnostic.ts";

const all: BuildSummary = { articles: 10, events: 21, drafts: 0, drafted: 0, isWritten: true };

describe("after a build is told", () => {
  test("what there is", () => {
    expect(describeBuild(all, "town")).toEqual(["10 articles, 21 events"]);
    expect(describeBuild({ ...all, articles: 1, events: 1, drafts: 2, drafted: 2 }, "town")).toEqual([
      "1 article, 1 event, 2 drafts",
    ]);
  });

  test("that there is no file of an editor, and what to do where nothing is to be seen", () => {
    const lines = describeBuild({ ...all, events: 0, isWritten: false }, "town").join("\n");
    expect(lines).toContain("There is no timeline.yaml in town");
    expect(lines).toContain("npm run dev -- --articles town");
    expect(
      describeBuild({ ...all, events: 0, drafts: 3, drafted: 3, isWritten: false }, "town").join("\n"),
    ).not.toContain("What to do next");
  });

  test("that there are more drafts than are shown", () => {
    expect(describeBuild({ ...all, drafts: 1000, drafted: 4150 }, "town")[1]).toContain("most salient of 4150");
  });
});

const finding = {
  severity: "warning",
  code: "time-unresolved",
  expected: { code: "text" },
  found: { code: "none" },
} as const;
const times = Array.from({ length: 30 }, (_, line) => ({ ...finding, place: { file: "a.txt", line: line + 1 } }));

test("of what is found very often a terminal gets the first lines and a number", () => {
  const lines = formatDiagnostics([...times, { ...finding, code: "no-text", place: { file: "b.txt" } }], "town");
  expect(lines).toHaveLength(22);
  expect(lines.at(-2)).toContain("town/b.txt warning no-text");
  expect(lines.at(-1)).toBe("… and 10 more time-unresolved: npm run report lists them");
});

test("the report has a line for everything, and the numbers", () => {
  const report = { findings: times.map((each) => ({ ...each, group: "unresolved-times" as const })) };
  const lines = describeReport(report, { ...all, drafted: 7 }, "town");
  expect(lines).toHaveLength(33);
  expect(lines.slice(-2)).toEqual(["10 articles, 21 events, 7 drafts", "    30 time-unresolved"]);
  expect(describeReport({ findings: [] }, all, "town")[0]).toBe("Nothing was found.");
  const one = { ...all, articles: 1, events: 1, drafted: 1 };
  expect(describeReport({ findings: [] }, one, "town").at(-1)).toBe("1 article, 1 event, 1 draft");
});
