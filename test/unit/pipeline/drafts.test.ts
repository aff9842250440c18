import { describe, expect, test } from "vitest";
import type { TimelineEvent } from "../../../src/model/event.ts";
import { restsOnSpeakers } from "../../../src/model/standing.ts";
import { plainTitle } from "../../../src/node/building/plain-title.ts";
import { readSeeds } from "../../../src/node/files/read-seeds.ts";
import { type BuildOptions, buildDataset } from "../../../src/pipeline/build-dataset.ts";
import { publish } from "../../../src/pipeline/published/publish.ts";
import type { Seeds } from "../../../src/pipeline/seeds.ts";

// Ten articles about an invented town, without a file of an editor, and what holds once there is one.

const folder = readSeeds("test/support/ten-articles");

function build(editorFile: string | null = null, options: BuildOptions = { drafts: true }) {
  return builtOf(editorFile, options).dataset;
}

function builtOf(editorFile: string | null, options: BuildOptions) {
  const seeds: Seeds = {
    ...folder,
    folder: "water_in-morsau",
    editorFile: editorFile === null ? null : { name: "timeline.yaml", bytes: new TextEncoder().encode(editorFile) },
  };
  const { dataset, articleTexts, diagnostics } = buildDataset(seeds, options);
  if (!dataset) throw new Error(diagnostics.map(({ code, found }) => `${code} ${JSON.stringify(found)}`).join("\n"));
  return { dataset, articleTexts };
}

const head = "title: { de: Wasser, en: Water }\ndescription: { de: Wasser, en: Water }\nlanguage: en\n";
const treaty = `${head}
subjects: [{ id: hilfe, name: { de: Hilfe, en: Help } }]
actors:
  - { id: tannhorst, kind: person, names: { de: Ilse Tannhorst, en: Ilse Tannhorst } }
events:
  - id: vertrag
    subject: hilfe
    type: agreement
    title: { de: Untereck hilft, en: Untereck helps }
    label: { de: Hilfe, en: Help }
    evidence:
      - article: untereck-hilft-morsau-mit-trinkwasser-aus
        quote: Die Städte Morsau und Untereck haben am Dienstag ein Abkommen über die Lieferung von Trinkwasser unterzeichnet.
        stance: reports
`;
const tells = ({ evidence }: TimelineEvent, words: string) =>
  evidence.some(({ quote }) => quote?.exact.includes(words));
const drafted = (events: readonly TimelineEvent[]) => events.filter(({ origin }) => origin === "drafted");
const signing = "ein Abkommen über die Lieferung von Trinkwasser unterzeichnet";

describe("a folder without an editor's file", () => {
  test("has its name as the title, the language of most articles, and drafts", () => {
    const { timeline, events, diagnostics } = build();
    expect(timeline.title).toEqual({ de: "Water in morsau", en: "Water in morsau" });
    expect(timeline.language).toBe("de");
    expect(timeline.description.de).toBe("Aus 10 Artikeln.");
    expect(events.length).toBeGreaterThan(5);
    expect(drafted(events)).toEqual(events);
    expect(diagnostics).toEqual([]);
  });

  test("has no events unless drafts are asked for", () => {
    const { events, actors, articles, timeline } = build(null, {});
    expect([events, actors, timeline.subjects]).toEqual([[], [], []]);
    expect(articles).toHaveLength(10);
  });

  test("shows no word of the articles unless that is asked for", () => {
    expect(new Set(build().articles.map(({ rights }) => rights))).toEqual(new Set(["link"]));
    const shown = build(null, { unstatedRights: "full" });
    expect(new Set(shown.articles.map(({ rights }) => rights))).toEqual(new Set(["full"]));
  });

  test("makes no actors of people who are not public ones", () => {
    const names = build().actors.map(({ names }) => names.de);
    expect(names).toContain("Ilse Tannhorst");
    expect(names.filter((name) => name.includes("Kolb"))).toEqual([]);
  });
});

describe("what the editor's file says", () => {
  test("goes before drafts of the same: event, actor, title and language", () => {
    expect(drafted(build().events).filter((event) => tells(event, signing))).toHaveLength(1);
    const { timeline, events, actors } = build(treaty);
    expect([timeline.title.en, timeline.language]).toEqual(["Water", "en"]);
    expect(events.filter((event) => tells(event, signing)).map(({ id, origin }) => `${id} ${origin}`)).toEqual([
      "vertrag edited",
    ]);
    expect(drafted(events).length).toBeGreaterThan(3);
    expect(actors.filter(({ names }) => names.de === "Ilse Tannhorst").map(({ id }) => id)).toEqual(["tannhorst"]);
    const speaking = drafted(events).flatMap(({ participants }) => participants.map(({ actor }) => actor as string));
    expect(speaking).toContain("tannhorst");
    expect(speaking).not.toContain("ilse-tannhorst");
  });

  test("discards a draft for good, and no other", () => {
    const [first, ...others] = drafted(build(head).events).map(({ id }) => id);
    const after = build(`${head}discarded-drafts: [${first}]\n`).events.map(({ id }) => id);
    expect(after).toEqual(others);
  });

  test("is told once, not for each of many articles, that their rights are missing", () => {
    const missing = build(head, {}).diagnostics;
    expect(missing).toMatchObject([
      { code: "rights-missing", place: { file: "timeline.yaml" }, expected: { code: "rights-of-many", count: 10 } },
    ]);
  });

  test("states the rights of all articles at once, which an article's own go before", () => {
    const own = "articles: [{ file: 01-geruch.txt, id: geruch, rights: link }]\n";
    const rights = build(`${head}rights: excerpt\n${own}`, {}).articles.map(({ id, rights }) => `${id} ${rights}`);
    expect(rights.filter((each) => each.endsWith(" link"))).toEqual(["geruch link"]);
    expect(rights.filter((each) => each.endsWith(" excerpt"))).toHaveLength(9);
    expect(build(`${head}rights: excerpt\n${own}`, {}).diagnostics).toEqual([]);
  });
});

describe("the titles of drafts", () => {
  const titled = (rights: string, options: Parameters<typeof publish>[2]) => {
    const { dataset, articleTexts } = builtOf(`${treaty}rights: ${rights}\n`, { drafts: true });
    const published = publish(dataset, articleTexts, options);
    const before = new Map(drafted(dataset.events).map((event) => [event.id, event]));
    return drafted(published.dataset.events).map((event) => ({ event, before: before.get(event.id)?.title.de ?? "" }));
  };

  test.each(["excerpt", "link"])("are made of what may be told where the rights are `%s`", (rights) => {
    const drafts = titled(rights, { plainTitle });
    expect(drafts.length).toBeGreaterThan(3);
    for (const { event, before } of drafts) {
      expect(event.wordsOf).toBeUndefined();
      expect([event.title.de, event.title.en, event.label.de, event.label.en].join("\n")).not.toContain(before);
    }
    expect(drafts.map(({ event }) => event.title.de)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Ereignis.* \(.*\d{4}\)$/)]),
    );
  });

  test("stay the words of the source where these may be shown, and in the editor's own view", () => {
    for (const drafts of [titled("full", { plainTitle }), titled("link", { isPrivate: true })]) {
      expect(drafts.length).toBeGreaterThan(3);
      for (const { event, before } of drafts) expect(event.title.de).toBe(before);
    }
  });

  test("of what only speakers tell name the speaker without them, too", () => {
    for (const { event } of titled("link", { plainTitle })) {
      const said = event.evidence.find(({ attribution }) => attribution.length > 0)?.attribution.at(-1);
      if (restsOnSpeakers(event) && said?.kind === "unnamed") expect(event.title.de).toContain(said.words.de);
    }
  });
});

describe("the quotes of drafts", () => {
  const { dataset, articleTexts } = builtOf(`${treaty}rights: excerpt\n`, { drafts: true });
  const quotesOf = (events: readonly TimelineEvent[]) =>
    events.flatMap(({ evidence }) => evidence.map(({ quote }) => quote));

  test("publish nothing of an excerpt that the editor does not quote", () => {
    const { events } = publish(dataset, articleTexts, { plainTitle }).dataset;
    expect(quotesOf(drafted(events)).length).toBeGreaterThan(3);
    expect(new Set(quotesOf(drafted(events)))).toEqual(new Set([null]));
    expect(new Set(drafted(events).flatMap(({ claims }) => claims.map(({ words }) => words)))).toEqual(new Set([""]));
    expect(quotesOf(events.filter(({ id }) => id === "vertrag"))).toMatchObject([
      { exact: expect.stringContaining(signing) },
    ]);
  });

  test("are there for the editor to decide on", () => {
    const { events } = publish(dataset, articleTexts, { isPrivate: true }).dataset;
    expect(quotesOf(drafted(events))).toEqual(quotesOf(drafted(dataset.events)));
  });
});
