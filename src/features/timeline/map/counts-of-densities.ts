import type { DensityUnit, LaneDensity } from "../../../lod/lane-densities.ts";
import type { Density, OccurrenceCounts } from "../../../lod/occurrence-counts.ts";

/** The counts of one window, of which nothing but its densities is known. */
export function countsOf(densities: readonly LaneDensity[]): OccurrenceCounts {
  return {
    count: (lane) => densities[lane]?.more ?? 0,
    density: (lane, level, edges) => {
      const { units, groups } = densities[lane] ?? { units: [], groups: [] };
      return density(
        [...units, ...groups].filter((unit) => unit.level === level),
        edges,
      );
    },
  };
}

function density(units: readonly DensityUnit[], edges: Int32Array): Density {
  const byStart = new Map(units.map((unit) => [unit.from, unit]));
  const starts = edges.slice(0, -1);
  return {
    certain: Uint32Array.from(starts, (start) => byStart.get(start)?.certain ?? 0),
    possible: Uint32Array.from(starts, (start) => byStart.get(start)?.possible ?? 0),
  };
}
