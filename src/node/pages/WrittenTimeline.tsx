import { timelineMessages } from "../../features/timeline/messages.ts";
import { LABEL_GAP, rowsOfLanes } from "../../features/timeline/plot/plot-layout.ts";
import { useMessages } from "../../i18n/language-context.tsx";
import { type DayNumber, dayToMilliseconds } from "../../model/day.ts";
import { ViewLink } from "../../state/ViewLink.tsx";
import { WrittenGlyph } from "./WrittenGlyph.tsx";
import type { WrittenMark, WrittenPlot } from "./written-plot.ts";

/** In rem, as in `plot.module.css`: the axis, the head of a lane, a row, the foot of a lane without and with a band, and a glyph in its row. */
const [AXIS, HEAD, ROW, FOOT, BAND, GLYPH] = [2.875, 1.75, 1.9375, 0.625, 3.25, 0.625];
/** In rem: half of a glyph's height, and where the words of a line begin below its middle. */
const [HALF, BASELINE] = [0.34375, 0.3125];
/** Pixels from the edge of a label to its words and between its parts, from the edge of a tag to its letters, and of a space. */
const [INDENT, TAG_INDENT, SPACE] = [5, 4.3, 2.5];
/** Pixels from the space behind the letters of a tag to the part after it. */
const BEHIND_TAG = TAG_INDENT - SPACE + INDENT;

/** The first view of the timeline as a picture of links, at any width: it is there before the app, which then draws the same in its place. */
export function WrittenTimeline({ plot }: { readonly plot: WrittenPlot }) {
  const words = useMessages(timelineMessages);
  const rows = rowsOfLanes(plot.marks);
  const foot = plot.isMap ? BAND : FOOT;
  let top = AXIS;
  const lanes = plot.lanes.map((lane) => {
    const own = { ...lane, top, bottom: top + HEAD + (rows.get(lane.id) ?? 0) * ROW + foot };
    top = own.bottom;
    return own;
  });
  const tops = new Map(lanes.map((lane) => [lane.id, lane.top]));
  return (
    <div data-static-part="plot">
      <Edge width={plot.edges.before} />
      {/* biome-ignore lint/a11y/useSemanticElements: no form, but links in the order of time */}
      <svg role="group" aria-label={words.timeline} width="100%" height={`${top}rem`}>
        <Paints />
        <Axis plot={plot} bottom={top} />
        {lanes.map(({ id, name, top, bottom }) => (
          <g key={id}>
            <line x1="-100%" x2="200%" y1={`${bottom}rem`} y2={`${bottom}rem`} />
            {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: words in a picture cannot have the focus */}
            <text data-part="lane" aria-hidden="true" dx={-plot.edges.before} y={`${top + 1.25}rem`}>
              {name}
            </text>
          </g>
        ))}
        {plot.marks.map((mark) =>
          mark.shift === null ? null : (
            <MarkLink
              key={mark.id}
              mark={mark}
              shift={mark.shift}
              plot={plot}
              top={(tops.get(mark.lane) ?? 0) + HEAD + mark.row * ROW}
            />
          ),
        )}
      </svg>
      <Edge width={plot.edges.behind} />
    </div>
  );
}

/** A picture, since it can be as wide as the build says without a style of its own. */
function Edge({ width }: { readonly width: number }) {
  return <svg aria-hidden="true" width={Math.round(width)} height="1" />;
}

interface MarkLinkProps {
  readonly mark: WrittenMark;
  readonly shift: number;
  readonly plot: WrittenPlot;
  /** Of its row, in rem. */
  readonly top: number;
}

function MarkLink({ mark, shift, plot, top }: MarkLinkProps) {
  const { event, name, tags, label, note, after } = mark;
  const middle = top + GLYPH + HALF;
  const place = placesIn(plot);
  const start = after + LABEL_GAP + INDENT + shift;
  return (
    <ViewLink to={{ event, article: null }} data-written-mark={event}>
      <title>{name()}</title>
      <WrittenGlyph mark={mark} top={`${top + GLYPH}rem`} place={place} />
      <text x={place(mark.to)} y={`${middle + BASELINE}rem`} lang={mark.labelLanguage}>
        {tags.map(({ actor, text, hue }, index) => (
          <tspan key={actor} data-hue={hue} dx={TAG_INDENT + (index > 0 ? BEHIND_TAG : start)}>
            {`${text} `}
          </tspan>
        ))}
        <tspan dx={tags.length > 0 ? BEHIND_TAG : start}>{label}</tspan>
        {note === null ? null : <tspan data-part="note" dx={INDENT - SPACE}>{` ${note}`}</tspan>}
      </text>
    </ViewLink>
  );
}

/** The names of stretches of time, and lines where they begin. */
function Axis({ plot, bottom }: { readonly plot: WrittenPlot; readonly bottom: number }) {
  const { minor, major } = plot.ticks;
  const at = (day: DayNumber) => placesIn(plot)(dayToMilliseconds(day));
  return (
    <g data-part="axis">
      {minor.map(({ day }) => (
        <line key={day} x1={at(day)} x2={at(day)} y1="1.4375rem" y2={`${bottom}rem`} />
      ))}
      {[...major.map((tick) => ({ ...tick, y: "1.0625rem" })), ...minor.map((tick) => ({ ...tick, y: "2.5rem" }))].map(
        ({ day, name, y }) => (
          // biome-ignore lint/a11y/noAriaHiddenOnFocusable: words in a picture cannot have the focus
          <text key={`${y} ${day}`} aria-hidden="true" x={at(day)} y={y} dx="6">
            {name}
          </text>
        ),
      )}
    </g>
  );
}

/** Where along a stroke the colour begins, is full from and to, and ends. */
const fades = {
  "written-in": [0, 0.72, 1, 1],
  "written-out": [0, 0, 0.28, 1],
  "written-in-soft": [0, 0.6, 0.72, 1],
  "written-out-soft": [0, 0.28, 0.4, 1],
} as const;

/** What strokes are painted with that come and go, or are hatched; their colours are those of the styles. */
function Paints() {
  return (
    <defs>
      {Object.entries(fades).map(([id, [start, from, to, end]]) => (
        <linearGradient key={id} id={id}>
          {start < from ? <stop offset={start} stopOpacity="0" /> : null}
          <stop offset={from} />
          <stop offset={to} />
          {to < end ? <stop offset={end} stopOpacity="0" /> : null}
        </linearGradient>
      ))}
      <pattern id="written-hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="7" height="7" />
        <rect data-part="light" width="3" height="7" />
      </pattern>
    </defs>
  );
}

/** Shares of the width between the edges at which times lie. */
function placesIn({ window }: WrittenPlot): (time: number) => string {
  return (time) => `${Math.round(((time - window.start) / (window.end - window.start)) * 1e5) / 1e3}%`;
}
