import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeCsv } from "../../../src/export/csv.ts";
import { aCorpus, anEvent, anEvidence, saidBy } from "../../support/builders.ts";
import { options } from "../../support/export-options.ts";
import { seedCorpus } from "../../support/seed-corpus.ts";

function read(csv: string): Record<string, string>[] {
  return parse(csv, { columns: true, relax_column_count: false, bom: true });
}

function rowOf(event: ReturnType<typeof anEvent>, change: Partial<typeof options> = {}) {
  const [row] = read(writeCsv(aCorpus({ events: [event] }), [event], { ...options, ...change }));
  if (!row) throw new Error("no row");
  return row;
}

describe("writeCsv", () => {
  it("writes a header and a row for each event, with lines that end as RFC 4180 says", () => {
    const corpus = seedCorpus();
    const csv = writeCsv(corpus, corpus.events, options);
    const rows = read(csv);
    expect(rows.map(({ id }) => id)).toEqual(corpus.events.map(({ id }) => id));
    expect(csv.endsWith("\r\n")).toBe(true);
    expect(csv.replace(/"[^"]*"/g, "").replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  it("gives every quote back word for word", () => {
    const corpus = seedCorpus();
    for (const [index, row] of read(writeCsv(corpus, corpus.events, options)).entries()) {
      for (const { quote } of corpus.events[index]?.evidence ?? []) expect(row.evidence).toContain(quote?.exact);
    }
  });

  it("says how a date is known and keeps its EDTF and its bounds", () => {
    const row = rowOf(anEvent({ when: "[..2024-10-18]" }));
    expect(row).toMatchObject({ edtf: "[..2024-10-18]", earliest: "", latest: "2024-10-18", date_basis: "stated" });
    expect(row.date).toBe("spätestens 18. Oktober 2024 (steht im Text)");
    expect(rowOf(anEvent({ when: null }))).toMatchObject({ edtf: "", date_basis: "unknown" });
  });

  it("tells what rests on speakers from what an article tells itself", () => {
    const alleged = anEvent({ evidence: [anEvidence({ stance: "alleges", attribution: [saidBy("nis")] })] });
    expect(rowOf(alleged)).toMatchObject({ told_by: "speakers", standing: "laut nis" });
    expect(rowOf(anEvent())).toMatchObject({ told_by: "article" });
  });

  it.each(["=1+1", "+49", "-1", "@SUM(A1)", "\tx", "＝1"])("defuses %j, which a spreadsheet would compute", (title) => {
    expect(rowOf(anEvent({ title })).title).toBe(`'${title}`);
  });

  it("says that words are withheld instead of quoting them", () => {
    const event = anEvent({ evidence: [anEvidence({ quote: null })] });
    expect(rowOf(event).evidence).toContain("[Wortlaut nicht freigegeben]");
  });

  it("links in the language of the export, and not at all without a site", () => {
    expect(rowOf(anEvent()).link).toBe("https://zeit.example/faden/e/event/");
    expect(rowOf(anEvent(), { language: "en" }).link).toBe("https://zeit.example/faden/e/event/?lang=en");
    const hidden = { event: () => false, article: () => false };
    expect(rowOf(anEvent(), { pages: hidden }).link).toBe("https://zeit.example/faden/?e=event");
    expect(rowOf(anEvent(), { site: null }).link).toBe("");
  });

  it("begins with a byte order mark only on request", () => {
    const write = (bom: boolean) => writeCsv(aCorpus(), [], { ...options, bom });
    expect(write(true)).toBe(`\uFEFF${write(false)}`);
  });

  it("gives any title back, but for the apostrophe before a formula", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (title) => {
        const defused = /^[=+\-@\t\r\n＝＋－＠]/.test(title) ? `'${title}` : title;
        expect(rowOf(anEvent({ title })).title).toBe(defused);
      }),
    );
  });
});
