import jsonld from "jsonld";
import { describe, expect, it } from "vitest";
import { writeAnnotation, writeAnnotations } from "../../../src/export/annotations.ts";
import type { Evidence } from "../../../src/model/evidence.ts";
import type { ArticleId } from "../../../src/model/ids.ts";
import { aCorpus, anArticle, anEvent, anEvidence } from "../../support/builders.ts";
import { options } from "../../support/export-options.ts";
import { seedCorpus, seedPublication } from "../../support/seed-corpus.ts";

const oa = "http://www.w3.org/ns/oa#";

/** The terms of the Web Annotation vocabulary that may be used (W3C Recommendation, 23 February 2017); safe mode refuses any other. */
const context = {
  oa,
  as: "http://www.w3.org/ns/activitystreams#",
  dc: "http://purl.org/dc/terms/",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  dcelements: "http://purl.org/dc/elements/1.1/",
  id: "@id",
  type: "@type",
  Annotation: "oa:Annotation",
  AnnotationCollection: "as:OrderedCollection",
  AnnotationPage: "as:OrderedCollectionPage",
  TextualBody: "oa:TextualBody",
  SpecificResource: "oa:SpecificResource",
  TextQuoteSelector: "oa:TextQuoteSelector",
  TextPositionSelector: "oa:TextPositionSelector",
  motivation: { "@id": "oa:motivatedBy", "@type": "@vocab" },
  purpose: { "@id": "oa:hasPurpose", "@type": "@vocab" },
  describing: "oa:describing",
  identifying: "oa:identifying",
  classifying: "oa:classifying",
  body: { "@id": "oa:hasBody", "@type": "@id" },
  target: { "@id": "oa:hasTarget", "@type": "@id" },
  source: { "@id": "oa:hasSource", "@type": "@id" },
  selector: { "@id": "oa:hasSelector", "@type": "@id" },
  exact: "oa:exact",
  prefix: "oa:prefix",
  suffix: "oa:suffix",
  start: "oa:start",
  end: "oa:end",
  value: "rdf:value",
  format: "dcelements:format",
  language: "dcelements:language",
  label: "rdfs:label",
  total: "as:totalItems",
  startIndex: "as:startIndex",
  first: { "@id": "as:first", "@type": "@id" },
  items: { "@id": "as:items", "@type": "@id", "@container": "@list" },
};

const documentLoader = (url: string) => {
  expect(url).toBe("http://www.w3.org/ns/anno.jsonld");
  return { contextUrl: null, documentUrl: url, document: { "@context": context } };
};

describe("writeAnnotations", () => {
  it("says of a draft's title in which language it is", () => {
    const wordsOf = { article: "article" as ArticleId, language: "en" as const };
    const events = [anEvent({ id: "a", origin: "drafted", wordsOf }), anEvent({ id: "b" })];
    const { first } = JSON.parse(writeAnnotations(aCorpus({ events }), events, options));
    const languages = (first.items as { body: { purpose: string; language?: string }[] }[]).map(
      ({ body }) => body.find(({ purpose }) => purpose === "describing")?.language,
    );
    expect(languages).toEqual(["en", options.language]);
  });

  it("is JSON-LD in the terms of the Web Annotation vocabulary", async () => {
    const corpus = seedCorpus();
    const [collection] = await jsonld.expand(JSON.parse(writeAnnotations(corpus, corpus.events, options)), {
      safe: true,
      documentLoader,
    });
    expect(JSON.stringify(collection)).toContain(`${oa}TextQuoteSelector`);
  });

  it("points at the very words of the text that the site shows", () => {
    const corpus = seedCorpus();
    const texts = new Map(seedPublication().articleTexts.map(({ id, text }) => [`${options.site}a/${id}/`, text]));
    const { total, first } = JSON.parse(writeAnnotations(corpus, corpus.events, options));
    expect(first.items).toHaveLength(total);
    expect(total).toBe(corpus.events.flatMap(({ evidence }) => evidence).length);
    for (const { target } of first.items) {
      const [{ exact }, { start, end }] = target.selector;
      expect(texts.get(target.source)?.slice(start, end)).toBe(exact);
    }
  });

  it("has an address for each annotation, and points at the original by its words alone", () => {
    const articles = [anArticle({ url: "https://news.example/1" })];
    const { id, target } = annotationOf(
      anEvidence({ quote: { exact: "Ein Satz.", prefix: "Vor. ", suffix: "" } }),
      articles,
    );
    expect(id).toMatch(/^https:\/\/zeit\.example\/faden\/e\/event\/\?evidence=[0-9a-f]{8}$/);
    expect(target[1]).toEqual({
      type: "SpecificResource",
      source: "https://news.example/1",
      selector: { type: "TextQuoteSelector", exact: "Ein Satz.", prefix: "Vor. " },
    });
  });

  it("keeps withheld words out and the place in", () => {
    const { target } = annotationOf(anEvidence({ quote: null, position: { start: 3, end: 9 } }), [anArticle()]);
    expect(target.selector).toEqual([{ type: "TextPositionSelector", start: 3, end: 9 }]);
  });
});

function annotationOf(evidence: Evidence, articles: ReturnType<typeof anArticle>[]) {
  const event = anEvent({ evidence: [evidence] });
  return JSON.parse(writeAnnotation(aCorpus({ events: [event], articles }), event, evidence, options));
}
