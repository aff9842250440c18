import { decode } from "fast-png";
import { describe, expect, it } from "vitest";
import { eventCard, siteCard } from "../../../../src/node/pages/card-content.ts";
import { createCardPainter } from "../../../../src/node/pages/card-painter.tsx";
import { aCorpus, anArticle, anEvent, anEvidence } from "../../../support/builders.ts";
import { options } from "../../../support/export-options.ts";
import { hostileText } from "../../../support/hostile-text.ts";

const paint = createCardPainter();
const cardOf = (when: string | null, title = "Ein Ereignis") =>
  paint(eventCard(anEvent({ when, title }), aCorpus(), options));

function sizeOf(png: Uint8Array): number[] {
  const { width, height } = decode(png);
  return [width, height];
}

/** How much of a part of the card, in pixels from left and top, is dark: 0 to 1. */
function inkIn(png: Uint8Array, [left, top, right, bottom]: readonly [number, number, number, number]): number {
  const { data, width, channels } = decode(png);
  let dark = 0;
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const at = (y * width + x) * channels;
      if (Number(data[at]) + Number(data[at + 1]) + Number(data[at + 2]) < 384) dark += 1;
    }
  }
  return dark / ((right - left) * (bottom - top));
}

/** Where the title stands, and the free edges around all words; the line at the top is part of the card. */
const title = [64, 110, 1136, 260] as const;
const edges = [
  [0, 12, 60, 630],
  [1140, 12, 1200, 630],
  [0, 584, 1200, 630],
] as const;

describe("cards", () => {
  it("are PNGs of the size that networks show, the same for the same content", async () => {
    const card = await cardOf("2024-06-19");
    expect(sizeOf(card)).toEqual([1200, 630]);
    expect(Buffer.compare(card, await cardOf("2024-06-19"))).toBe(0);
    expect(sizeOf(await paint(siteCard(aCorpus(), options)))).toEqual([1200, 630]);
  });

  it.each([
    ["a short title", "Der Pakt"],
    ["a long one", "Ein langer Titel mit vielen Worten ".repeat(12)],
    ["one long word", "Donaudampfschifffahrtsgesellschaftskapitän".repeat(8)],
    ["hostile words", hostileText],
  ])("have %s on them, and all words inside of their edges", async (_, words) => {
    const evidence = [anEvidence({ quote: { exact: words, prefix: "", suffix: "" } })];
    const corpus = aCorpus({ articles: [anArticle({ headline: words })] });
    const card = await paint(eventCard(anEvent({ title: words, evidence }), corpus, options));
    expect(inkIn(card, title)).toBeGreaterThan(0.02);
    for (const edge of edges) expect(inkIn(card, edge)).toBe(0);
    const blank = await paint(
      eventCard(anEvent({ title: "", evidence: [anEvidence({ quote: null })] }), corpus, options),
    );
    expect(inkIn(blank, title)).toBeLessThan(0.02);
  });

  it("differ by title and by the form of the date", async () => {
    const forms = ["2024-06-19", "2024-06", "[..2024-06-19]", "[2024-06-19..]", "2024-06-19/2024-07-01", null];
    const cards = [
      ...(await Promise.all(forms.map((when) => cardOf(when)))),
      await cardOf("2024-06-19", "Ein anderes"),
    ];
    expect(new Set(cards.map((card) => Buffer.from(card).toString("base64"))).size).toBe(7);
  });
});
