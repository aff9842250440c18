import type { DayNumber } from "../model/day.ts";
import { levelOfLength, type UnitLevel, unitEdges } from "./calendar-units.ts";
import type { OccurrenceCounts } from "./occurrence-counts.ts";

/** A stretch of the calendar with what has no mark in it. */
export interface DensityUnit {
  readonly from: DayNumber;
  /** Included. */
  readonly to: DayNumber;
  readonly level: UnitLevel;
  readonly certain: number;
  readonly possible: number;
}

/** What a lane holds beside its marks. */
export interface LaneDensity {
  /** How many events meet the window and have no mark. */
  readonly more: number;
  /** Fine units, to be drawn; those with nothing in them are left out. */
  readonly units: readonly DensityUnit[];
  /** Coarser ones, to be clicked. */
  readonly groups: readonly DensityUnit[];
}

/** Pixels; the least width of a unit that is drawn, and of one that is clicked. */
const UNIT_WIDTH = 7;
const GROUP_WIDTH = 96;

export interface DensityWindow {
  /** The days that are shown, both included. */
  readonly from: DayNumber;
  readonly to: DayNumber;
  /** How many days to draw beyond them, on both sides. */
  readonly beyond: number;
  /** Days a pixel. */
  readonly scale: number;
}

/** The units between their edges. */
export interface DensityScale {
  readonly level: UnitLevel;
  readonly edges: Int32Array;
}

/** The fine units of a window, and the coarser ones. */
export function densityScales({ from, to, beyond, scale }: DensityWindow): readonly [DensityScale, DensityScale] {
  const scaleOf = (width: number): DensityScale => {
    const level = levelOfLength(scale * width);
    return { level, edges: unitEdges(level, from - beyond, to + beyond) };
  };
  return [scaleOf(UNIT_WIDTH), scaleOf(GROUP_WIDTH)];
}

/** The density of each lane; what has a mark is counted by `marked` and taken off. */
export function laneDensities(
  lanes: number,
  all: OccurrenceCounts,
  marked: OccurrenceCounts | null,
  window: DensityWindow,
): LaneDensity[] {
  const { from, to } = window;
  const [fine, coarse] = densityScales(window);
  const unitsAt = (lane: number, { level, edges }: DensityScale): DensityUnit[] => {
    const every = all.density(lane, level, edges);
    const own = marked?.density(lane, level, edges);
    return Array.from(every.certain, (certain, unit) => ({
      from: edges[unit] as number,
      to: (edges[unit + 1] as number) - 1,
      level,
      certain: certain - (own?.certain[unit] ?? 0),
      possible: (every.possible[unit] as number) - (own?.possible[unit] ?? 0),
    })).filter((unit) => unit.certain + unit.possible > 0);
  };
  return Array.from({ length: lanes }, (_, lane) => ({
    more: all.count(lane, from, to) - (marked?.count(lane, from, to) ?? 0),
    units: unitsAt(lane, fine),
    groups: unitsAt(lane, coarse).filter((group) => group.to >= from && group.from <= to),
  }));
}
