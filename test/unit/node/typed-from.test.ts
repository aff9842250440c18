import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { fromWhereTyped } from "../../../src/node/typed-from.ts";

// Each case starts a process of its own.
vi.setConfig({ testTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), "zeitfaden-typed-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("a path inside the folder in which a command runs is named from there, any other as a whole", () => {
  expect(fromWhereTyped("seeds", process.cwd())).toBe("seeds");
  expect(fromWhereTyped("../seeds", resolve("test"))).toBe("seeds");
  expect(fromWhereTyped("mine", folder)).toBe(join(folder, "mine"));
  expect(fromWhereTyped("..", process.cwd())).toBe(resolve(".."));
  expect(fromWhereTyped(".", process.cwd())).toBe(process.cwd());
});

/** What npm does for who types a command in another folder: it runs where the package is, and names that folder. */
function typedInFolder(command: string, ...args: string[]) {
  const env = { ...process.env, INIT_CWD: folder };
  const run = ["src/node/run.mjs", `src/node/${command}.ts`, ...args];
  return spawnSync(process.execPath, run, { encoding: "utf8", env });
}

test("paths of every command count from where it was typed", () => {
  writeFileSync(join(folder, "a.txt"), "Der Fluss\n\nDas Wasser war ruhig und grün.\n");
  const request = { id: "a", lang: "de", domain: "news", dct: null, text: "Am 3. Mai 2024 kam er." };
  writeFileSync(join(folder, "in.jsonl"), JSON.stringify(request));
  expect(typedInFolder("times", "in.jsonl").stdout).toContain("2024-05-03");

  const article = { id: "a", published: "2024-05-04", text: "The council met on 3 May 2024." };
  writeFileSync(join(folder, "many.jsonl"), JSON.stringify(article));
  const days = ["--count", "1", "--from", "2024-01-01", "--to", "2024-12-31"];
  expect(typedInFolder("timeline", "many.jsonl", ...days).stdout).toContain("2024-05-03");

  const slide = { start_date: { year: 2024 }, text: { headline: "It began", text: "It began in 2024." } };
  writeFileSync(join(folder, "old.json"), JSON.stringify({ events: [slide] }));
  expect(typedInFolder("import", "old.json").status).toBe(0);
  expect(existsSync(join(folder, "old-seeds", "timeline.yaml"))).toBe(true);

  expect(typedInFolder("report", "--articles", ".").stdout).toContain(`${folder}/a.txt warning article-without-date`);
});
