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

/** The density of each lane; what has a mark is counted by `marked` and taken off. */
export function laneDensities(
  lanes: number,
  all: OccurrenceCounts,
  marked: OccurrenceCounts,
  { from, to, beyond, scale }: DensityWindow,
): LaneDensity[] {
  const unitsAt = (lane: number, level: UnitLevel): DensityUnit[] => {
    const edges = unitEdges(level, from - beyond, to + beyond);
    const [every, own] = [all.density(lane, level, edges), marked.density(lane, level, edges)];
    return Array.from(every.certain, (certain, unit) => ({
      from: edges[unit] as number,
      to: (edges[unit + 1] as number) - 1,
      level,
      certain: certain - (own.certain[unit] as number),
      possible: (every.possible[unit] as number) - (own.possible[unit] as number),
    })).filter((unit) => unit.certain + unit.possible > 0);
  };
  return Array.from({ length: lanes }, (_, lane) => ({
    more: all.count(lane, from, to) - marked.count(lane, from, to),
    units: unitsAt(lane, levelOfLength(scale * UNIT_WIDTH)),
    groups: unitsAt(lane, levelOfLength(scale * GROUP_WIDTH)).filter((group) => group.to >= from && group.from <= to),
  }));
}
