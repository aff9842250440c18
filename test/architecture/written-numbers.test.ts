import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readModules } from "./source-files.ts";

test("numbers are written by the formats of src/i18n alone, which are made once", () => {
  const modules = readModules("src");
  expect(modules.length).toBeGreaterThan(300);
  const writing = modules.filter(({ path }) => readFileSync(path, "utf8").includes("toLocaleString("));
  expect(writing.map(({ path }) => path)).toEqual([]);
});
