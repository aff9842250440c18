import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { citationFormats } from "../../../../src/export/citations/citation-formats.ts";
import type { ExportOptions } from "../../../../src/export/export-corpus.ts";
import type { Article } from "../../../../src/model/article.ts";
import type { Evidence } from "../../../../src/model/evidence.ts";
import { aCorpus, aDate, anArticle, anEvent, anEvidence, noDate, saidBy } from "../../../support/builders.ts";
import { options } from "../../../support/export-options.ts";

type FormatId = (typeof citationFormats)[number]["id"];

interface Case {
  readonly article?: Partial<Omit<Article, "id">>;
  readonly evidence?: Partial<Evidence>;
  readonly options?: Partial<ExportOptions>;
}

function cite(id: FormatId, change: Case = {}): string {
  const quote = { exact: "Es kostet 5 % & mehr_ <b>.", prefix: "", suffix: "" };
  const evidence = anEvidence({ key: "0a1b2c3d" as Evidence["key"], quote, ...change.evidence });
  const event = anEvent({ id: "preis", title: "Der Preis", when: "[..2024-10-18]", evidence: [evidence] });
  const corpus = aCorpus({ events: [event], articles: [anArticle(change.article)] });
  const format = citationFormats.find((candidate) => candidate.id === id);
  return String(format?.write(corpus, { event, evidence }, { ...options, ...change.options }));
}

const link = "https://zeit.example/faden/e/preis/?evidence=0a1b2c3d";
const hash = "0".repeat(64);

describe("citations", () => {
  it.each(citationFormats.map(({ id }) => id))("as %s hold quote, event and link", (id) => {
    const text = cite(id);
    expect(text.replaceAll("\\", "")).toContain("Es kostet 5 % &");
    expect(text).toContain("Der Preis");
    expect(text).toContain(id === "bibtex" ? "evidence=0a1b2c3d" : link);
  });

  it.each(["text", "markdown", "html", "bibtex", "ris"] as const)(
    "as %s name headline, origin, the dates with their certainty and the hash",
    (id) => {
      const text = cite(id);
      for (const part of [
        "Eine Überschrift",
        "Herkunft unbekannt",
        "steht im Text",
        "spätestens 18. Oktober 2024",
        hash,
      ]) {
        expect(text).toContain(part);
      }
    },
  );

  it.each(citationFormats.map(({ id }) => id))("as %s hold no withheld words", (id) => {
    expect(cite(id, { evidence: { quote: null } })).not.toContain("kostet");
  });

  it("name the publisher, or at least the host", () => {
    expect(cite("text", { article: { publisher: "Die Zeitung" } })).toContain("Die Zeitung,");
    expect(cite("text", { article: { url: "https://news.example/1" } })).toContain("news.example,");
  });

  it("name the speaker", () => {
    expect(cite("text", { evidence: { attribution: [saidBy("reuters"), saidBy("nis")] } })).toContain(
      "laut reuters, laut nis",
    );
  });

  it("do without a link where the site's address is unknown", () => {
    for (const { id } of citationFormats) expect(cite(id, { options: { site: null } })).not.toContain("https://zeit");
  });

  it("as text reads like this", () => {
    expect(cite("text").split("\n")).toEqual([
      "„Es kostet 5 % & mehr_ <b>.“ (Artikel mit eigener Stimme)",
      "Eine Überschrift. Herkunft unbekannt, 18. Oktober 2024 (steht im Text).",
      "Zu: Der Preis (spätestens 18. Oktober 2024)",
      link,
      `SHA-256 des Textes: ${hash}`,
      "",
    ]);
  });

  it("as Markdown take nothing in the data for markup", () => {
    expect(cite("markdown")).toContain("> „Es kostet 5 % \\& mehr\\_ \\<b\\>.“");
  });

  it("as HTML are well formed and keep the words", () => {
    let text = "";
    const parser = new SaxesParser();
    parser.on("error", (error) => {
      throw error;
    });
    parser.on("text", (words) => {
      text += words;
    });
    parser.write(cite("html")).close();
    expect(text).toContain("„Es kostet 5 % & mehr_ <b>.“");
  });

  it("as BibTeX are read by an independent parser, with a date only where it is certain", () => {
    const read = (article: Partial<Article>) =>
      new Cite(cite("bibtex", { article }), { forceType: "@bibtex/text" }).data[0];
    const certain = read({ headline: "50 % der {Stimmen} & ~mehr\\" });
    expect(certain).toMatchObject({
      title: "50 % der {Stimmen} & ~mehr\\",
      issued: { "date-parts": [[2024, 10, 18]] },
      publisher: "Herkunft unbekannt",
    });
    expect(certain?.URL).toBe(link);
    expect(String(certain?.note)).toContain("Es kostet 5 % & mehr_ <b>.");
    expect(read({ datePublished: aDate("2024-07~") })).not.toHaveProperty("issued");
    expect(read({ datePublished: noDate() })).not.toHaveProperty("issued");
    expect(read({ datePublished: aDate("2024") })).toMatchObject({ issued: { "date-parts": [[2024]] } });
  });

  it("as BibTeX escape every sign that TeX reads as a command", () => {
    const text = cite("bibtex", { article: { headline: "#1 $ & % _ { } ~ ^ \\" } });
    expect(text).toContain(
      "title = {{\\#1 \\$ \\& \\% \\_ \\textbraceleft{} \\textbraceright{} \\textasciitilde{} \\textasciicircum{} \\textbackslash{}}}",
    );
  });

  it("as RIS are read by an independent parser", () => {
    const [item] = new Cite(cite("ris"), { forceType: "@ris/file" }).data;
    expect(item).toMatchObject({
      type: "article-newspaper",
      title: "Eine Überschrift",
      publisher: "Herkunft unbekannt",
      URL: link,
    });
    expect(cite("ris", { article: { datePublished: aDate("2024-07") } })).toContain("DA  - 2024/07//\r\n");
    expect(cite("ris", { article: { datePublished: noDate() } })).not.toContain("DA  - ");
  });
});
