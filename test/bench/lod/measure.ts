// Prints what the index behind the timeline costs: node src/node/run.mjs test/bench/lod/measure.ts [ROWS …]
import { levelOfLength, unitEdges } from "../../../src/lod/calendar-units.ts";
import { createOccurrenceCounts } from "../../../src/lod/occurrence-counts.ts";
import { rankRows } from "../../../src/lod/ranked-rows.ts";
import type { TimeColumns } from "../../../src/lod/time-columns.ts";
import { syntheticColumns } from "./synthetic-columns.ts";

const LANES = 8;
/** As many marks as the timeline shows, and as many units as its width has room for. */
const MARKS = 60;
const UNITS = 200;
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [20, 1000, 100_000, 1_000_000];

for (const size of sizes) {
  const columns = syntheticColumns(size, LANES);
  const start = performance.now();
  const index = { counts: createOccurrenceCounts(columns, LANES), rows: rankRows(columns, LANES) };
  console.log(`\n${size} rows, built in ${(performance.now() - start).toFixed(0)} ms`);
  console.table(
    [1, 30, 365, 36_500].map((days) => ({ "window in days": days, ...timesOf(index, windowOf(columns, days)) })),
  );
}

/** Around the row in the middle. */
function windowOf({ earliest }: TimeColumns, days: number): readonly [number, number] {
  const middle = earliest[earliest.length >> 1] as number;
  return [middle - Math.floor(days / 2), middle + Math.ceil(days / 2) - 1];
}

interface Index {
  readonly counts: ReturnType<typeof createOccurrenceCounts>;
  readonly rows: ReturnType<typeof rankRows>;
}

function timesOf({ counts, rows }: Index, [from, to]: readonly [number, number]) {
  const lanes = Array.from({ length: LANES }, (_, lane) => lane);
  let found = 0;
  const marks = median(() => {
    found = 0;
    for (const lane of lanes) {
      const next = rows.drawn(lane, from, to);
      for (let mark = 0; mark < MARKS / LANES && next() !== null; mark += 1) found += 1;
    }
  });
  const level = levelOfLength((to - from + 1) / UNITS);
  const density = median(() => {
    const edges = unitEdges(level, from, to);
    for (const lane of lanes) counts.density(lane, level, edges);
  });
  const meeting = lanes.reduce((sum, lane) => sum + counts.count(lane, from, to), 0);
  return { meeting, marks: found, "marks, ms": marks.toFixed(3), "density, ms": density.toFixed(3) };
}

/** Milliseconds of the middle one of many runs. */
function median(run: () => void): number {
  const times = Array.from({ length: 41 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[20] ?? 0;
}
