import { expect, test } from "vitest";
import { meantFiles } from "../../../../src/pipeline/ingest/meant-files.ts";

test.each([
  [".DS_Store"],
  ["2024/.hidden.txt"],
  ["__MACOSX/a.txt"],
  ["Thumbs.db"],
  ["2024/desktop.ini"],
  ["~$brief.docx"],
  ["a.txt~"],
  ["Icon\r"],
])("%j is left behind by a system or an editor", (name) => {
  expect(meantFiles(["a.txt", name])).toEqual(["a.txt"]);
});

test("what a browser saves beside a page is part of the page, in each of its names for it", () => {
  const pages = ["Die Flut.html", "2024/The flood.htm"];
  const parts = ["Die Flut-Dateien/anzeige.html", "Die Flut-Dateien/logo.png", "2024/The flood_files/frames/ad.html"];
  expect(meantFiles([...pages, ...parts])).toEqual(pages);
});

test("a folder of that name beside no such page holds articles", () => {
  const names = ["flut-Dateien/a.html", "court_files/b.txt", "desktop.ini.txt", "a~b.txt", "2024/c.txt"];
  expect(meantFiles(names)).toEqual(names);
});
