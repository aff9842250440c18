import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readSeeds } from "../../../src/node/read-seeds.ts";

const folder = mkdtempSync(join(tmpdir(), "zeitfaden-seeds-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("every file but hidden ones is an article, and the editor's file stands apart", () => {
  mkdirSync(join(folder, "pictures"));
  for (const name of ["b.txt", "a.txt", ".DS_Store"]) writeFileSync(join(folder, name), "x");
  expect(readSeeds(folder).editorFile).toBeNull();
  writeFileSync(join(folder, "timeline.yaml"), "title:");
  const seeds = readSeeds(folder);
  expect(seeds.articles.map(({ name }) => name).sort()).toEqual(["a.txt", "b.txt"]);
  expect(new TextDecoder().decode(seeds.editorFile?.bytes)).toBe("title:");
});
