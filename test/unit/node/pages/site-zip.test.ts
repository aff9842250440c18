import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { expect, test, vi } from "vitest";
import { ZIP_FILE, zipFolder } from "../../../../src/node/pages/site-zip.ts";

const folder = mkdtempSync(join(tmpdir(), "site-"));
mkdirSync(join(folder, "e/pakt"), { recursive: true });
writeFileSync(join(folder, "index.html"), "Start");
writeFileSync(join(folder, "e/pakt/index.html"), "Pakt");
writeFileSync(join(folder, ZIP_FILE), "an earlier one");

test("the zip holds every file under its path, and no earlier zip", () => {
  const files = unzipSync(zipFolder(folder));
  expect(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
    ["e/pakt/index.html", "Pakt"],
    ["index.html", "Start"],
  ]);
});

test("the zip is the same whenever the files were written", () => {
  const before = zipFolder(folder);
  vi.setSystemTime(new Date("2031-01-01"));
  utimesSync(join(folder, "index.html"), 1, 1);
  expect(zipFolder(folder)).toEqual(before);
  vi.useRealTimers();
});
