import { describeDate } from "../../i18n/date-words.ts";
import { describeDuration } from "../../i18n/duration-words.ts";
import { isKnown } from "../../model/date-estimate.ts";
import { type DayNumber, parseDay } from "../../model/day.ts";
import type { TimelineEvent } from "../../model/event.ts";
import type { Language } from "../../model/localized.ts";
import { contained } from "../contained.ts";
import { dateOf, type ExportCorpus, type ExportOptions } from "../export-corpus.ts";
import { escapeMarkup } from "../markup.ts";
import { paperColours } from "../paper-colours.ts";
import { titleWords } from "../passage-words.ts";
import { breakLines } from "./break-lines.ts";
import { chooseEvents } from "./choose-events.ts";
import { glyphDefinitions } from "./draw-glyph.ts";
import { AXIS_HEIGHT, drawPlot } from "./draw-plot.ts";
import { flow } from "./flow.ts";
import { signItem, signsOf, tagItem } from "./legend-items.ts";
import { layOutLabel } from "./mark-label.ts";
import type { PictureInput, PictureMark } from "./picture-input.ts";
import { pictureMessages } from "./picture-messages.ts";
import { layOutPlot } from "./plot-layout.ts";
import { element } from "./svg.ts";
import { fontFamilies, lineHeight, type MeasureText, type TextStyle, textLine, textStyles } from "./text-style.ts";

/** A picture as a file of its own, and its size in pixels. */
export interface TimelinePicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Pixels; a slide's usual width, of which a sheet of A4 across shows all words. */
const WIDTH = 1280;
const MARGIN = 40;
const LEFT = MARGIN;
const INNER = WIDTH - 2 * MARGIN;
/** Between two parts of the picture. */
const GAP = 22;
/** Between two events of a list. */
const ITEM_GAP = 6;

/** What every part of the picture is drawn from. */
interface Drawing {
  readonly corpus: ExportCorpus;
  readonly input: PictureInput;
  readonly options: ExportOptions;
  readonly measure: MeasureText;
  /** Those of the input that are drawn; the others are counted. */
  readonly events: readonly TimelineEvent[];
  readonly marks: readonly PictureMark[];
}

/** A part of the picture: drawn at `top`, in so many pixels of height; 0: there is nothing of it. */
type Part = (drawing: Drawing, top: number) => { readonly drawing: string; readonly height: number };

/** From the top. */
const parts: readonly Part[] = [head, more, plot, undated, legend, foot];

/**
 * What is shown as one picture (SVG), in the light colours, which paper and slides are made for: the timeline with its marks,
 * what its signs mean, the events without a date with the reason, the filters in words, and where it comes from. The same
 * input gives the same bytes.
 */
export function drawTimelinePicture(
  corpus: ExportCorpus,
  input: PictureInput,
  options: ExportOptions,
  measure: MeasureText,
): TimelinePicture {
  const picked = new Set(input.marks.filter(({ highlighted }) => highlighted).map(({ event }) => event));
  const events = chooseEvents(input.events, picked);
  const drawnIds = new Set(events.map(({ id }) => id));
  const marks = input.marks.filter(({ event }) => drawnIds.has(event));
  const drawing: Drawing = { corpus, input, options, measure, events, marks };
  let top = MARGIN;
  const drawn = parts.map((part) => {
    const { drawing: shapes, height } = part(drawing, top);
    if (height > 0) top += height + GAP;
    return shapes;
  });
  const height = Math.ceil(top - GAP + MARGIN);
  return { svg: frame(drawing, drawn.join(""), height), width: WIDTH, height };
}

function frame({ corpus, options: { language }, events, marks }: Drawing, shapes: string, height: number): string {
  const dated = new Set(marks.map(({ event }) => event)).size;
  const described = pictureMessages[language].described(dated, events.length - dated);
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width: WIDTH,
      height,
      viewBox: `0 0 ${WIDTH} ${height}`,
      role: "img",
      "aria-labelledby": "title description",
      lang: language,
      "font-family": fontFamilies.sans,
    },
    element("title", { id: "title" }, escapeMarkup(corpus.timeline.title[language])),
    element("desc", { id: "description" }, escapeMarkup(`${described} ${corpus.timeline.description[language]}`)),
    element("defs", {}, glyphDefinitions),
    element("rect", { width: WIDTH, height, fill: paperColours.paper }),
    shapes,
    "\n",
  );
}

function head({ corpus, input, options: { language, dates }, measure }: Drawing, top: number) {
  const words = pictureMessages[language];
  const told = [
    contained(input.filters),
    words.shown(input.passing, input.all),
    dates === "editorial" ? words.editorial : "",
  ].filter(Boolean);
  const title = paragraph(corpus.timeline.title[language], textStyles.title, top, measure);
  const below = paragraph(told.join(" "), textStyles.body, top + title.height + 4, measure);
  return { drawing: title.drawing + below.drawing, height: title.height + 4 + below.height };
}

function plot({ input, options, measure, events, marks }: Drawing, top: number) {
  if (marks.length === 0) return { drawing: "", height: 0 };
  const { language } = options;
  const eventById = new Map(events.map((event) => [event.id, event]));
  const labelled = marks.map((mark) => {
    const event = eventById.get(mark.event);
    const details = [event ? detailsOf(event, options) : "", mark.note].filter(Boolean).join(" · ");
    return { mark, label: layOutLabel(mark, details, measure) };
  });
  const used = new Set(marks.map(({ lane }) => lane));
  const lanes = input.lanes.filter(({ id }) => used.has(id));
  const [left, right] = [LEFT, LEFT + INNER];
  const layout = layOutPlot(labelled, lanes, { left, right, top: top + AXIS_HEIGHT });
  const drawing = drawPlot({ layout, left, right, top, joined: input.joined, language, measure });
  return { drawing, height: layout.bottom - top };
}

/** The date in words, and how long it lasted where a text says so; the picture has no panel that tells it. */
function detailsOf(event: TimelineEvent, options: ExportOptions): string {
  const { language } = options;
  const lasts = event.lasts && pictureMessages[language].lasts(describeDuration(event.lasts, language));
  return [describeDate(dateOf(event, options), language, "short"), lasts].filter(Boolean).join(" · ");
}

function more({ input, events, options: { language }, measure }: Drawing, top: number) {
  const left = input.passing - events.length;
  if (left === 0) return { drawing: "", height: 0 };
  return paragraph(pictureMessages[language].more(events.length, left), textStyles.heading, top, measure);
}

/** The events without a mark, each with the reason. */
function undated({ events, marks, options, measure }: Drawing, top: number) {
  const { language } = options;
  const marked = new Set(marks.map(({ event }) => event));
  const listed = events.filter(({ id }) => !marked.has(id));
  if (listed.length === 0) return { drawing: "", height: 0 };
  let drawn = paragraph(pictureMessages[language].undated(listed.length), textStyles.heading, top, measure);
  for (const event of listed) {
    const words = [
      [titleWords(event, language), textStyles.label] as const,
      [reasonOf(event, options), textStyles.small] as const,
    ];
    const item = stack(words, top + drawn.height + ITEM_GAP, measure);
    drawn = { drawing: drawn.drawing + item.drawing, height: drawn.height + ITEM_GAP + item.height };
  }
  return drawn;
}

/** Why it has no date; for one that is open on both sides, the date in words. */
function reasonOf(event: TimelineEvent, options: ExportOptions): string {
  const date = dateOf(event, options);
  return isKnown(date) ? describeDate(date, options.language, "long") : date.reason[options.language];
}

/** What the signs and the short names mean that occur. */
function legend({ corpus, input, marks, options: { language }, measure }: Drawing, top: number) {
  const room = { left: LEFT, width: INNER, gap: 24, line: 24 };
  const signs = flow(
    signsOf(marks, input.joined).map((sign) => signItem(sign, input.signs[sign], measure)),
    { ...room, top },
  );
  const tags = new Map(marks.flatMap((mark) => mark.tags.map((tag) => [tag.text, tag] as const)));
  const named = corpus.actors.flatMap(({ tag: text, names }) => {
    const tag = text === undefined ? undefined : tags.get(text);
    return tag ? [tagItem(tag, names[language], measure)] : [];
  });
  const actors = flow(named, { ...room, top: top + signs.height });
  return { drawing: signs.drawing + actors.drawing, height: signs.height + actors.height };
}

function foot({ corpus, input, options: { language }, measure }: Drawing, top: number) {
  const words = pictureMessages[language];
  // Of articles that are not held nobody knows here how new they are.
  const newest = corpus.events.length < input.all ? null : newestArticle(corpus, language);
  const line = element("line", { x1: LEFT, y1: top, x2: LEFT + INNER, y2: top, stroke: paperColours.hairline });
  const told = stack(
    [
      [[words.checked, newest === null ? "" : words.newest(newest)].filter(Boolean).join(" "), textStyles.small],
      [input.address, textStyles.link],
    ],
    top + 10,
    measure,
  );
  return { drawing: line + told.drawing, height: told.height + 10 };
}

/** The date of the article that was written last, in words; null when no article has one. */
function newestArticle({ articles }: ExportCorpus, language: Language): string | null {
  const dated = articles.flatMap(({ datePublished }) => {
    const bound = isKnown(datePublished) ? (datePublished.latest ?? datePublished.earliest) : null;
    const day: DayNumber | null = bound === null ? null : parseDay(bound);
    return day === null ? [] : [{ datePublished, day }];
  });
  const newest = dated.reduce<(typeof dated)[number] | null>(
    (last, each) => (last && last.day >= each.day ? last : each),
    null,
  );
  return newest && describeDate(newest.datePublished, language, "long");
}

function paragraph(words: string, style: TextStyle, top: number, measure: MeasureText) {
  return stack([[words, style]], top, measure);
}

/** Paragraphs below each other, from the left edge. */
function stack(paragraphs: readonly (readonly [string, TextStyle])[], top: number, measure: MeasureText) {
  let y = top;
  const drawn = paragraphs.flatMap(([words, style]) =>
    breakLines(words, { width: INNER, measure: (text) => measure(text, style) }).map((line) => {
      const drawing = textLine(line, LEFT, y, style);
      y += lineHeight(style);
      return drawing;
    }),
  );
  return { drawing: drawn.join(""), height: y - top };
}
