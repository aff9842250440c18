import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type CatalogueLanes,
  type CatalogueQuery,
  type EventRef,
  MOST_FOUND_ARTICLES,
  UnknownSelection,
} from "../../../src/catalogue/catalogue.ts";
import { createMemoryCatalogue } from "../../../src/catalogue/memory-catalogue.ts";
import { selectionKey } from "../../../src/catalogue/selection-key.ts";
import { createCorpus } from "../../../src/data/corpus.ts";
import { eventTypeWords } from "../../../src/i18n/vocabulary.ts";
import type { Dataset } from "../../../src/model/dataset.ts";
import { dayOf } from "../../../src/model/day.ts";
import { eventTypes, type TimelineEvent } from "../../../src/model/event.ts";
import { stances } from "../../../src/model/evidence.ts";
import type { ActorId, ArticleId, EventId, PropertyId } from "../../../src/model/ids.ts";
import { traits } from "../../../src/model/trait.ts";
import type { FacetName } from "../../../src/search/facets.ts";
import type { Filters } from "../../../src/search/filters.ts";
import { buildIndex } from "../../../src/search/text/build-index.ts";
import { parseQuery } from "../../../src/search/text/query.ts";
import { search } from "../../../src/search/text/search.ts";
import { loadIndex } from "../../../src/search/text/search-index.ts";
import { aDate, anArticle } from "../../support/builders.ts";
import { type WrittenCatalogue, writtenCatalogue } from "../../support/catalogue-site.ts";
import { syntheticDataset } from "../../support/synthetic-dataset.ts";

const EVENTS = 700;

/** With what a made-up corpus lacks: dates that only the editor knows, articles of several days and publishers, figures, former ids. */
function variedDataset(): Dataset {
  const dataset = syntheticDataset(EVENTS);
  const articles = dataset.articles.map((article, at) => ({
    ...article,
    ...(at % 3 === 0 && { publisher: `Blatt ${at % 5}` }),
    datePublished: at % 7 === 0 ? aDate("[..2012-05-01]") : aDate(`20${10 + (at % 12)}-0${1 + (at % 9)}-11`),
  }));
  const events = dataset.events.map((event, at): TimelineEvent => {
    const number = 10 * (at % 6);
    const { key } = event.evidence[0] as TimelineEvent["evidence"][number];
    return {
      ...event,
      formerIds: at % 50 === 0 ? [`vormals-${at}` as EventId] : [],
      ...(at % 9 === 0 && { whenEditorial: editorial(at) }),
      ...(at % 11 === 0 && { claims: [claim(`property-${at % 4}`, number, number + (at % 40), key)] }),
    };
  });
  const untold = anArticle({ id: "ohne-ereignis", headline: "Bericht ohne Ereignis aus Kestal" });
  return { ...dataset, articles: [...articles, untold], events };
}

function editorial(at: number): NonNullable<TimelineEvent["whenEditorial"]> {
  const words = { de: "Bekannt.", en: "Known." };
  const day = `2019-0${1 + (at % 9)}-03`;
  return { basis: "editorial", edtf: day, earliest: day, latest: day, note: words, source: words };
}

function claim(property: string, min: number, max: number, evidence: TimelineEvent["evidence"][number]["key"]) {
  const figure = { property: property as PropertyId, min, max, approximate: false, words: "so viele" };
  return { ...figure, by: null, evidence };
}

const dataset = variedDataset();
const corpus = createCorpus(dataset);

/** What the search of small timelines finds, in an index of what the articles' rights leave of them: the quotes. */
const index = loadIndex(
  buildIndex({
    dataset,
    articleTexts: dataset.articles.map(({ id }) => ({ id, text: null, blocks: [], actors: [], times: [] })),
    splitSentences: () => [],
    typeNames: eventTypeWords,
  }),
);
const searchSmall = (text: string) => search(index, parseQuery(text));
const eventsFound = (text: string) => new Set(searchSmall(text).matchingEvents);
const memory = createMemoryCatalogue({ ...corpus, eventsFound });
let written: WrittenCatalogue;

beforeAll(async () => {
  written = await writtenCatalogue(source());
});
afterAll(() => written.remove());

const actorIds = fc.subarray([...dataset.actors.slice(0, 12).map(({ id }) => id), "nobody" as ActorId], {
  maxLength: 3,
});
const someFilters: fc.Arbitrary<Filters> = fc.record({
  actors: actorIds,
  match: fc.constantFrom("any" as const, "all" as const),
  withAffiliates: fc.boolean(),
  types: fc.subarray([...eventTypes], { maxLength: 3 }),
  sources: fc.oneof(
    fc.constant([]),
    fc.subarray([...dataset.articles.slice(0, 80).map(({ id }) => id), "no" as ArticleId]),
  ),
  says: fc.oneof(fc.constant([]), actorIds),
  stances: fc.subarray([...stances], { maxLength: 2 }),
  only: fc.subarray([...traits], { maxLength: 1 }),
  from: fc.constantFrom(null, "2009", "2012-03", "2020-05-17"),
  to: fc.constantFrom(null, "2011", "2013-07", "2020-05-20"),
  known: fc.constantFrom(null, null, "2015-06-01"),
  query: fc.constantFrom("", "", "Brücke", "Verträge", "beschliesst Leit", "actor:Alstrin warnt", "Schreiben"),
});
const someQuery: fc.Arbitrary<CatalogueQuery> = fc.record({
  filters: someFilters,
  dates: fc.constantFrom("articles" as const, "articles" as const, "editorial" as const),
  time: fc.constantFrom("happened" as const, "happened" as const, "reported" as const),
});
const someLanes: fc.Arbitrary<CatalogueLanes> = fc.oneof(
  fc.constant({ by: "none" as const }),
  fc.constant({ by: "subject" as const, lanes: dataset.timeline.subjects.slice(1).map(({ id }) => [id]) }),
  fc.record({
    by: fc.constant("actor" as const),
    lanes: fc.array(actorIds, { maxLength: 4 }),
    rest: fc.constantFrom("events" as const, "participants" as const, null),
  }),
  fc.record({
    by: fc.constant("article" as const),
    lanes: fc.array(fc.subarray(dataset.articles.slice(0, 40).map(({ id }) => id)), { maxLength: 3 }),
    rest: fc.constantFrom("events" as const, null),
  }),
);
const day = fc.integer({ min: dayOf(2004, 1, 1), max: dayOf(2026, 1, 1) });

const ordinalsOf = (refs: readonly EventRef[]) => refs.map(({ ordinal }) => ordinal);
const saliencesOf = (refs: readonly EventRef[]) =>
  ordinalsOf(refs)
    .map((ordinal) => memory.details().events[ordinal]?.salience ?? -1)
    .sort((a, b) => b - a);

/** Both, at the same selection. */
async function selected(query: CatalogueQuery) {
  const [own, expected] = [await written.catalogue.select(query), await memory.select(query)];
  expect(own.key).toBe(expected.key);
  return { own, expected, key: own.key };
}

describe("a catalogue of columns answers as one of events does", () => {
  it("about what passes", async () => {
    await fc.assert(
      fc.asyncProperty(someQuery, async (query) => {
        const { own, expected } = await selected(query);
        const { top: ownTop, ...others } = own;
        const { top, ...expectedOthers } = expected;
        expect(others).toEqual(expectedOthers);
        expect(saliencesOf(ownTop)).toEqual(saliencesOf(top));
      }),
    );
  });

  it("about how many would pass, and lets go of no selection for that", async () => {
    const { key } = await selected({
      filters: { ...noneOf(), actors: ["nobody" as ActorId] },
      dates: "articles",
      time: "happened",
    });
    await fc.assert(
      fc.asyncProperty(someQuery, async (query) => {
        expect(await written.catalogue.count(query)).toBe(await memory.count(query));
      }),
    );
    expect(await written.catalogue.page(key, 0, 1)).toEqual([]);
  });

  it("about the list", async () => {
    await fc.assert(
      fc.asyncProperty(someQuery, fc.nat(EVENTS), fc.nat(40), async (query, start, count) => {
        const { key } = await selected({ ...query, dates: "articles", time: "happened" });
        const page = ordinalsOf(await written.catalogue.page(key, start, count));
        expect(page).toEqual(ordinalsOf(await memory.page(key, start, count)));
        for (const ordinal of page.slice(0, 3)) {
          expect(await written.catalogue.placeOf(key, ordinal)).toBe(await memory.placeOf(key, ordinal));
        }
      }),
    );
  });

  it("about the place of a day in the list", async () => {
    await fc.assert(
      fc.asyncProperty(someQuery, day, async (query, day) => {
        const { key } = await selected(query);
        expect(await written.catalogue.placeOfDay(key, day)).toBe(await memory.placeOfDay(key, day));
      }),
    );
  });

  it("about the list in the order of other dates, but for events of the same days", async () => {
    const query = {
      dates: "articles",
      time: "reported",
      filters: { ...noneOf(), types: ["visit"] },
    } as const;
    const { key, own } = await selected(query);
    const page = ordinalsOf(await written.catalogue.page(key, 0, own.total));
    const reported = new Map(corpus.eventsBy("reported").map((event) => [event.id, event]));
    const dayOfPlace = (ordinal: number) => {
      const when = reported.get(memory.details().events[ordinal]?.id as EventId)?.when;
      return when && when.basis !== "unknown" ? (when.earliest ?? when.latest) : null;
    };
    expect(page.map(dayOfPlace)).toEqual(ordinalsOf(await memory.page(key, 0, own.total)).map(dayOfPlace));
    expect(await written.catalogue.placeOf(key, page[3] as number)).toBe(3);
  });

  it("about the choices of every facet", async () => {
    const facets: FacetName[] = ["actors", "types", "sources", "says", "stances", "only"];
    await fc.assert(
      fc.asyncProperty(someQuery, fc.constantFrom(...facets), async (query, facet) => {
        const { key } = await selected(query);
        const inOrder = (choices: readonly { value: string }[]) =>
          choices.toSorted((a, b) => (a.value < b.value ? -1 : 1));
        expect(inOrder(await written.catalogue.facet(key, facet))).toEqual(inOrder(await memory.facet(key, facet)));
      }),
    );
  });

  it("about the most salient of each lane in a window", async () => {
    await fc.assert(
      fc.asyncProperty(someQuery, someLanes, day, fc.nat(900), async (query, lanes, from, length) => {
        const { key } = await selected(query);
        const ask = [key, lanes, from, from + length] as const;
        const all = await memory.candidates(...ask, EVENTS);
        expect(ordinalsOf(await written.catalogue.candidates(...ask, EVENTS))).toEqual(ordinalsOf(all));
        const [own, expected] = [await written.catalogue.candidates(...ask, 1), await memory.candidates(...ask, 1)];
        if (lanes.by === "none") expect(saliencesOf(own)).toEqual(saliencesOf(expected));
        expect(all).toEqual(expect.arrayContaining(own.map(({ ordinal }) => expect.objectContaining({ ordinal }))));
      }),
    );
  });

  it("about a selection that is asked for in the same breath, and not about one that nobody asks for", async () => {
    const query: CatalogueQuery = {
      filters: { ...noneOf(), actors: ["ort-3" as ActorId] },
      dates: "articles",
      time: "happened",
    };
    const key = selectionKey(query);
    const ask = [key, { by: "none" }, dayOf(2004, 1, 1), dayOf(2026, 1, 1), 5] as const;
    // Of the selections that are held none is let go of for it.
    const { catalogue, remove } = await writtenCatalogue(source());
    await expect(catalogue.candidates(...ask)).rejects.toThrow(UnknownSelection);
    const [selection, candidates] = await Promise.all([catalogue.select(query), catalogue.candidates(...ask)]);
    expect(selection.key).toBe(key);
    expect(candidates).toEqual(await catalogue.candidates(...ask));
    expect(candidates).toHaveLength(5);
    remove();
  });

  it("about how much else there is", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          query: someQuery,
          lanes: someLanes,
          from: day,
          length: fc.nat(4000),
          scale: fc.constantFrom(0.1, 1, 9),
        }),
        async ({ query, lanes, from, length, scale }) => {
          const { key } = await selected(query);
          const window = { from, to: from + length, beyond: Math.ceil(length / 2), scale };
          const own = await written.catalogue.densities(key, lanes, window);
          expect(own).toEqual(await memory.densities(key, lanes, window));
          expect(await written.catalogue.laneCounts(key, lanes)).toEqual(await memory.laneCounts(key, lanes));
        },
      ),
    );
  });
});

describe("the text index of a catalogue", () => {
  it.each([
    "Brücke", // as it stands
    "Bruecken", // another form, spelled otherwise
    "Brü", // a beginning
    "Brüke", // mistyped
    "Vertrag beschließt", // several words
    "Vertrag 17", // a figure
    "Haushalt Äpfel", // of which only one occurs
    "bekannt Schreiben", // of the sentences that prove
    "actor:Brevik",
    "akteur:„Bauamt Forlin“ Zoll",
    "type:Besuch Klage",
    "type:visit",
    "actor:Niemand",
  ])("finds for %s what the search of small timelines does", async (text) => {
    const [own, expected] = [await written.catalogue.search(text), searchSmall(text)];
    const { total } = await written.catalogue.select({
      filters: { ...noneOf(), query: text },
      dates: "articles",
      time: "happened",
    });
    expect(total).toBe(expected.matchingEvents.length);
    expect(total > 0).toBe(expected.unknown.length === 0);
    expect(own.events.total).toBe(expected.events.total);
    expect(own.partial).toBe(expected.partial);
    expect(own.unknown).toEqual(expected.unknown);
  });

  it("loads for a word no more than a few small files, once", async () => {
    const again = await writtenCatalogue(source());
    await again.catalogue.search("Brücke");
    const files = again.asked.filter((path) => path.startsWith("text/"));
    expect(files.length).toBeGreaterThan(1);
    expect(files.length).toBeLessThan(6);
    const bytes = files.map(
      (path) => readFileSync(join(again.site, "data", again.dataset.catalogue?.folder ?? "", path)).length,
    );
    expect(Math.max(...bytes)).toBeLessThan(40_000);
    await again.catalogue.search("Brücke Zoll");
    expect(new Set(again.asked).size).toBe(again.asked.length);
    again.remove();
  });

  it("has a size that grows with what is said, and not with how often it is asked", () => {
    const { texts } = written.dataset.catalogue ?? { texts: 0 };
    const sizes = Array.from(
      { length: texts },
      (_, file) =>
        readFileSync(join(written.site, "data", written.dataset.catalogue?.folder ?? "", `text/${file}.bin`)).length,
    );
    const letters = dataset.events.reduce(
      (sum, { title, label, evidence }) =>
        sum +
        title.de.length +
        label.de.length +
        evidence.reduce((own, { quote }) => own + (quote?.exact.length ?? 0), 0),
      0,
    );
    expect(texts).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(letters / 2);
  });
});

function source() {
  const { articles, events, ...rest } = dataset;
  return { dataset: rest, articles, events: events.toReversed() };
}

function noneOf(): Filters {
  const lists = { actors: [], types: [], sources: [], says: [], stances: [], only: [] };
  return { ...lists, match: "any", withAffiliates: false, from: null, to: null, known: null, query: "" };
}

describe("the index of headlines", () => {
  const restsOn = (id: string) => dataset.events.filter((e) => e.evidence.some(({ article }) => article === id)).length;
  const withEvents = dataset.articles.filter(({ id }) => restsOn(id) > 0);
  const find = (words: string) => written.catalogue.findArticles(words);

  it.each([
    ["Bericht 17", (headline: string) => /\b17/.test(headline)],
    ["kestal BERICHT", (headline: string) => headline.endsWith("Kestal")],
    ["Kes", (headline: string) => headline.endsWith("Kestal")],
    ["Kestel", (headline: string) => headline.endsWith("Kestal")], // mistyped
    ["Demel", (headline: string) => headline.endsWith("Demmelt")], // mistyped, and not finished
    ["Demel Bericht", () => false], // which a word is that another follows
    ["Kestal Nordhel", () => false],
    ["", () => false],
  ])("finds for “%s” the articles whose headlines have all of it", async (words, has) => {
    const expected = withEvents.filter(({ headline }) => has(headline));
    const { total, best } = await find(words);
    expect(total).toBe(expected.length);
    expect(best.length).toBe(Math.min(MOST_FOUND_ARTICLES, total));
    expect(best.every((article) => expected.some(({ id }) => id === article.id))).toBe(true);
  });

  it("gives first those on which most events rest, and leaves out those on which none does", async () => {
    const { best, total } = await find("Bericht");
    const counts = best.map(({ id }) => restsOn(id));
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(counts[0]).toBe(Math.max(...withEvents.map(({ id }) => restsOn(id))));
    expect(total).toBe(withEvents.length);
    expect(total).toBeLessThan(dataset.articles.length);
  });

  it("says whether there may be others", async () => {
    expect((await find("Kestal")).isWhole).toBe(true);
    expect((await find("Kestel")).isWhole).toBe(false);
  });
});

describe("the files of a catalogue", () => {
  it("hold every event once, with all that it names and what is said of it", async () => {
    const { key } = await written.catalogue.select({
      filters: noneOf(),
      dates: "articles",
      time: "happened",
    });
    const refs = await written.catalogue.page(key, 0, EVENTS);
    const shards = new Map(
      [...new Set(refs.map(({ shard }) => shard))].map((shard) => [shard, written.details(shard)]),
    );
    expect(refs).toHaveLength(EVENTS);
    for (const { ordinal, shard } of refs) {
      const { ordinals, events, traits: told, articles } = shards.get(shard) as ReturnType<typeof written.details>;
      const place = ordinals.indexOf(ordinal);
      const event = events[place];
      expect(event).toEqual(memory.details().events[ordinal]);
      expect(told[place]).toEqual(memory.details().traits[ordinal]);
      const named = new Set(articles.map(({ id }) => id));
      expect(event?.evidence.every(({ article }) => named.has(article))).toBe(true);
    }
  });

  it("lead from every id, former ones included, to the event", async () => {
    for (const id of corpus.eventById.keys()) {
      const [own, expected] = [await written.catalogue.findEvent(id), await memory.findEvent(id)];
      expect(own?.ordinal).toBe(expected?.ordinal);
    }
    expect(await written.catalogue.findEvent("toString" as EventId)).toBeNull();
  });

  it("give actors and articles by their ids", async () => {
    const ids = dataset.articles.slice(3, 60).map(({ id }) => id);
    expect(await written.catalogue.articles(ids)).toEqual(await memory.articles(ids));
    const actors = dataset.actors.map(({ id }) => id);
    expect(await written.catalogue.actors(actors)).toEqual(await memory.actors(actors));
    const [own, expected] = [await written.catalogue.findActors("amt ge"), await memory.findActors("amt ge")];
    expect(own.map(({ events }) => events)).toEqual(expected.map(({ events }) => events));
  });

  it("read the file of names once for all that ask for them", async () => {
    const { catalogue, asked, remove } = await writtenCatalogue(source());
    const ids = dataset.actors.slice(0, 5).map(({ id }) => id);
    await Promise.all([catalogue.actors(ids), catalogue.actors(ids), catalogue.findActors("amt")]);
    await catalogue.actors(ids);
    remove();
    expect(asked.filter((path) => path === "actors/0.json")).toHaveLength(1);
  });

  it("are found in few shards for the top of any window", async () => {
    const { key } = await written.catalogue.select({
      filters: noneOf(),
      dates: "articles",
      time: "happened",
    });
    const refs = await written.catalogue.candidates(key, { by: "none" }, dayOf(2004, 1, 1), dayOf(2026, 1, 1), 60);
    // The first, and the four of the next tier.
    expect(Math.max(...refs.map(({ shard }) => shard))).toBeLessThan(5);
    const bytes = (shard: number) => JSON.stringify(written.details(shard)).length;
    expect(Math.max(...[0, 1, 2, 3, 4].map(bytes))).toBeLessThan(200_000);
  });

  it("are named by what they hold, and are the same for the same corpus", async () => {
    const { articles, events, ...rest } = dataset;
    const again = await writtenCatalogue({ dataset: rest, articles, events });
    expect(source().events).not.toEqual(events);
    expect(again.dataset).toEqual(written.dataset);
    const others = await writtenCatalogue({ dataset: rest, articles, events: events.slice(1) });
    expect(others.dataset.catalogue?.folder).not.toBe(again.dataset.catalogue?.folder);
    again.remove();
    others.remove();
  });
});
