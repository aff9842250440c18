import type { ActorId } from "../../../model/ids.ts";

/** A state must be named with a ruler this often, and this many times as often as any other, to be taken for the ruler's. */
const LEAST_SENTENCES = 3;
const AHEAD = 2;

/** In which sentences a ruler without a named state occurs: the states of each, those of other people in it left out. */
export type Company = ReadonlyMap<string, readonly (readonly ActorId[])[]>;

/** The state that a ruler is named with far more often than with any other; nobody whose company is mixed. */
export function rulerStates(company: Company): Map<string, ActorId> {
  const found = new Map<string, ActorId>();
  for (const [ruler, sentences] of company) {
    const counts = new Map<ActorId, number>();
    for (const state of sentences.flatMap((states) => [...new Set(states)]))
      counts.set(state, (counts.get(state) ?? 0) + 1);
    const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
    if (first && first[1] >= LEAST_SENTENCES && first[1] >= AHEAD * (second?.[1] ?? 0)) found.set(ruler, first[0]);
  }
  return found;
}
