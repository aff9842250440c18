import type { TimelineEvent } from "../../../model/event.ts";
import type { Lane } from "../timeline-view.ts";

/** The lanes of a map, and in which of them an event stands, by their numbers, each once. */
export interface FoldedLanes {
  readonly lanes: readonly Lane[];
  readonly of: (event: TimelineEvent) => readonly number[];
}

/** As many lanes as one can look over. */
export const MOST_LANES = 12;

const FOLDED = "folded";

/** The lanes that hold events; where they are too many, those that hold most, in their order, and one for all others. */
export function foldLanes(
  { all, of }: { readonly all: readonly Lane[]; readonly of: (event: TimelineEvent) => readonly string[] },
  events: readonly TimelineEvent[],
  nameOfRest: (lanes: number) => string,
): FoldedLanes {
  const counts = new Map<string, number>();
  for (const event of events) for (const id of of(event)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const used = all.filter(({ id }) => counts.has(id));
  const kept = used.length <= MOST_LANES ? used : fullest(used, counts);
  const rest = used.length - kept.length;
  const lanes = rest === 0 ? kept : [...kept, { id: FOLDED, name: nameOfRest(rest) }];
  const places = new Map(kept.map(({ id }, place) => [id, place]));
  return { lanes, of: (event) => unique(of(event).map((id) => places.get(id) ?? kept.length)) };
}

function fullest(lanes: readonly Lane[], counts: ReadonlyMap<string, number>): readonly Lane[] {
  const countOf = ({ id }: Lane) => counts.get(id) ?? 0;
  const first = new Set([...lanes].sort((a, b) => countOf(b) - countOf(a)).slice(0, MOST_LANES - 1));
  return lanes.filter((lane) => first.has(lane));
}

function unique(lanes: readonly number[]): number[] {
  return [...new Set(lanes)].sort((a, b) => a - b);
}
