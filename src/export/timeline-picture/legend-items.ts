import type { DerivedDate } from "../../model/date-estimate.ts";
import type { DayNumber } from "../../model/day.ts";
import { type Glyph, type GlyphForm, glyphDays, glyphOf } from "../../ui/date-glyph/date-glyph.ts";
import { paperColours } from "../paper-colours.ts";
import { drawGlyph } from "./draw-glyph.ts";
import type { FlowItem } from "./flow.ts";
import { drawTag, tagWidth } from "./mark-label.ts";
import type { PictureMark, PictureSign } from "./picture-input.ts";
import { element } from "./svg.ts";
import { lineHeight, type MeasureText, textLine, textStyles } from "./text-style.ts";

/** The signs that occur, in a fixed order. */
export function signsOf(marks: readonly PictureMark[], joined: boolean): PictureSign[] {
  const forms = new Set<GlyphForm>(
    marks.flatMap(({ glyph, overlaid }) => [glyph.form, ...(overlaid ? ["editorial" as const] : [])]),
  );
  return [
    ...order.filter((form) => forms.has(form)),
    ...(marks.some(({ announced }) => announced) ? (["announced"] as const) : []),
    ...(marks.some(hasSoftEdge) ? (["soft"] as const) : []),
    ...(joined ? (["joined"] as const) : []),
  ];
}

const order: readonly GlyphForm[] = ["day", "within", "by", "not-before", "lasting", "editorial"];

function hasSoftEdge({ glyph }: PictureMark): boolean {
  return glyph.parts.some(({ softStart, softEnd }) => softStart || softEnd);
}

/** Pixels. */
const SIGN_WIDTH = 44;
const SIGN_GAP = 8;
const style = textStyles.small;

/** A sign with what it means. */
export function signItem(sign: PictureSign, words: string, measure: MeasureText): FlowItem {
  const isPoint = sign === "day" || sign === "editorial" || sign === "joined";
  const wide = isPoint ? 14 : SIGN_WIDTH;
  return {
    width: wide + SIGN_GAP + measure(words, style),
    draw: (x, y) => drawSign(sign, x, y + lineHeight(style) / 2, wide) + textLine(words, x + wide + SIGN_GAP, y, style),
  };
}

/** The short name of an actor with its name. */
export function tagItem(
  tag: { readonly text: string; readonly hue: number },
  name: string,
  measure: MeasureText,
): FlowItem {
  const wide = tagWidth(tag.text, measure);
  return {
    width: wide + SIGN_GAP + measure(name, style),
    draw: (x, y) =>
      drawTag(tag.text, tag.hue, x, y + lineHeight(style) / 2, wide) + textLine(name, x + wide + SIGN_GAP, y, style),
  };
}

function drawSign(sign: PictureSign, left: number, y: number, width: number): string {
  if (sign === "joined") return drawJoined(left + width / 2, y);
  const glyph = exampleOf(sign);
  const { from, to } = glyphDays(glyph);
  // A fade has no length in time: it ends, or begins, where its bound is.
  const bound = sign === "by" ? left + width : left;
  const x = (day: DayNumber) => (from === to ? bound : left + (width * (day - from)) / (to - from));
  return drawGlyph(glyph, { announced: sign === "announced", overlaid: false }, { x, y, fade: width });
}

function drawJoined(x: number, y: number): string {
  const dot = (cy: number) => element("circle", { cx: x, cy, r: 4, fill: paperColours.mark });
  return (
    element("line", { x1: x, y1: y - 6, x2: x, y2: y + 6, stroke: paperColours.control }) + dot(y - 6) + dot(y + 6)
  );
}

/** The plainest date of each form. */
function exampleOf(sign: Exclude<PictureSign, "joined">): Glyph {
  if (sign === "editorial") return { form: sign, parts: [{ kind: "ring", from: 0, to: 1 }] };
  const glyph = glyphOf(example(edtfOf[sign], sign === "soft" ? ["earliest"] : []));
  if (!glyph) throw new Error(`there is no sign for ${sign}`);
  return glyph;
}

const edtfOf = {
  day: "2024-06-01",
  within: "2024-06",
  by: "[..2024-06-01]",
  "not-before": "[2024-06-01..]",
  lasting: "2024-06-01/2024-07-01",
  announced: "2024-06-01/2024-07-01",
  soft: "[2024-06-01..]",
} as const;

function example(edtf: string, soft: DerivedDate["soft"]): DerivedDate {
  return { basis: "stated", edtf, earliest: null, latest: null, soft, derivation: [] };
}
