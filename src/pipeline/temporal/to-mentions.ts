import { formatDay } from "../../model/day.ts";
import { edtfBounds, parseEdtf } from "../../model/edtf.ts";
import type { TimeMention, TimeStep } from "../../model/time-mention.ts";
import { denote } from "./calendar/denotation.ts";
import { timexValue } from "./calendar/timex-value.ts";
import type { Outline } from "./grammar/outline.ts";
import type { Placed } from "./read-surroundings.ts";
import { type Joint, rangeOf } from "./refine/joined-ranges.ts";
import { mergeTimes, mergeValues } from "./resolve/merge.ts";
import type { PossibleDays } from "./resolve/possible-days.ts";
import type { Source } from "./resolve/scene.ts";
import { positionOf } from "./resolve/years.ts";
import type { Resolved } from "./resolve-mentions.ts";

/** What all mentions of a text share. */
export interface Finding {
  readonly outline: Outline;
  readonly created: string | null;
  readonly possible: PossibleDays;
  /** For each mention, how it is joined to the next. */
  readonly joints: readonly (Joint | null)[];
}

/** A mention before it is known what it is joined to. */
interface Draft {
  readonly mention: TimeMention;
  /** Its time without “seit”, “bis” and the like. */
  readonly unbounded: string | null;
}

/** Makes mentions of what was found; `readings` holds, for each possible day of writing, the meaning of each. */
export function toMentions(
  placed: readonly Placed[],
  readings: readonly (readonly Resolved[])[],
  finding: Finding,
): TimeMention[] {
  const drafts = placed.map((each, index) =>
    draft(
      each,
      readings.flatMap((reading) => reading[index] ?? []),
      finding,
    ),
  );
  return drafts.map(({ mention }, index) => {
    const joint = finding.joints[index] ?? null;
    const before = finding.joints[index - 1] ?? null;
    return (
      inRange(mention, drafts[index], drafts[index + 1], joint) ??
      inRange(mention, drafts[index - 1], drafts[index], before) ??
      mention
    );
  });
}

/** The mention as an end of the range from one draft to another; null when they make none. */
function inRange(
  mention: TimeMention,
  first: Draft | undefined,
  last: Draft | undefined,
  joint: Joint | null,
): TimeMention | null {
  if (!joint || !first || !last) return null;
  const edtf = rangeOf(first.unbounded, last.unbounded, joint);
  const own = mention === first.mention ? first.unbounded : last.unbounded;
  if (edtf === null || own === null || parseEdtf(edtf) === null) return null;
  const position = { start: first.mention.position.start, end: last.mention.position.end };
  return { ...mention, time: timeOf(own), range: { position, edtf } };
}

function draft(placed: Placed, resolved: readonly Resolved[], { outline, created, possible }: Finding): Draft {
  const [first] = resolved;
  if (!first) throw new Error(`the form ${placed.rule} was never resolved`);
  const value = mergeValues(resolved.map((each) => each.value));
  const independent =
    first.source === "words" ? { ...possible, earlierToo: false, laterToo: false, complete: true } : possible;
  const merged = (times: readonly (string | null)[]) => mergeTimes(times, independent);
  const edtf = merged(resolved.map((each) => each.time));
  const mention: TimeMention = {
    position: positionOf(placed, outline),
    type: first.type,
    value,
    mod: first.mod,
    time: edtf === null ? null : timeOf(edtf),
    basis: first.source === "words" ? "stated" : first.source === "nowhere" ? "unknown" : "resolved",
    derivation: stepsOf(placed, first, value, created),
  };
  return { mention, unbounded: merged(resolved.map((each) => each.unbounded)) };
}

/** The form, and then each word around it that changed what it denotes. */
function stepsOf(
  { rule, part, roughly, dayPart, bound }: Placed,
  { source, time, unbounded }: Resolved,
  result: string,
  created: string | null,
): TimeStep[] {
  const around = [
    part && "part-of",
    roughly && "approximation",
    dayPart && "part-of-day",
    bound && time !== unbounded && bound,
  ];
  const step = (name: string, anchor: TimeStep["anchor"]): TimeStep => ({ rule: name, anchor, result });
  return [step(rule, anchorOf(source, created)), ...around.flatMap((name) => (name ? [step(name, null)] : []))];
}

function timeOf(edtf: string): TimeMention["time"] {
  const parsed = parseEdtf(edtf);
  if (!parsed) return null;
  const { earliest, latest } = edtfBounds(parsed);
  const named = (day: number | null) => (day === null ? null : formatDay(day));
  return { edtf, earliest: named(earliest), latest: named(latest) };
}

function anchorOf(source: Source, created: string | null): TimeStep["anchor"] {
  if (source === "words" || source === "nowhere") return null;
  if (source === "document") return created === null ? null : { from: "document", edtf: created };
  return { from: "text", edtf: denote(source.granule) ?? timexValue(source.granule), position: source.position };
}
