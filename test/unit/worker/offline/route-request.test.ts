import { describe, expect, it } from "vitest";
import { pathBelow, routeRequest } from "../../../../src/worker/offline/route-request.ts";

const ROOT = "https://zeit.example/some/where/";
const installed = { "": "1", "assets/index-a1.js": "2", "data/dataset.json": "3", "favicon.svg": "4" };
const route = (url: string, mode = "cors", method = "GET") => routeRequest({ url, mode, method }, ROOT, installed);
const file = (path: string, isNavigation = false) => ({ kind: "file", path, isNavigation });
const page = (path: string) => ({ kind: "page", path, isNavigation: true });

describe("the worker answers", () => {
  it.each([
    ["", file("", true)],
    ["index.html", file("", true)],
    ["?e=pakt&lang=en", file("", true)],
    ["e/pakt/", page("e/pakt/")],
    ["e/pakt/index.html", page("e/pakt/")],
    ["a/bericht/?e=pakt#unten", page("a/bericht/")],
    ["data/dataset.json", file("data/dataset.json")],
  ])("a visit to “%s”", (path, expected) => expect(route(ROOT + path, "navigate")).toEqual(expected));

  it.each(["assets/index-a1.js", "data/dataset.json", "data/articles/bericht.json", "favicon.svg"])(
    "what a page asks for: %s",
    (path) => expect(route(ROOT + path)).toEqual(file(path)),
  );
});

describe("the worker leaves to the network", () => {
  it.each(["feed.xml", "site.zip", "cards/pakt.png", "e/pakt", "e/pakt/oembed.json", "i/pakt/", "e/a/b/"])(
    "a visit to %s",
    (path) => expect(route(ROOT + path, "navigate")).toBeNull(),
  );

  it.each(["assets/index-b2.js", "embed.js", "sw.js", "e/pakt/", ""])("what a page asks for: “%s”", (path) =>
    expect(route(ROOT + path)).toBeNull(),
  );

  it("what is not read, and what lies elsewhere", () => {
    expect(route(`${ROOT}data/dataset.json`, "cors", "POST")).toBeNull();
    expect(route("https://zeit.example/some/favicon.svg")).toBeNull();
    expect(route("https://other.example/some/where/favicon.svg")).toBeNull();
  });
});

describe("a path below the site", () => {
  it("has neither query nor fragment", () => expect(pathBelow(ROOT, `${ROOT}e/pakt/?lang=en#x`)).toBe("e/pakt/"));
  it("is none outside, and of what is no address", () => {
    expect(pathBelow(ROOT, "https://zeit.example/some/")).toBeNull();
    expect(pathBelow(ROOT, "e/pakt/")).toBeNull();
  });
});
