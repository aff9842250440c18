import { type DayNumber, formatDay } from "../../../model/day.ts";
import { edtfBounds, parseEdtf } from "../../../model/edtf.ts";
import { nameRange, rangeName } from "../calendar/denotation.ts";
import type { PossibleDays } from "./possible-days.ts";

/** The one value that holds whichever of the days it was: equal parts stay, differing ones become X. */
export function mergeValues(values: readonly string[]): string {
  const [first = ""] = values;
  if (values.every((value) => value === first)) return first;
  const same = (length: number) =>
    values.every((value) => value.length === first.length && value.slice(0, length) === first.slice(0, length));
  if (!/^\d{4}-/.test(first) || !values.every((value) => /^\d{4}-/.test(value)))
    return same(4) ? `${first.slice(0, 4)}` : "XXXX";
  const rest = first.slice(4);
  if (/^-W\d\d/.test(rest)) return `${same(4) ? first.slice(0, 4) : "XXXX"}-WXX${rest.slice(4)}`;
  if (/^-\d\d-\d\d/.test(rest))
    return same(7)
      ? `${first.slice(0, 7)}-XX${rest.slice(6)}`
      : `${same(4) ? first.slice(0, 4) : "XXXX"}-XX-XX${rest.slice(6)}`;
  return `${same(4) ? first.slice(0, 4) : "XXXX"}-XX`;
}

/** The EDTF of a time that depends on which of several days a text was written; null when nothing can be said. */
export function mergeTimes(
  times: readonly (string | null)[],
  { earlierToo, laterToo, complete }: PossibleDays,
): string | null {
  const [first = null] = times;
  if (complete && times.every((time) => time === first)) return first;
  const parsed = times.map((time) => (time === null ? null : parseEdtf(time)));
  if (parsed.some((time) => time === null)) return null;
  const lasting = parsed.every((time) => time?.kind === "interval");
  const ranges = parsed.map((time) => (time ? edtfBounds(time) : { earliest: null, latest: null }));
  const [from, to] = [
    outer(
      ranges.map(({ earliest }) => earliest),
      Math.min,
      earlierToo,
    ),
    outer(
      ranges.map(({ latest }) => latest),
      Math.max,
      laterToo,
    ),
  ];
  if (lasting) return `${from === null ? ".." : formatDay(from)}/${to === null ? ".." : formatDay(to)}`;
  if (from === null || to === null)
    return from === to ? null : `[${from === null ? "" : formatDay(from)}..${to === null ? "" : formatDay(to)}]`;
  if (!complete) return nameRange(from, to);
  return joined(
    parsed.flatMap((time) =>
      time?.kind === "set"
        ? time.members.map((member) => [member.from?.first ?? from, member.to?.last ?? to] as const)
        : time
          ? [bothEnds(edtfBounds(time), from, to)]
          : [],
    ),
  );
}

function bothEnds(
  { earliest, latest }: { earliest: DayNumber | null; latest: DayNumber | null },
  from: DayNumber,
  to: DayNumber,
): readonly [DayNumber, DayNumber] {
  return [earliest ?? from, latest ?? to];
}

function outer(
  days: readonly (DayNumber | null)[],
  pick: (...days: number[]) => number,
  open: boolean,
): DayNumber | null {
  const known = days.filter((day) => day !== null);
  return open || known.length < days.length ? null : pick(...known);
}

/** Ranges that touch become one. */
function joined(ranges: readonly (readonly [DayNumber, DayNumber])[]): string {
  const merged: [DayNumber, DayNumber][] = [];
  for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  const [only] = merged;
  if (merged.length === 1 && only) return nameRange(...only);
  return `[${merged.map(([from, to]) => (from === to ? formatDay(from) : nameOf(from, to))).join(",")}]`;
}

function nameOf(from: DayNumber, to: DayNumber): string {
  const name = nameRange(from, to);
  return name.startsWith("[") ? rangeName(from, to) : name;
}
