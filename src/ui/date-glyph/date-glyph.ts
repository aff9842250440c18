import { type DateEstimate, type DerivedDate, isKnown } from "../../model/date-estimate.ts";
import { type DayNumber, parseDay } from "../../model/day.ts";
import { type Edtf, type EdtfDate, type EdtfRange, edtfBounds, parseEdtf } from "../../model/edtf.ts";

/** The forms that a date can take on the timeline; the legend has a line for each. */
export type GlyphForm = "day" | "within" | "by" | "not-before" | "lasting" | "editorial";

/**
 * One stroke of a glyph, over the days `from` to `to` (exclusive).
 *
 * - `dot`, `ring`: a mark in the middle of them; `bar`, `hatch`, `ring-bar`: all of them
 * - `rise`, `fall`: from nothing to full and back, over all of them
 * - `fade-in` ends at `to`, `fade-out` starts at `from`; both have one constant length, since nothing is known of the true one
 * - `tick`: a single day out of several
 */
export interface GlyphPart {
  readonly kind: "dot" | "bar" | "hatch" | "rise" | "fall" | "fade-in" | "fade-out" | "tick" | "ring" | "ring-bar";
  readonly from: DayNumber;
  readonly to: DayNumber;
  /** Edges that rest on an assumption. */
  readonly softStart?: boolean;
  readonly softEnd?: boolean;
}

/** How a date is drawn, as data: the same for the timeline, the legend and the panel. */
export interface Glyph {
  readonly form: GlyphForm;
  /** From the back to the front; never empty. */
  readonly parts: readonly GlyphPart[];
}

type Soft = Required<Pick<GlyphPart, "softStart" | "softEnd">>;

/** The glyph of a date; null where nothing can be drawn: an unknown date, or one that is open on both sides. */
export function glyphOf(date: DateEstimate): Glyph | null {
  if (!isKnown(date)) return null;
  const edtf = parseEdtf(date.edtf);
  if (!edtf) return null;
  if (date.basis === "editorial") return editorialGlyph(edtf);
  if (edtf.kind === "interval") return lastingGlyph(edtf.from, edtf.to, attestedDays(date));
  return momentGlyph(edtf, { softStart: date.soft.includes("earliest"), softEnd: date.soft.includes("latest") });
}

/** The outermost days of the strokes; a glyph that is only a fade has no width in time. */
export function glyphDays({ parts }: Pick<Glyph, "parts">): { readonly from: DayNumber; readonly to: DayNumber } {
  return { from: Math.min(...parts.map(({ from }) => from)), to: Math.max(...parts.map(({ to }) => to)) };
}

function momentGlyph(edtf: Exclude<Edtf, { kind: "interval" }>, soft: Soft): Glyph | null {
  const { earliest, latest } = edtfBounds(edtf);
  if (earliest === null && latest === null) return null;
  if (earliest === null) return { form: "by", parts: [point("fade-in", Number(latest) + 1, soft)] };
  if (latest === null) return { form: "not-before", parts: [point("fade-out", earliest, soft)] };
  const days = { from: earliest, to: latest + 1 };
  if (earliest === latest) return { form: "day", parts: [{ kind: "dot", ...days }] };
  const ticks = edtf.kind === "set" ? edtf.members.flatMap(tickOf) : [];
  return { form: "within", parts: [{ kind: "hatch", ...days, ...soft }, ...ticks] };
}

function point(kind: "fade-in" | "fade-out", at: DayNumber, soft: Soft): GlyphPart {
  return { kind, from: at, to: at, ...soft };
}

function tickOf({ from, to }: EdtfRange): GlyphPart[] {
  if (!from || !to || from.first !== to.last) return [];
  return [{ kind: "tick", from: from.first, to: to.last + 1 }];
}

/** What lasts: solid where it is known to go on, rising and falling where it may have. */
function lastingGlyph(from: EdtfDate | null, to: EdtfDate | null, attested: Days | null): Glyph | null {
  const core = attested ?? knownCore(from, to);
  if (!core) return null;
  const start = from ? Math.min(from.first, core.from) : null;
  const end = to ? Math.max(to.last + 1, core.to) : null;
  const parts: GlyphPart[] = [];
  if (start === null) parts.push({ kind: "fade-in", from: core.from, to: core.from });
  else if (start < core.from) parts.push({ kind: "rise", from: start, to: core.from });
  parts.push({ kind: "bar", ...core });
  if (end === null) parts.push({ kind: "fade-out", from: core.to, to: core.to });
  else if (end > core.to) parts.push({ kind: "fall", from: core.to, to: end });
  return { form: "lasting", parts };
}

interface Days {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** From the last day on which it can have begun to the first on which it can have ended. */
function knownCore(from: EdtfDate | null, to: EdtfDate | null): Days | null {
  const begun = from?.last ?? to?.first;
  const ended = to?.first ?? from?.last;
  if (begun === undefined || ended === undefined) return null;
  return { from: Math.min(begun, ended), to: Math.max(begun, ended) + 1 };
}

function attestedDays({ attested }: DerivedDate): Days | null {
  const from = attested && parseDay(attested.from);
  const to = attested && parseDay(attested.to);
  return from == null || to == null ? null : { from, to: to + 1 };
}

/** An editor's date: a ring for a day, a ringed bar for more. */
function editorialGlyph(edtf: Edtf): Glyph | null {
  const { earliest, latest } = edtfBounds(edtf);
  const from = earliest ?? latest;
  const last = latest ?? earliest;
  if (from === null || last === null) return null;
  return { form: "editorial", parts: [{ kind: from === last ? "ring" : "ring-bar", from, to: last + 1 }] };
}
