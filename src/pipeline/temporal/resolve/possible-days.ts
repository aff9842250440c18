import type { DayNumber } from "../../../model/day.ts";
import { edtfBounds, parseEdtf } from "../../../model/edtf.ts";
import { remember } from "../remember.ts";

/** The days on which a text may have been written; `complete` is false when they are only the outermost that are known. */
export interface PossibleDays {
  readonly days: readonly DayNumber[];
  readonly earlierToo: boolean;
  readonly laterToo: boolean;
  readonly complete: boolean;
}

/** So many days, a leap year's, are resolved one by one; of longer stretches only the ends. */
const LONGEST = 366;

/** Days of writing that are remembered: an article is asked for its own with each of its sentences. */
const REMEMBERED = 100;

/** The days of an EDTF; none when it is malformed. */
export const possibleDays: (created: string) => PossibleDays = remember(REMEMBERED, readPossibleDays);

function readPossibleDays(created: string): PossibleDays {
  const parsed = parseEdtf(created);
  if (!parsed) return { days: [], earlierToo: false, laterToo: false, complete: true };
  const { earliest, latest } = edtfBounds(parsed);
  const open = { earlierToo: earliest === null, laterToo: latest === null };
  const ranges =
    parsed.kind === "set"
      ? parsed.members.map(({ from, to }) => [from?.first, to?.last])
      : [[earliest ?? undefined, latest ?? undefined]];
  const days = ranges.flatMap(([from, to]) =>
    from === undefined || to === undefined || to - from > LONGEST ? [] : daysBetween(from, to),
  );
  const complete = !open.earlierToo && !open.laterToo && days.length > 0 && days.length <= LONGEST;
  if (complete) return { days, ...open, complete };
  return { days: [earliest, latest].filter((day) => day !== null), ...open, complete };
}

function daysBetween(from: DayNumber, to: DayNumber): DayNumber[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
