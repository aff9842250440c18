import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Resvg } from "@resvg/resvg-js";
import satori from "satori";
import { Card } from "./Card.tsx";
import type { CardContent } from "./card-content.ts";
import { CARD_HEIGHT, CARD_WIDTH } from "./card-size.ts";

/** Paints a card as PNG; the same content gives the same bytes. */
export type PaintCard = (content: CardContent) => Promise<Uint8Array>;

/** The app's own type; satori reads no woff2. */
const faces = [
  { name: "Source Serif 4", file: "source-serif-4", weight: 400 },
  { name: "Source Serif 4", file: "source-serif-4", weight: 600 },
  { name: "Source Sans 3", file: "source-sans-3", weight: 400 },
  { name: "Source Sans 3", file: "source-sans-3", weight: 600 },
] as const;

const scripts = ["latin", "latin-ext"] as const;

/** Reads the fonts once for all cards. */
export function createCardPainter(): PaintCard {
  const { resolve } = createRequire(import.meta.url);
  const fonts = faces.flatMap(({ name, file, weight }) =>
    scripts.map((script) => ({
      name,
      weight,
      data: readFileSync(resolve(`@fontsource/${file}/files/${file}-${script}-${weight}-normal.woff`)),
    })),
  );
  return async (content) => {
    const svg = await satori(<Card {...content} />, { width: CARD_WIDTH, height: CARD_HEIGHT, fonts });
    // All text is outlines by now; the machine's own fonts are not looked at.
    return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
  };
}
