import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";

// Each case starts a process of its own.
vi.setConfig({ testTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), "zeitfaden-times-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The exit code, and what was written. */
function times(lines: string): [code: number | null, written: string] {
  const file = join(folder, "in.jsonl");
  writeFileSync(file, lines);
  const command = ["src/node/run.mjs", "src/node/times.ts", file];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
  return [status, stdout + stderr];
}

const request = { id: "a", lang: "de", domain: "news", dct: "2024-05-04", text: "Am 3. Mai 2024 kam er." };

test("the times of each text are printed on a line", () => {
  const [code, written] = times(`${JSON.stringify(request)}\n\n${JSON.stringify({ ...request, dct: null })}\n`);
  expect(code).toBe(0);
  const answers = written
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(answers.map(({ id, timexes }) => [id, timexes[0]?.value])).toEqual([
    ["a", "2024-05-03"],
    ["a", "2024-05-03"],
  ]);
});

test.each([
  ["half of one", JSON.stringify(request).slice(0, 30)],
  ["a text in another language", JSON.stringify({ ...request, lang: "fr" })],
])("a line that is none, such as %s, is named", (_, line) => {
  const [code, written] = times(`${JSON.stringify(request)}\n${line}\n`);
  expect([code, written]).toEqual([
    2,
    expect.stringMatching(/in\.jsonl:2: expected \{id, lang, domain, dct, text\}, found \{/),
  ]);
});
