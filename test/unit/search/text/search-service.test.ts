import { describe, expect, it, vi } from "vitest";
import { createSearchService } from "../../../../src/search/text/search-service.ts";
import { articleTexts, sentences, smallIndexFiles } from "./small-index.ts";

function site(): Map<string, unknown> {
  const { head, parts } = smallIndexFiles();
  return new Map<string, unknown>([
    ["search/index.json", head],
    ...parts.map((part, at): [string, unknown] => [`search/sentences-${at}.json`, part]),
    ...articleTexts.map((text): [string, unknown] => [`articles/${text.id}.json`, text]),
  ]);
}

function serving(files: ReadonlyMap<string, unknown>) {
  const load = vi.fn(async (path: string) => {
    if (!files.has(path)) throw new Error(`404 ${path}`);
    return files.get(path);
  });
  return { load, service: createSearchService(load) };
}

describe("the search service", () => {
  it("answers with the words of the sentences", async () => {
    const { service } = serving(site());
    const { hits } = (await service.search("hilfe")).sentences;
    expect(hits.map(({ text }) => text)).toEqual([sentences.help]);
  });

  it("loads nothing before the first search, and each file once", async () => {
    const { load, service } = serving(site());
    expect(load).not.toHaveBeenCalled();
    await Promise.all([service.search("hilfe"), service.search("pjöngjang")]);
    await service.search("hilfe");
    const paths = load.mock.calls.map(([path]) => path);
    expect(paths.toSorted()).toEqual(["articles/deutsch.json", "search/index.json", "search/sentences-0.json"]);
  });

  it("fails while the index cannot be loaded, and tries again with the next search", async () => {
    const files = site();
    const part = files.get("search/sentences-0.json");
    files.delete("search/sentences-0.json");
    const { service } = serving(files);
    await expect(service.search("hilfe")).rejects.toThrow("404 search/sentences-0.json");
    files.set("search/sentences-0.json", part);
    expect((await service.search("hilfe")).sentences.total).toBe(1);
  });

  it("answers with events and actors before any sentence is there", async () => {
    const files = site();
    files.delete("search/sentences-0.json");
    const { load, service } = serving(files);
    const { events, actors, sentences } = await service.searchNames("pjöngjang");
    const whole = await serving(site()).service.search("pjöngjang");
    expect(events.hits.length + actors.hits.length).toBeGreaterThan(0);
    expect([events, actors]).toEqual([whole.events, whole.actors]);
    expect(sentences).toEqual({ total: 0, hits: [] });
    expect(load.mock.calls).toEqual([["search/index.json"]]);
  });

  it.each([
    ["an operator alone", "actor:"],
    ["operators alone", "actor: type: actor:"],
    ["an unclosed quotation mark", '"pjöngjang'],
    ["quotation marks alone", '"" „“ "'],
    ["ten thousand characters", "pjöngjang ".repeat(1000)],
    ["ten thousand characters in one", "p".repeat(10_000)],
    ["emoji", "🚀🇰🇵👩‍👩‍👧"],
    ["words from right to left", "كوريا \u202Eبيونغ يانغ\u202C"],
    ["half of a pair", "\uD83D pjöngjang \uDE80"],
    ["what a pattern means", ".*+?^{}$()|[]\\"],
  ])("answers %s without failing", async (_, text) => {
    const { service } = serving(site());
    const { events, sentences, actors } = await service.search(text);
    for (const { total, hits } of [events, sentences, actors]) expect(total).toBeGreaterThanOrEqual(hits.length);
    await expect(service.searchNames(text)).resolves.toBeDefined();
  });

  it("refuses the index of another version", async () => {
    const { service } = serving(new Map([["search/index.json", { format: 0 }]]));
    await expect(service.search("hilfe")).rejects.toThrow("format 1 expected, found 0");
  });

  it("gives a sentence without its words when its article cannot be loaded", async () => {
    const files = site();
    files.delete("articles/deutsch.json");
    const { service } = serving(files);
    expect((await service.search("hilfe")).sentences.hits).toMatchObject([{ article: "deutsch", text: null }]);
  });
});
