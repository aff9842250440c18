import { OPEN_END, OPEN_START, type Stretches, type TimeColumns } from "../../../src/lod/time-columns.ts";
import { dayOf } from "../../../src/model/day.ts";
import { randomFrom } from "../../support/random.ts";

/** Rows of fifty years in the order of time: most last a day, many a while, some for years; some are open or one of several days. */
export function syntheticColumns(rows: number, lanes: number): TimeColumns {
  const random = randomFrom(7);
  const [first, span] = [dayOf(1975, 1, 1), 365 * 50];
  const starts = Int32Array.from({ length: rows }, () => first + Math.floor(random() * span)).sort();
  const attested: number[][] = [];
  const gaps: number[][] = [];
  const earliest = starts.slice();
  const latest = starts.map((day, row) => {
    const kind = random();
    if (kind < 0.6) return day;
    if (kind < 0.85) return day + Math.floor(40 * random());
    if (kind < 0.9) {
      gaps.push([row, day + 1, day + 6], [row, day + 8, day + 13]);
      return day + 14;
    }
    if (kind < 0.93) {
      earliest[row] = OPEN_START;
      return day;
    }
    if (kind < 0.95) return OPEN_END;
    const length = Math.floor(3000 * random());
    if (kind < 0.97) attested.push([row, day, day + length]);
    return day + length;
  });
  const salience = Uint32Array.from(starts, () => Math.floor(-20 * Math.log(random() || 1)));
  const lane = Uint16Array.from(starts, () => Math.floor(random() ** 2 * lanes));
  return { earliest, latest, salience, lane, attested: stretches(attested), gaps: stretches(gaps) };
}

function stretches(rows: readonly (readonly number[])[]): Stretches {
  const column = (place: number) => rows.map((row) => row[place] ?? 0);
  return { row: Uint32Array.from(column(0)), from: Int32Array.from(column(1)), to: Int32Array.from(column(2)) };
}
