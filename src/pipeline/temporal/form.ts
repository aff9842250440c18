import type { TimexType } from "../../model/time-mention.ts";
import type { Match } from "./grammar/match.ts";
import type { Resolution, Scene } from "./resolve/scene.ts";

/** A way to say a time: patterns over the outline, and how to read what they match. */
export interface Form {
  /** Names the rule in derivations, in lower case with hyphens. */
  readonly name: string;
  readonly patterns: readonly string[];
  /** What the match says; null when it is no time after all. */
  readonly read: (match: Match) => Reading | null;
}

/** What words say, before it is known when they were written. */
export interface Reading {
  readonly type: TimexType;
  readonly mod?: string;
  readonly resolve: (scene: Scene) => Resolution;
}

/** A reading whose value needs no context. */
export function stated(type: TimexType, resolution: Omit<Resolution, "source">, mod?: string): Reading {
  return { type, ...(mod === undefined ? {} : { mod }), resolve: () => ({ ...resolution, source: "words" }) };
}
