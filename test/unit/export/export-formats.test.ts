import { describe, expect, it } from "vitest";
import { exportFormats } from "../../../src/export/export-formats.ts";
import { aCorpus, anEvent } from "../../support/builders.ts";
import { options } from "../../support/export-options.ts";
import { seedCorpus } from "../../support/seed-corpus.ts";

describe("exportFormats", () => {
  it.each(exportFormats)("writes $name to the same bytes each time, for no events too", ({ write }) => {
    const corpus = seedCorpus();
    const copy = structuredClone(corpus.events);
    expect(write(seedCorpus(), copy, options)).toBe(write(corpus, corpus.events, options));
    expect(write(corpus, [], options)).not.toBe("");
  });

  it("gives each format its own file", () => {
    expect(new Set(exportFormats.map(({ fileName }) => fileName)).size).toBe(exportFormats.length);
  });

  it.each(exportFormats)("marks a draft as one, as $name", ({ write }) => {
    const corpus = aCorpus({ events: [anEvent({ origin: "drafted" })] });
    expect(write(corpus, corpus.events, options)).toMatch(/Entwurf: event|"origin": "drafted"/);
  });

  it.each(exportFormats)("tells no allegation without its speaker as $name", ({ write }) => {
    const corpus = seedCorpus();
    const order = corpus.events.filter(({ id }) => id === "kim-befehl");
    expect(write(corpus, order, options)).toContain("Kim Jong-un soll persönlich den Befehl");
  });
});
