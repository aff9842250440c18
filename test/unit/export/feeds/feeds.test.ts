import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { writeAtom } from "../../../../src/export/feeds/atom.ts";
import { writeJsonFeed } from "../../../../src/export/feeds/json-feed.ts";
import type { TimelineEvent, WithdrawnEvent } from "../../../../src/model/event.ts";
import type { ArticleId } from "../../../../src/model/ids.ts";
import { aCorpus, anArticle, anEvent, anEvidence, noDate } from "../../../support/builders.ts";
import { options } from "../../../support/export-options.ts";
import { seedCorpus } from "../../../support/seed-corpus.ts";

/** The texts of an XML document by the path of their element; throws where it is not well formed. */
function readXml(xml: string): (readonly [string, string])[] {
  const found: [string, string][] = [];
  const open: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ local, uri, attributes }) => {
    expect(uri).toBe("http://www.w3.org/2005/Atom");
    open.push(local);
    for (const { local: name, value } of Object.values(attributes)) found.push([`${open.join("/")}@${name}`, value]);
  });
  parser.on("text", (text) => found.push([open.join("/"), text]));
  parser.on("closetag", () => open.pop());
  parser.write(xml).close();
  return found;
}

const atom = (corpus: ReturnType<typeof aCorpus>, change: Partial<typeof options> = {}) => {
  const texts = readXml(writeAtom(corpus, corpus.events, { ...options, ...change }));
  return (path: string) => texts.filter(([found]) => found === path).map(([, text]) => text);
};

const jsonFeed = (corpus: ReturnType<typeof aCorpus>, change: Partial<typeof options> = {}) =>
  JSON.parse(writeJsonFeed(corpus, corpus.events, { ...options, ...change }));

const correction = (day: string) => ({ day, what: { de: "Was", en: "What" }, why: { de: "Warum.", en: "Why." } });

describe("writeAtom and writeJsonFeed", () => {
  it("tell the same entries, each with an id, a title and the day of its last change", () => {
    const corpus = seedCorpus();
    const read = atom(corpus);
    const { items, version } = jsonFeed(corpus);
    expect(version).toBe("https://jsonfeed.org/version/1.1");
    expect(items).toHaveLength(22);
    expect(items.map(({ id }: { id: string }) => id)).toEqual(read("feed/entry/id"));
    expect(new Set(read("feed/entry/id")).size).toBe(22);
    expect(items.map(({ title }: { title: string }) => title)).toEqual(read("feed/entry/title"));
    expect(items.map((item: { content_text: string }) => item.content_text)).toEqual(read("feed/entry/content"));
    for (const day of read("feed/entry/updated")) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
    expect(read("feed/link@href")).toEqual([`${options.site}feed.xml`, options.site]);
  });

  it("say of a draft's title in which language it is", () => {
    const wordsOf = { article: "article" as ArticleId, language: "en" as const };
    const drafts = [anEvent({ id: "a", origin: "drafted", wordsOf }), anEvent({ id: "b" })];
    expect(atom(aCorpus({ events: drafts }))("feed/entry/title@lang")).toEqual(["en"]);
    const { items } = jsonFeed(aCorpus({ events: drafts }));
    expect(items.map(({ language }: { language?: string }) => language)).toEqual(["en", undefined]);
  });

  it("carry the date in words in the title, and every quote", () => {
    const [content, title] = ["content", "title"].map((name) => atom(seedCorpus())(`feed/entry/${name}`).join("\n"));
    expect(title).toContain("Kim Jong-un soll persönlich den Befehl zur Entsendung erteilt haben (ohne Datum)");
    for (const { quote } of seedCorpus().events.flatMap(({ evidence }) => evidence))
      expect(content).toContain(quote?.exact);
  });

  it("date an event by its newest correction or article, and put what changed last first", () => {
    const articles = [anArticle({ id: "a" }), anArticle({ id: "b", datePublished: noDate() })];
    const told = (id: string, article: string, corrections: TimelineEvent["corrections"]) =>
      anEvent({ id, corrections, evidence: [anEvidence({ article: anArticle({ id: article }).id })] });
    const events = [
      told("plain", "a", []),
      told("corrected", "a", [correction("2025-05-03")]),
      told("undated", "b", []),
    ];
    const read = atom(aCorpus({ events, articles }));
    expect(read("feed/entry/id").map((id) => id.split("/").at(-2))).toEqual(["corrected", "plain", "undated"]);
    expect(read("feed/entry/updated").map((day) => day.slice(0, 10))).toEqual([
      "2025-05-03",
      "2024-10-18",
      "2024-10-18",
    ]);
    expect(read("feed/updated")).toEqual(["2025-05-03T00:00:00Z"]);
    expect(read("feed/entry/content")[0]).toContain("Korrektur vom 3. Mai 2025: Was Grund: Warum.");
  });

  it("tell of a withdrawn event no more than that, when and why it went", () => {
    const gone = { id: "weg", formerIds: ["frueher"], day: "2025-06-01", reason: { de: "Irrtum.", en: "Error." } };
    const { items } = jsonFeed(aCorpus({ withdrawn: [gone as unknown as WithdrawnEvent] }));
    expect(items).toEqual([
      {
        id: `${options.site}e/weg/`,
        url: `${options.site}e/weg/`,
        title: "Zurückgezogenes Ereignis",
        content_text: "Zurückgezogen am 1. Juni 2025: Irrtum.",
        date_modified: "2025-06-01T00:00:00Z",
      },
    ]);
  });

  it("have ids but no addresses without a site", () => {
    const corpus = aCorpus({ events: [anEvent()] });
    const read = atom(corpus, { site: null });
    expect(read("feed/entry/id")).toEqual(["tag:zeitfaden.invalid,2024:e/event/"]);
    expect([...read("feed/link@href"), ...read("feed/entry/link@href")]).toEqual([]);
    expect(jsonFeed(corpus, { site: null })).not.toHaveProperty("home_page_url");
  });

  it("take nothing in the data for markup, and leave out what XML cannot hold", () => {
    const title = `<b>"&'\u0000\uD800`;
    expect(atom(aCorpus({ events: [anEvent({ title })] }))("feed/entry/title")).toEqual([`<b>"&' (1. Juni 2024)`]);
  });
});
