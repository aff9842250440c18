import { createHash } from "node:crypto";
import { strToU8 } from "fflate";
import { expect, test } from "vitest";
import type { SiteVersion } from "../../../../src/model/site-version.ts";
import { offlineFiles } from "../../../../src/node/pages/offline-files.ts";

const names = [
  "index.html",
  "404.html",
  "feed.xml",
  "sitemap.xml",
  "embed.js",
  "before-paint.js",
  "favicon.svg",
  "manifest.webmanifest",
  "sw.js",
  "site.zip",
  "oembed.json",
  "icons/192.png",
  "cards/pakt.png",
  "assets/index-a1.js",
  "assets/index-a1.css",
  "assets/serif.woff2",
  "assets/serif.woff",
  "data/dataset.json",
  "data/articles/bericht.json",
  "data/schema/dataset.json",
  "data/search/index.json",
  "data/search/sentences-0.json",
  "e/pakt/index.html",
  "e/pakt/oembed.json",
  "a/bericht/index.html",
];

function filesOf(changes: Readonly<Record<string, string>> = {}) {
  const site = new Map(names.map((name) => [name, strToU8(changes[name] ?? name)]));
  const read = (name: string) => site.get(name) ?? new Uint8Array();
  const written = { names, read, sizeOf: (name: string) => read(name).length };
  const [[list, hashes], [worker, code]] = offlineFiles(written, "work();") as [[string, string], [string, string]];
  expect([list, worker]).toEqual(["offline-files.json", "sw.js"]);
  const [, version = "", rest] = /^const siteVersion=(.*?\});(.*)$/.exec(code) ?? [];
  expect(rest).toBe("work();");
  return { opened: Object.keys(JSON.parse(hashes)), version: JSON.parse(version) as SiteVersion, hashes };
}

test("the app, its data and a small search index are kept from the first visit on, and the list of the rest", () => {
  expect(Object.keys(filesOf().version.installed)).toEqual([
    "assets/index-a1.css",
    "assets/index-a1.js",
    "assets/serif.woff2",
    "before-paint.js",
    "data/dataset.json",
    "favicon.svg",
    "",
    "data/search/index.json",
    "data/search/sentences-0.json",
    "offline-files.json",
  ]);
});

test("pages and articles are kept once they have been opened, a large search index once it has been used", () => {
  expect(filesOf().opened).toEqual(["a/bericht/", "data/articles/bericht.json", "e/pakt/"]);
  const { opened, version } = filesOf({ "data/search/index.json": "x".repeat(600_000) });
  expect(opened).toEqual([
    "a/bericht/",
    "data/articles/bericht.json",
    "e/pakt/",
    "data/search/index.json",
    "data/search/sentences-0.json",
  ]);
  expect(Object.keys(version.installed)).not.toContain("data/search/index.json");
});

test("hashes are of the files as they lie there", () => {
  const { version, hashes } = filesOf();
  const hash = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 32);
  expect(version.installed[""]).toBe(hash("index.html"));
  expect(version.installed[version.openedList]).toBe(hash(hashes));
});

test("a version is another one when a file that may be kept changes, and only then", () => {
  const { id } = filesOf().version;
  expect(filesOf().version.id).toBe(id);
  for (const name of ["index.html", "data/dataset.json", "data/articles/bericht.json", "e/pakt/index.html"]) {
    expect(filesOf({ [name]: "changed" }).version.id).not.toBe(id);
  }
  expect(filesOf({ "site.zip": "changed", "feed.xml": "changed" }).version.id).toBe(id);
});
