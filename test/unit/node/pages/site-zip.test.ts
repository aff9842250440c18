import { strFromU8, strToU8, unzipSync } from "fflate";
import { expect, test, vi } from "vitest";
import { writeZip } from "../../../../src/node/pages/site-zip.ts";

const files = new Map([
  ["index.html", strToU8("Start")],
  ["e/pakt/index.html", strToU8("Pakt")],
]);

/** As one zip, with the names in the order in which they were read. */
function zipOf(some: ReadonlyMap<string, Uint8Array>) {
  const [read, parts]: [string[], Uint8Array[]] = [[], []];
  const readOne = (name: string) => {
    read.push(name);
    return some.get(name) ?? new Uint8Array();
  };
  writeZip([...some.keys()], readOne, (bytes) => void parts.push(bytes.slice()));
  return { zip: new Uint8Array(Buffer.concat(parts)), read };
}

test("the zip holds every file under its path, in the order of the paths", () => {
  const unzipped = unzipSync(zipOf(files).zip);
  expect(Object.entries(unzipped).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual([
    ["e/pakt/index.html", "Pakt"],
    ["index.html", "Start"],
  ]);
});

test("the zip is the same whenever it is made, and in whatever order the files come", () => {
  const before = zipOf(files).zip;
  vi.setSystemTime(new Date("2031-01-01"));
  expect(zipOf(new Map([...files].reverse())).zip).toEqual(before);
  vi.useRealTimers();
});

test("each file is read once, when it is its turn", () => {
  expect(zipOf(new Map([...files].reverse())).read).toEqual(["e/pakt/index.html", "index.html"]);
});
