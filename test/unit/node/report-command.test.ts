import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";

// Each case starts a process of its own.
vi.setConfig({ testTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), "zeitfaden-report-"));
const [healthy, undated] = [join(folder, "healthy"), join(folder, "undated")];
for (const each of [healthy, undated]) mkdirSync(each);
const head = "title: { de: T, en: T }\ndescription: { de: D, en: D }\nlanguage: de\nrights: full\n";
for (const each of [healthy, undated]) writeFileSync(join(each, "timeline.yaml"), head);
writeFileSync(join(healthy, "a.txt"), "Der Fluss\n\n3. Mai 2024\n\nDas Wasser war ruhig und grün.\n");
writeFileSync(join(undated, "a.txt"), "Der Fluss\n\nDas Wasser war ruhig und grün.\n");
afterAll(() => rmSync(folder, { recursive: true }));

/** The exit code, and what was written. */
function report(...args: string[]): [code: number | null, written: string] {
  const command = ["src/node/run.mjs", "src/node/report.ts", ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
  return [status, stdout + stderr];
}

test.each<[string, string[], number, RegExp]>([
  ["says that nothing was found", ["--articles", healthy, "--strict"], 0, /^Nothing was found\.$/m],
  ["says what was found and where", ["--articles", undated], 0, /undated\/a\.txt warning article-without-date: /],
  [
    "fails where something was found, if it is strict",
    ["--articles", undated, "--strict"],
    1,
    /1 article-without-date/,
  ],
  ["names a folder that is not there", ["--articles", join(folder, "none")], 2, /There is no folder/],
])("the report %s", (_, args, code, words) => {
  const [exit, written] = report(...args);
  expect(written).toMatch(words);
  expect(exit).toBe(code);
});
