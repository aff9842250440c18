import { type DayNumber, formatDay } from "../../../model/day.ts";
import { type Edtf, edtfBounds, parseEdtf } from "../../../model/edtf.ts";
import { edtfName } from "../calendar/denotation.ts";
import { granuleOf } from "../calendar/granule.ts";
import type { Bound } from "../read-surroundings.ts";

/** What “seit”, “ab”, “bis”, “vor” or “nach” make of a time: something lasting, or some moment on one side of it. */
export function boundedTime(edtf: string, bound: Bound): string | null {
  const parsed = parseEdtf(edtf);
  if (!parsed) return null;
  const { earliest, latest } = edtfBounds(parsed);
  const name = parsed.kind === "date" ? edtf : null;
  const first = name ?? (earliest === null ? "" : formatDay(earliest));
  const last = name ?? (latest === null ? "" : formatDay(latest));
  switch (bound) {
    case "since":
      return first === "" ? edtf : `${first}/..`;
    case "until":
      return last === "" ? edtf : `../${last}`;
    case "from":
      return first === "" ? edtf : `[${first}..]`;
    case "before":
      return earliest === null ? edtf : `[..${beside(parsed, earliest - 1)}]`;
    case "after":
      return latest === null ? edtf : `[${beside(parsed, latest + 1)}..]`;
    default:
      return bound satisfies never;
  }
}

/** The neighbouring year or month of a year or month, else the neighbouring day. */
function beside(edtf: Edtf, day: DayNumber): string {
  const precision = edtf.kind === "date" ? edtf.date.precision : "day";
  const unit = precision === "year" ? "Y" : precision === "month" ? "M" : "D";
  return edtfName(granuleOf(unit, day)) ?? formatDay(day);
}
