import { strFromU8, strToU8, unzipSync } from "fflate";
import { expect, test, vi } from "vitest";
import { zipFiles } from "../../../../src/node/pages/site-zip.ts";

const files = new Map([
  ["index.html", strToU8("Start")],
  ["e/pakt/index.html", strToU8("Pakt")],
]);

test("the zip holds every file under its path, in the order of the paths", () => {
  const unzipped = unzipSync(zipFiles(files));
  expect(Object.entries(unzipped).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
    ["e/pakt/index.html", "Pakt"],
    ["index.html", "Start"],
  ]);
});

test("the zip is the same whenever it is made, and in whatever order the files come", () => {
  const before = zipFiles(files);
  vi.setSystemTime(new Date("2031-01-01"));
  expect(zipFiles(new Map([...files].reverse()))).toEqual(before);
  vi.useRealTimers();
});
