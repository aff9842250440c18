import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { pictureInputOf } from "../../../../src/app/dialogs/picture-input.ts";
import type { Corpus } from "../../../../src/data/corpus.ts";
import type { ExportOptions } from "../../../../src/export/export-corpus.ts";
import type { PictureInput } from "../../../../src/export/timeline-picture/picture-input.ts";
import { drawTimelinePicture } from "../../../../src/export/timeline-picture/timeline-picture.ts";
import { languages } from "../../../../src/model/localized.ts";
import { restsOnSpeakers } from "../../../../src/model/standing.ts";
import { laneKinds, startView, type View } from "../../../../src/state/view.ts";
import { glyphOf } from "../../../../src/ui/date-glyph/date-glyph.ts";
import { aCorpus, anActor, anArticle, anEvent, anEvidence, noDate, saidBy } from "../../../support/builders.ts";
import { options } from "../../../support/export-options.ts";
import { hostileText } from "../../../support/hostile-text.ts";
import { measureText } from "../../../support/measure-text.ts";
import { pictureInput } from "../../../support/picture-input.ts";
import { seedCorpus } from "../../../support/seed-corpus.ts";

/** What an XML parser of its own finds in a picture; throws where it is not well formed. */
function read(svg: string) {
  const marks: { event: string; words: string }[] = [];
  const texts: string[] = [];
  const names: string[] = [];
  const attributeNames = new Set<string>();
  const ids: string[] = [];
  const references: string[] = [];
  const open: string[] = [];
  let depthOfMark = 0;
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    open.push(name);
    names.push(name);
    for (const { local, value } of Object.values(attributes)) {
      attributeNames.add(local);
      if (local === "id") ids.push(value);
      references.push(...[...value.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => String(id)));
      if (local === "data-event") {
        marks.push({ event: value, words: "" });
        depthOfMark = open.length;
      }
    }
  });
  parser.on("closetag", () => {
    if (open.length === depthOfMark) depthOfMark = 0;
    open.pop();
  });
  parser.on("text", (text) => {
    if (open.at(-1) !== "text") return;
    texts.push(text);
    const mark = marks.at(-1);
    if (mark && depthOfMark > 0) mark.words += `${text} `;
  });
  parser.write(svg).close();
  return { marks, words: texts.join(" "), names, attributes: [...attributeNames], ids, references };
}

function draw(
  input: PictureInput,
  corpus = aCorpus({ events: [...input.events] }),
  change: Partial<typeof options> = {},
) {
  const { svg } = drawTimelinePicture(corpus, input, { ...options, ...change }, measureText);
  return { svg, ...read(svg) };
}

/** What a picture of a view shows of a corpus that is held as a whole. */
const pictured = (view: View, corpus: Corpus, shown = corpus.events, given: ExportOptions = options) =>
  pictureInputOf({ view, shown, passing: shown.length, corpus, options: given });

const seeds = laneKinds.flatMap((lanes) =>
  languages.flatMap((language) => (["articles", "editorial"] as const).map((dates) => ({ lanes, language, dates }))),
);

describe("a picture of the five articles", () => {
  it.each(seeds)(
    "by $lanes, in $language, dated by $dates, holds every event: drawn or listed, with its words",
    (view) => {
      const corpus = seedCorpus();
      const { lanes, language, dates } = view;
      const given = { ...options, language, dates };
      const input = pictured({ ...startView, lanes, dates }, corpus, corpus.events, given);
      const { svg, marks, words, ids, references } = draw(input, corpus, given);
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      expect(new Set(ids).size).toBe(ids.length);
      for (const reference of references) expect(ids).toContain(reference);
      expect(marks.map(({ event }) => event)).toHaveLength(input.marks.length);
      const drawn = new Set(marks.map(({ event }) => event));
      expect(drawn.size).toBeGreaterThan(15);
      for (const { id, label, title } of corpus.events) {
        if (!drawn.has(id)) expect(words).toContain(title[language]);
        for (const mark of marks.filter(({ event }) => event === id)) expect(mark.words).toContain(label[language]);
      }
    },
  );

  it("marks each draft, at its place and where it has no date", () => {
    const corpus = aCorpus({
      events: [
        anEvent({ id: "dated", title: "Ein Besuch", origin: "drafted" }),
        anEvent({ id: "undated", title: "Ein Treffen", origin: "drafted", when: null }),
      ],
    });
    const input = pictured(startView, corpus);
    const { marks, words } = draw(input, corpus);
    expect(marks.map(({ words }) => words)).toEqual([expect.stringContaining("Entwurf")]);
    expect(words).toContain("Entwurf: Ein Treffen");
  });

  it("tells no allegation without its speaker or that it is one", () => {
    const corpus = seedCorpus();
    const input = pictured(startView, corpus);
    const { marks, words } = draw(input, corpus);
    const alleged = corpus.events.filter(restsOnSpeakers);
    expect(alleged.length).toBeGreaterThan(3);
    for (const { id, label, title } of alleged) {
      const mark = marks.find(({ event }) => event === id);
      expect(mark?.words ?? words).toContain(mark ? label.de : title.de);
    }
    expect(words).toContain("Kim Jong-un soll persönlich den Befehl");
  });

  it("says what it is of: the filters, how much of the whole, the address, what was checked and the newest article", () => {
    const corpus = seedCorpus();
    const visits = corpus.events.filter(({ type }) => type === "visit");
    const view = {
      ...startView,
      filters: { ...startView.filters, types: ["visit" as const] },
      event: visits[0]?.id ?? null,
    };
    const { words, svg } = draw(pictured(view, corpus, visits), corpus);
    expect(words).toContain(`Ereignisse vom Typ Besuch. ${visits.length} von ${corpus.events.length} Ereignissen.`);
    expect(words).toContain("https://zeit.example/faden/?type=visit");
    expect(words).toContain("die Fundstelle geprüft, nicht der Wahrheitsgehalt");
    expect(words).toContain("Neuester Artikel: 18. Oktober 2024.");
    expect(svg).toMatch(/^<svg [^>]*role="img" aria-labelledby="title description"/);
    expect(svg).toContain(`<title id="title">${corpus.timeline.title.de}</title>`);
  });
});

describe("drawTimelinePicture", () => {
  it("explains the signs that occur, and no others", () => {
    const legend = (...dates: string[]) => {
      const { words } = draw(pictureInput(dates.map((when, index) => anEvent({ id: `e${index}`, when, title: "X" }))));
      return Object.values(pictureInput([]).signs).filter((sign) => words.includes(`${sign} `));
    };
    expect(legend("2024-06-01")).toEqual(["auf den Tag"]);
    expect(legend("2024-06", "2024-06-01/2024-07-01")).toEqual(["irgendwann darin", "dauert an"]);
  });

  it("explains dashes, soft edges, threads and rings", () => {
    const announced = anEvent({ id: "a", when: "2024-06", evidence: [anEvidence({ stance: "announces" })] });
    const { words } = draw(pictureInput([announced], { joined: true }));
    expect(words).toContain("angekündigt");
    expect(words).toContain("dasselbe Ereignis");
    const ring = pictureInput([anEvent({ when: "[..2024-06-01]" })]);
    const overlaid = ring.marks.map((mark) => ({
      ...mark,
      overlaid: true,
      glyph: { ...mark.glyph, parts: [...mark.glyph.parts, { kind: "ring" as const, from: 20_000, to: 20_001 }] },
    }));
    expect(draw({ ...ring, marks: overlaid }).words).toContain("mit Redaktionswissen");
  });

  it("names the actors whose short names stand on it", () => {
    const nk = anActor("nordkorea", { tag: "NK" });
    const corpus = aCorpus({ events: [anEvent()], actors: [nk, anActor("usa", { tag: "US" })] });
    const input = pictureInput(corpus.events);
    const marks = input.marks.map((mark) => ({ ...mark, tags: [{ text: "NK", hue: 1 }] }));
    const { words } = draw({ ...input, marks }, corpus);
    expect(words).toContain("NK Nordkorea");
    expect(words).not.toContain("Usa");
  });

  it("says of how many events it shows those that are held, where a timeline is too large for all of them", () => {
    const events = [anEvent({ id: "a" }), anEvent({ id: "b" })];
    const of = (passing: number) => pictureInput(events, { passing, all: 1_000_000 });
    expect(draw(of(100_334)).words).toContain("100.334 von 1.000.000 Ereignissen.");
    expect(draw(of(100_334)).words).toContain(
      "Gezeichnet sind die 2 wichtigsten Ereignisse; 100.332 weitere stehen auf der Website.",
    );
    expect(draw(of(100_334)).words).not.toContain("Neuester Artikel");
    const { words } = draw(of(1_000_000), undefined, { language: "en" });
    expect(words.indexOf("Drawn are")).toBeLessThan(words.indexOf("2024"));
    expect(words).toContain("All 1,000,000 events.");
    expect(words).toContain("Drawn are the 2 most important events; 999,998 more stand on the website.");
  });

  it("draws the 200 most salient and says how many more there are", () => {
    const events = Array.from({ length: 230 }, (_, salience) =>
      anEvent({ id: `e${salience}`, title: `Nr ${salience} `, salience }),
    );
    const { marks, words } = draw(pictureInput(events));
    expect(marks).toHaveLength(200);
    expect(marks.some(({ event }) => event === "e29")).toBe(false);
    expect(words).toContain("Gezeichnet sind die 200 wichtigsten Ereignisse; 30 weitere stehen auf der Website.");
  });

  it("lists what has no date with the reason, also where nothing else is there", () => {
    const { marks, words } = draw(pictureInput([anEvent({ title: "Ohne Tag", when: noDate("Niemand nennt ihn.") })]));
    expect(marks).toEqual([]);
    expect(words).toContain("Ohne Datum: 1 Ohne Tag Niemand nennt ihn.");
    expect(draw(pictureInput([])).words).toContain("Alle 0 Ereignisse.");
  });

  it("says when it was and, where a text says so, how long it lasted", () => {
    const { marks } = draw(pictureInput([anEvent({ when: "[..2024-10-18]", lasts: "P3D" })]));
    expect(marks[0]?.words).toContain("spätestens 18. Okt. 2024 · Dauer: 3 Tage");
  });

  it("shows hostile words as words", () => {
    const local = { de: hostileText, en: hostileText };
    const events = ["2024-06-01", "-0044-03-15", "9999-12-31", "../..", null].map((when, index) =>
      anEvent({ id: `e${index}`, title: hostileText, when, evidence: [anEvidence({ attribution: [saidBy("nis")] })] }),
    );
    const corpus = aCorpus({
      events,
      articles: [anArticle({ headline: hostileText })],
      timeline: { ...aCorpus().timeline, title: local, description: local },
    });
    const input = pictureInput(events, { filters: hostileText, address: `https://zeit.example/?q=${hostileText}` });
    const inLane = input.marks.map((mark) => ({ ...mark, lane: hostileText }));
    const { names, attributes, words, marks } = draw(
      { ...input, marks: inLane, lanes: [{ id: hostileText, name: hostileText }] },
      corpus,
    );
    expect(marks).toHaveLength(3);
    expect(
      names.filter((name) => !/^(svg|title|desc|defs|linearGradient|stop|pattern|rect|line|g|circle|text)$/.test(name)),
    ).toEqual([]);
    expect(attributes.filter((name) => /^on|href|style/.test(name))).toEqual([]);
    expect(words).toContain("\u202eevil\u202c Alle 5 Ereignisse.");
    expect(words.replace(/\s/g, "")).toContain(hostileText.replace(/\s/g, ""));
  });

  it("draws the same bytes each time, and each form of date", () => {
    const dates = [
      "2024-06-01",
      "2024-06",
      "[2024-07-01,2024-07-08]",
      "[..2024-06]",
      "[2024-06..]",
      "2024/..",
      "../2024",
      "2023/2024-06",
    ];
    const events = dates.map((when, index) => anEvent({ id: `e${index}`, when }));
    expect(draw(pictureInput(events)).svg).toBe(draw(pictureInput(events)).svg);
    expect(dates.map((when) => glyphOf(anEvent({ when }).when)).includes(null)).toBe(false);
    expect(draw(pictureInput(events)).marks).toHaveLength(dates.length);
  });
});
