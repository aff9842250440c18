import { formatDay } from "../../../model/day.ts";
import { edtfBounds, parseEdtf } from "../../../model/edtf.ts";
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
      return earliest === null ? edtf : `[..${formatDay(earliest - 1)}]`;
    case "after":
      return latest === null ? edtf : `[${formatDay(latest + 1)}..]`;
    default:
      return bound satisfies never;
  }
}
