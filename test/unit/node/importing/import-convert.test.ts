import { describe, expect, it } from "vitest";
import { writeTimelineJs } from "../../../../src/export/timelinejs.ts";
import { convertImport } from "../../../../src/node/importing/import-convert.ts";
import { readImport } from "../../../../src/node/importing/import-read.ts";
import { buildDataset } from "../../../../src/pipeline/build-dataset.ts";
import { aCorpus, anEvent } from "../../../support/builders.ts";
import { options } from "../../../support/export-options.ts";

const slide = (change: object) => ({
  start_date: { year: "2024", month: "6", day: "19" },
  text: { headline: "Der Pakt", text: "<p>Zwei Staaten schließen einen Pakt.</p>" },
  ...change,
});

function convert(timeline: object, file = "alt.json") {
  const read = readImport(file, JSON.stringify({ events: [], ...timeline }));
  if (typeof read === "string") throw new Error(read);
  return convertImport(read, "alt", "de");
}

/** What the pipeline makes of an imported folder. */
function build({ files }: ReturnType<typeof convert>) {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const seeds = [...files].map(([name, text]) => ({ name, bytes: bytes(text) }));
  const { dataset, diagnostics } = buildDataset({
    articles: seeds.filter(({ name }) => name !== "timeline.yaml"),
    editorFile: seeds.find(({ name }) => name === "timeline.yaml") ?? null,
  });
  if (!dataset) throw new Error(JSON.stringify(diagnostics, null, 2));
  return dataset;
}

function eventOf(timeline: object) {
  const [event] = build(convert(timeline)).events;
  if (!event) throw new Error("no event");
  return event;
}

const edtfOf = (change: object) => {
  const { when } = eventOf({ events: [slide(change)] });
  return when.basis === "unknown" ? null : when.edtf;
};

describe("import of TimelineJS", () => {
  it.each([
    [{ start_date: { year: 2024, month: 6, day: 19 } }, "2024-06-19"],
    [{ start_date: { year: "2024", month: "6" } }, "2024-06"],
    [{ start_date: { year: "1914", month: "", day: "" } }, "1914"],
    [{ start_date: { year: -44, month: 3, day: 15 } }, "-0043-03-15"],
    [{ start_date: { year: -1 } }, "0000"],
    [{ start_date: { year: 1914 }, end_date: { year: 1918, month: 11 } }, "1914/1918-11"],
    [{ start_date: { year: 2024 }, end_date: { year: "2024" } }, "2024"],
    [{ start_date: { year: "1,914" } }, "1914"],
  ])("keeps the precision of %j", (change, edtf) => {
    expect(edtfOf(change)).toBe(edtf);
  });

  it("leaves a date undated that EDTF cannot hold, and says so", () => {
    const cosmic = { events: [slide({ start_date: { year: -4_500_000_000 } })] };
    expect(eventOf(cosmic).when.basis).toBe("unknown");
    expect(convert(cosmic).remarks).toEqual([
      'der-pakt: no date that EDTF can hold; found {"year":-4500000000,"month":"","day":""}',
    ]);
  });

  it("makes a slide an article and an event that quotes it, its media link the article's address", () => {
    const media = { url: "https://news.example/1", credit: "Die <i>Zeitung</i>" };
    const { events, articles } = build(convert({ events: [slide({ unique_id: "pakt", media })] }));
    expect(events[0]).toMatchObject({ id: "pakt", title: { de: "Der Pakt", en: "Der Pakt" } });
    expect(events[0]?.evidence[0]?.quote?.exact).toBe("Zwei Staaten schließen einen Pakt.");
    expect(articles[0]).toMatchObject({
      url: "https://news.example/1",
      publisher: "Die Zeitung",
      headline: "Der Pakt",
    });
  });

  it("makes groups subjects and eras events that last", () => {
    const era = { start_date: { year: 1914 }, end_date: { year: 1918 }, text: { headline: "Der Krieg" } };
    const { timeline, events } = build(convert({ events: [slide({ group: "Äußeres" })], eras: [era] }));
    expect(timeline.subjects.map(({ id }) => id)).toEqual(["aeusseres", "epochen"]);
    expect(events.map(({ id, when }) => [id, when.basis === "unknown" ? null : when.edtf])).toContainEqual([
      "der-krieg",
      "1914/1918",
    ]);
  });

  it("takes title and description from the title's slide", () => {
    const title = { text: { headline: "Zwei <b>Staaten</b>", text: "Was &amp; wann." } };
    expect(build(convert({ title, events: [slide({})] })).timeline).toMatchObject({
      title: { de: "Zwei Staaten" },
      description: { de: "Was & wann." },
    });
  });

  it("gives slides of one headline ids of their own", () => {
    expect(build(convert({ events: [slide({}), slide({})] })).events.map(({ id }) => id)).toEqual([
      "der-pakt",
      "der-pakt-2",
    ]);
  });

  it("lists whatever finds no place", () => {
    const odd = slide({
      start_date: { year: 2024, hour: 12, minute: 30 },
      display_date: "im Sommer",
      background: { color: "#fff" },
      media: { url: "<iframe src='https://video.example/1'></iframe>", thumbnail: "t.png" },
      text: { headline: "Der Pakt", text: 'Siehe <a href="https://more.example/">hier</a>.' },
    });
    expect(convert({ events: [odd], scale: "human", font: "x" }).remarks).toEqual([
      "der-pakt: address in the text https://more.example/",
      "der-pakt: display_date im Sommer",
      "der-pakt: time of day 12:30",
      "der-pakt: thumbnail t.png",
      'der-pakt: background {"color":"#fff"}',
      "der-pakt: media <iframe src='https://video.example/1'></iframe>",
      'timeline: font "x"',
    ]);
  });

  it("reads the CSV of its spreadsheet", () => {
    const csv = [
      "Year,Month,Day,Time,End Year,End Month,End Day,Headline,Text,Media,Media Credit,Type,Group,Background",
      ",,,,,,,Ein Zeitstrahl,Wovon er handelt.,,,title,,",
      '2024,6,19,,,,,"Der ""Pakt""","Zwei Staaten, ein Pakt.",https://news.example/1,Die Zeitung,,Äußeres,#eee',
      "1914,,,,1918,,,Der Krieg,,,,era,,",
      ",,,,,,,,,,,,,",
    ].join("\r\n");
    const read = readImport("alt.csv", `\uFEFF${csv}`);
    if (typeof read === "string") throw new Error(read);
    const imported = convertImport(read, "alt", "de");
    const { timeline, events } = build(imported);
    expect(timeline.title.de).toBe("Ein Zeitstrahl");
    expect(events.map(({ title }) => title.de)).toEqual(["Der Krieg", 'Der "Pakt"']);
    expect(imported.remarks).toEqual(["der-pakt: Background #eee"]);
  });

  it.each(["2024-06-19", "2024-06", "2024", "0000", "-0043", "-9999", "-0218-03-01/-0201-10-19"])(
    "gets %s back from what the export writes",
    (when) => {
      const events = [anEvent({ when, title: "Der <b>Pakt</b>" })];
      const exported = JSON.parse(writeTimelineJs(aCorpus({ events }), events, options));
      const { title, when: read } = eventOf({ events: exported.events });
      expect([title.de, read.basis === "unknown" ? null : read.edtf]).toEqual(["Der <b>Pakt</b>", when]);
    },
  );

  it.each(["{", "[]", '{"events":[{"start_date":5}]}'])("says what it expected instead of %s", (contents) => {
    expect(readImport("alt.json", contents)).toMatch(/^alt\.json: expected a timeline of TimelineJS; at /);
  });
});
