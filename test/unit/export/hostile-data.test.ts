import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { parse } from "csv-parse/sync";
import ICAL from "ical.js";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { citationFormats } from "../../../src/export/citations/citation-formats.ts";
import { writeCsv } from "../../../src/export/csv.ts";
import { writeAtom } from "../../../src/export/feeds/atom.ts";
import { writeIcalendar } from "../../../src/export/icalendar.ts";
import { aCorpus, anActor, anArticle, anEvent, anEvidence, saidBy } from "../../support/builders.ts";
import { options } from "../../support/export-options.ts";
import { hostileText } from "../../support/hostile-text.ts";

/** Signs that no sentence has and that formats may trip over: null, bell, a new line of iCalendar, the end of a RIS record. */
const broken = `${hostileText}\u0000\u0007\r\nEND:VEVENT\r\nER  - \r\n}`;
/** The same, as a format leaves it that has no control characters, or no lines. */
const clean = broken.replace(/(?!\r|\n)\p{Cc}/gu, "");
const oneLine = broken.replace(/[\s\p{Cc}]+/gu, " ");
/** The end of the change of direction with which the hostile words finish. */
const HELD = "\u202C";

const local = { de: broken, en: broken };
const dates = [
  "-9999",
  "0000",
  "[..-0044-03-15]",
  "[-0001-01-01..0002]",
  "9999-12-31",
  "2024/..",
  "../2024",
  "../..",
  "19XX",
  null,
];
const evidence = anEvidence({
  quote: { exact: broken, prefix: broken, suffix: broken },
  stance: "alleges",
  attribution: [saidBy("nis"), { kind: "unnamed", words: local }],
});
const events = dates.map((when, index) =>
  anEvent({
    id: `e${index}`,
    title: broken,
    when,
    evidence: [evidence],
    actors: ["nis"],
    corrections: [{ day: "-0044-02-29", what: local, why: local }],
  }),
);
const corpus = aCorpus({
  events,
  actors: [anActor("nis", { names: local })],
  articles: [anArticle({ headline: broken, publisher: broken, byline: broken, url: "https://news.example/?a={%20}'" })],
});

describe("hostile words", () => {
  it("are one cell of CSV, and no formula", () => {
    const rows: Record<string, string>[] = parse(writeCsv(corpus, events, options), { columns: true });
    expect(rows).toHaveLength(dates.length);
    for (const { title, participants } of rows)
      expect([title, participants]).toEqual([`'${broken}`, `'${broken}${HELD}`]);
    for (const row of rows) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@]/);
  });

  it("are one component of a calendar, whatever its date", () => {
    const components = new ICAL.Component(ICAL.parse(writeIcalendar(corpus, events, options))).getAllSubcomponents();
    expect(components).toHaveLength(dates.length);
    for (const component of components) {
      expect(component.getFirstPropertyValue("summary")).toContain(`${clean.replaceAll("\r\n", "\n")}${HELD}`);
      expect(component.getFirstPropertyValue("uid")).toMatch(/^e\d@zeit\.example$/);
    }
  });

  it("are one entry of a feed, held in before the date", () => {
    const titles: string[] = [];
    let path = "";
    const parser = new SaxesParser();
    parser.on("error", (error) => {
      throw error;
    });
    parser.on("opentag", ({ name }) => {
      path += `/${name}`;
    });
    parser.on("closetag", () => {
      path = path.slice(0, path.lastIndexOf("/"));
    });
    parser.on("text", (text) => {
      if (path === "/feed/entry/title") titles.push(text);
    });
    parser.write(writeAtom(corpus, events, options)).close();
    expect(titles).toHaveLength(dates.length);
    // XML reads any end of a line as one.
    for (const title of titles) expect(title).toContain(`${clean.replaceAll("\r\n", "\n")}${HELD} (`);
  });

  it.each([
    ["bibtex", "@bibtex/text", "note"],
    ["ris", "@ris/file", "note"],
  ] as const)("are one citation as %s, read back word for word", (id, forceType, note) => {
    const [event] = events;
    const format = citationFormats.find((each) => each.id === id);
    if (!event || !format) throw new Error("nothing to cite");
    const items = new Cite(format.write(corpus, { event, evidence }, options), { forceType }).data;
    expect(items).toHaveLength(1);
    expect(String(items[0]?.title)).toContain(`${oneLine}${HELD}`);
    expect(String(items[0]?.[note])).toContain(`„${oneLine}${HELD}“`);
    expect(items[0]?.URL).toBe(`https://zeit.example/faden/e/e0/?evidence=${evidence.key}`);
  });

  it("leave the braces of BibTeX in balance, escaped ones counted, as BibTeX counts them", () => {
    const [event] = events;
    const format = citationFormats.find(({ id }) => id === "bibtex");
    const text = event && format?.write(corpus, { event, evidence }, options);
    let depth = 0;
    for (const sign of text ?? "") {
      depth += sign === "{" ? 1 : sign === "}" ? -1 : 0;
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(depth).toBe(0);
    expect(text?.match(/^@/gm)).toHaveLength(1);
  });
});
