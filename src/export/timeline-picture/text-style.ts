import { escapeMarkup } from "../markup.ts";
import { paperColours } from "../paper-colours.ts";
import { element } from "./svg.ts";

/** How words look; sizes in pixels. */
export interface TextStyle {
  readonly family: "sans" | "serif";
  readonly size: number;
  readonly weight: 400 | 600;
  readonly colour: string;
}

/** The width of words in pixels. */
export type MeasureText = (words: string, style: Pick<TextStyle, "family" | "size" | "weight">) => number;

/** The app's own type, then what is as wide or little wider, for programs that do not read the fonts in the file. */
export const fontFamilies = {
  sans: "'Source Sans 3', 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif",
  serif: "'Source Serif 4', Georgia, 'Times New Roman', 'Liberation Serif', serif",
} as const;

const { ink, muted, accent } = paperColours;

export const textStyles = {
  title: { family: "serif", size: 28, weight: 600, colour: ink },
  heading: { family: "sans", size: 15, weight: 600, colour: ink },
  body: { family: "sans", size: 15, weight: 400, colour: ink },
  small: { family: "sans", size: 13, weight: 400, colour: muted },
  lane: { family: "sans", size: 13, weight: 600, colour: muted },
  major: { family: "sans", size: 13, weight: 600, colour: ink },
  label: { family: "sans", size: 14, weight: 600, colour: ink },
  tag: { family: "sans", size: 11, weight: 600, colour: ink },
  link: { family: "sans", size: 13, weight: 400, colour: accent },
} as const satisfies Record<string, TextStyle>;

/** Pixels from one line to the next. */
export function lineHeight({ size }: TextStyle): number {
  return Math.round(size * 1.35);
}

/** Pixels from the top of a line to the feet of its letters. */
function baseline(style: TextStyle): number {
  return lineHeight(style) * 0.5 + style.size * 0.34;
}

/** One line of words, with its top at `y`; in the middle of `x` where `centred`. */
export function textLine(words: string, x: number, y: number, style: TextStyle, centred = false): string {
  return element(
    "text",
    {
      x,
      y: y + baseline(style),
      "font-size": style.size,
      "font-weight": style.weight,
      "font-family": style.family === "sans" ? undefined : fontFamilies[style.family],
      fill: style.colour,
      "text-anchor": centred ? "middle" : undefined,
    },
    escapeMarkup(words),
  );
}
