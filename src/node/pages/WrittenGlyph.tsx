import { FADE_LENGTH } from "../../features/timeline/plot/plot-layout.ts";
import { dayToMilliseconds } from "../../model/day.ts";
import type { GlyphForm, GlyphPart } from "../../ui/date-glyph/date-glyph.ts";
import type { WrittenMark } from "./written-plot.ts";

export interface WrittenGlyphProps {
  readonly mark: WrittenMark;
  /** Where it begins from the top, with its unit. */
  readonly top: string;
  /** The share of the plot's width at which a time lies, "12.5%". */
  readonly place: (time: number) => string;
}

/** Pixels: the height of a bar, half of a dot, by how much an edge reaches over the bar, and how wide it is. */
const [HEIGHT, DOT, OVER, EDGE] = [11, 6, 3, 3];

/** The strokes of a date, as `date-glyph.module.css` paints them. */
export function WrittenGlyph({ mark, top, place }: WrittenGlyphProps) {
  return (
    <g data-announced={mark.announced || undefined} data-part="glyph">
      {mark.glyph.parts.map((part) => (
        <Stroke key={`${part.kind} ${part.from}`} form={mark.glyph.form} part={part} top={top} place={place} />
      ))}
    </g>
  );
}

interface StrokeProps extends Pick<WrittenGlyphProps, "top" | "place"> {
  readonly form: GlyphForm;
  readonly part: GlyphPart;
}

function Stroke({ form, part, top, place }: StrokeProps) {
  const { kind, from, to } = part;
  const [start, end] = [dayToMilliseconds(from), dayToMilliseconds(to)];
  const share = (time: number) => Number.parseFloat(place(time));
  const bar = {
    x: place(start),
    y: top,
    width: `${Math.max(0, share(end) - share(start)).toFixed(3)}%`,
    height: HEIGHT,
  };
  switch (kind) {
    case "dot":
    case "ring":
      return (
        <circle
          data-kind={kind}
          cx={place((start + end) / 2)}
          cy={top}
          r={kind === "ring" ? DOT - 1 : DOT}
          transform={`translate(0 ${HEIGHT / 2})`}
        />
      );
    case "bar":
    case "ring-bar":
      return <rect data-kind={kind} {...bar} />;
    case "tick":
      return <rect data-kind="bar" {...bar} height={HEIGHT + 2 * OVER} transform={`translate(0 ${-OVER})`} />;
    case "hatch":
      return <Hatch part={part} bar={bar} />;
    case "rise":
      return <rect {...bar} fill="url(#written-in)" />;
    case "fall":
      return <rect {...bar} fill="url(#written-out)" />;
    case "fade-in":
    case "fade-out":
      return <Fade form={form} part={part} bar={bar} />;
    default:
      return kind satisfies never;
  }
}

/** Ends that rest on an assumption come and go; the others are round. */
function Hatch({ part: { kind, softStart, softEnd }, bar }: Pick<StrokeProps, "part"> & { readonly bar: object }) {
  const soft = [softStart ? "start" : "", softEnd ? "end" : ""].filter(Boolean).join(" ");
  return (
    <rect
      data-kind={kind}
      data-soft={soft || undefined}
      {...bar}
      fill="url(#written-hatch)"
      rx={soft ? undefined : HEIGHT / 2}
    />
  );
}

interface FadeProps extends Pick<StrokeProps, "form" | "part"> {
  /** The bound that is known. */
  readonly bar: { readonly x: string; readonly y: string };
}

/** What comes or goes over a constant length; a bound that stands in the text is a hard edge, one that is inferred comes and goes, too. */
function Fade({ form, part, bar: { x, y } }: FadeProps) {
  const isIn = part.kind === "fade-in";
  const isSoft = isIn ? part.softEnd : part.softStart;
  const isBound = form === (isIn ? "by" : "not-before") && !isSoft;
  const paint = `url(#written-${isIn ? "in" : "out"}${isSoft ? "-soft" : ""})`;
  const moved = (across: number, down: number) => `translate(${isIn ? -across : 0} ${down})`;
  return (
    <>
      <rect x={x} y={y} width={FADE_LENGTH} height={HEIGHT} fill={paint} transform={moved(FADE_LENGTH, 0)} />
      {isBound ? <rect x={x} y={y} width={EDGE} height={HEIGHT + 2 * OVER} transform={moved(EDGE, -OVER)} /> : null}
    </>
  );
}
