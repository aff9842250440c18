import { paperColours } from "../../export/paper-colours.ts";
import type { DateEstimate } from "../../model/date-estimate.ts";
import { type GlyphForm, glyphOf } from "../../ui/date-glyph/date-glyph.ts";

/** Pixels. */
const WIDTH = 120;
const HEIGHT = 34;
const EDGE = 6;
/** Between two strokes of a hatched bar, and of a dashed one. */
const STRIPE = 14;

export interface CardGlyphProps {
  readonly date: DateEstimate;
  /** Told as something to come: drawn in dashes. */
  readonly announced: boolean;
}

/** A date as the timeline draws it, at one size; nothing for an unknown date. */
export function CardGlyph({ date, announced }: CardGlyphProps) {
  const glyph = glyphOf(date);
  if (!glyph) return null;
  const width = !announced && (glyph.form === "day" || glyph.form === "editorial") ? HEIGHT : WIDTH;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      aria-hidden="true"
      width={width}
      height={HEIGHT}
      viewBox={`0 0 ${width} ${HEIGHT}`}
    >
      <defs>
        <linearGradient id="rising">
          <stop offset="0" stopColor={paperColours.mark} stopOpacity="0" />
          <stop offset="1" stopColor={paperColours.mark} />
        </linearGradient>
        <linearGradient id="falling">
          <stop offset="0" stopColor={paperColours.mark} />
          <stop offset="1" stopColor={paperColours.mark} stopOpacity="0" />
        </linearGradient>
        <clipPath id="bar">
          <rect width={WIDTH} height={HEIGHT} rx={HEIGHT / 2} />
        </clipPath>
      </defs>
      {announced ? <Dashes /> : <Shape form={glyph.form} />}
    </svg>
  );
}

function Shape({ form }: { readonly form: GlyphForm }) {
  const { mark, markLight } = paperColours;
  switch (form) {
    case "day":
      return <circle cx={HEIGHT / 2} cy={HEIGHT / 2} r={HEIGHT / 2} fill={mark} />;
    case "within":
      return (
        <g clipPath="url(#bar)">
          <rect width={WIDTH} height={HEIGHT} fill={mark} />
          {places(2 * STRIPE).map((x) => (
            <path key={x} d={`M${x} ${HEIGHT}L${x + HEIGHT} 0h${STRIPE}l${-HEIGHT} ${HEIGHT}z`} fill={markLight} />
          ))}
        </g>
      );
    case "by":
      return (
        <g>
          <rect y={EDGE} width={WIDTH - EDGE} height={HEIGHT - 2 * EDGE} fill="url(#rising)" />
          <rect x={WIDTH - EDGE} width={EDGE} height={HEIGHT} fill={mark} />
        </g>
      );
    case "not-before":
      return (
        <g>
          <rect x={EDGE} y={EDGE} width={WIDTH - EDGE} height={HEIGHT - 2 * EDGE} fill="url(#falling)" />
          <rect width={EDGE} height={HEIGHT} fill={mark} />
        </g>
      );
    case "lasting":
      return <rect width={WIDTH} height={HEIGHT} rx={HEIGHT / 2} fill={mark} />;
    case "editorial":
      return <circle cx={HEIGHT / 2} cy={HEIGHT / 2} r={HEIGHT / 2 - 3} fill="none" stroke={mark} strokeWidth="6" />;
    default:
      return form satisfies never;
  }
}

function Dashes() {
  return (
    <g>
      {places(2 * STRIPE)
        .filter((x) => x >= 0)
        .map((x) => (
          <rect key={x} x={x} width={STRIPE} height={HEIGHT} fill={paperColours.mark} />
        ))}
    </g>
  );
}

/** From one height left of the bar to its right end. */
function places(step: number): number[] {
  return Array.from({ length: Math.ceil((WIDTH + 2 * HEIGHT) / step) }, (_, index) => index * step - 2 * STRIPE);
}
