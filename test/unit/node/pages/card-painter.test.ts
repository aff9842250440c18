import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { cardColours } from "../../../../src/node/pages/card-colours.ts";
import { eventCard, siteCard } from "../../../../src/node/pages/card-content.ts";
import { createCardPainter } from "../../../../src/node/pages/card-painter.tsx";
import { aCorpus, anEvent } from "../../../support/builders.ts";
import { options } from "../../../support/export-options.ts";

const paint = createCardPainter();
const cardOf = (when: string | null, title = "Ein Ereignis") =>
  paint(eventCard(anEvent({ when, title }), aCorpus(), options));

/** Width and height from the header of a PNG. */
function sizeOf(png: Uint8Array): number[] {
  const view = new DataView(png.buffer, png.byteOffset);
  expect([...png.slice(1, 4)]).toEqual([..."PNG"].map((letter) => letter.charCodeAt(0)));
  return [view.getUint32(16), view.getUint32(20)];
}

describe("cards", () => {
  it("are PNGs of the size that networks show, the same for the same content", async () => {
    const card = await cardOf("2024-06-19");
    expect(sizeOf(card)).toEqual([1200, 630]);
    expect(Buffer.compare(card, await cardOf("2024-06-19"))).toBe(0);
    expect(sizeOf(await paint(siteCard(aCorpus(), options)))).toEqual([1200, 630]);
  });

  it("differ by title and by the form of the date", async () => {
    const forms = ["2024-06-19", "2024-06", "[..2024-06-19]", "[2024-06-19..]", "2024-06-19/2024-07-01", null];
    const cards = [
      ...(await Promise.all(forms.map((when) => cardOf(when)))),
      await cardOf("2024-06-19", "Ein anderes"),
    ];
    expect(new Set(cards.map((card) => Buffer.from(card).toString("base64"))).size).toBe(7);
  });

  it("have the colours of the app's light theme", () => {
    const tokens = readFileSync("src/ui/tokens.css", "utf8");
    for (const [name, colour] of Object.entries(cardColours)) {
      const role = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      expect(tokens).toContain(`--${role}: light-dark(${colour},`);
    }
  });
});
