import type { TimexType } from "../../model/time-mention.ts";
import type { Granule } from "./calendar/granule.ts";
import type { Match } from "./grammar/match.ts";
import { resolveInYear } from "./resolve/in-year.ts";
import type { Resolution, Scene } from "./resolve/scene.ts";

/** A way to say a time: patterns over the outline, and how to read what they match. */
export interface Form {
  /** Names the rule in derivations, in lower case with hyphens. */
  readonly name: string;
  readonly patterns: readonly string[];
  /** Whether the form is a time in narratives alone. */
  readonly narrativeOnly?: true;
  /** What the match says; null when it is no time after all. */
  readonly read: (match: Match) => Reading | null;
}

/** What words say, before it is known when they were written. */
export interface Reading {
  readonly type: TimexType;
  readonly mod?: string;
  /** For a date that recurs every year: the one of a year. */
  readonly recurs?: (year: number) => Granule;
  /** The date that the words alone name. */
  readonly names?: Granule;
  /** For a time of the day, without its day: `T17:30`. */
  readonly timeOfDay?: string;
  readonly resolve: (scene: Scene) => Resolution;
}

/** A reading whose value needs no context. */
export function stated(type: TimexType, resolution: Omit<Resolution, "source">, mod?: string): Reading {
  const said: Resolution = { source: "words", ...resolution };
  return {
    type,
    ...(resolution.granule ? { names: resolution.granule } : {}),
    ...(mod === undefined ? {} : { mod }),
    resolve: () => said,
  };
}

/** A reading of what recurs every year; `unresolved` is its TIMEX3 value without a year. */
export function recurring(
  type: TimexType,
  inYear: (year: number) => Granule,
  unresolved: string,
  mod?: string,
): Reading {
  const resolve = (scene: Scene) => resolveInYear(scene, inYear, unresolved);
  return { type, ...(mod === undefined ? {} : { mod }), recurs: inYear, resolve };
}

/** The same form, for narratives alone. */
export function inNarratives(form: Form): Form {
  return { ...form, narrativeOnly: true };
}
