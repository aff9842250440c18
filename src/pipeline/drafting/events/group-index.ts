import type { DraftGroup } from "./draft-group.ts";

/**
 * Finds the groups that may be of the same occurrence: of the same type, with an actor in common, at about the same time; and those with
 * a sentence in common.
 */
export interface GroupIndex {
  /** Adds a group; one that has grown since is added again. */
  add(group: DraftGroup): void;
  /** In the order in which they were first added under what they share, the first key's before the next one's; each once. */
  near(group: DraftGroup): DraftGroup[];
}

export function createGroupIndex(): GroupIndex {
  const shelves = new Map<string, Shelf>();
  const bySentence = new Map<number, DraftGroup[]>();
  return {
    add(group) {
      for (const key of keysOf(group)) {
        const shelf = shelves.get(key) ?? emptyShelf();
        shelves.set(key, shelf);
        enter(shelf, group);
      }
      for (const sentence of group.sentences) {
        const known = bySentence.get(sentence);
        if (!known) bySentence.set(sentence, [group]);
        else if (!known.includes(group)) known.push(group);
      }
    },
    near: (group) => [
      ...new Set([
        ...keysOf(group).flatMap((key) => {
          const shelf = shelves.get(key);
          return shelf ? onShelf(shelf, group) : [];
        }),
        ...group.sentences.flatMap((sentence) => bySentence.get(sentence) ?? []),
      ]),
    ],
  };
}

/** What names nobody is looked for among what is told by the same verb. */
function keysOf({ type, actors, triggers, acts }: DraftGroup): string[] {
  if (actors.length === 0) {
    const words = triggers.slice(0, 1).map((first) => `${type} ${first}`);
    // By its act it is found from another language, too.
    return [...words, ...acts.slice(0, 1).map((first) => `${type} ${first}`)];
  }
  return actors.map((actor) => `${type} ${actor}`);
}

/** The groups of one key, by the stretches of time that they touch. */
interface Shelf {
  /** Each with its place in the order of coming. */
  readonly places: Map<DraftGroup, number>;
  readonly byStretch: Map<number, Set<DraftGroup>>;
  /** Those whose time is open, or too long to be entered under each stretch. */
  readonly anytime: Set<DraftGroup>;
}

/** In days: about as long as what a telling leaves open. */
const STRETCH = 32;
const MOST_STRETCHES = 16;

function emptyShelf(): Shelf {
  return { places: new Map(), byStretch: new Map(), anytime: new Set() };
}

function enter({ places, byStretch, anytime }: Shelf, group: DraftGroup): void {
  if (!places.has(group)) places.set(group, places.size);
  const stretches = stretchesOf(group);
  if (!stretches) anytime.add(group);
  for (const stretch of stretches ?? []) {
    const there = byStretch.get(stretch);
    if (there) there.add(group);
    else byStretch.set(stretch, new Set([group]));
  }
}

function onShelf({ places, byStretch, anytime }: Shelf, group: DraftGroup): DraftGroup[] {
  const stretches = stretchesOf(group);
  if (!stretches) return [...places.keys()];
  const found = new Set(anytime);
  for (const stretch of stretches) for (const other of byStretch.get(stretch) ?? []) found.add(other);
  return [...found].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}

/** The stretches that a group's time touches; null where it is open on a side, or long. */
function stretchesOf({ time: { earliest, latest } }: DraftGroup): number[] | null {
  if (earliest === null || latest === null) return null;
  const [first, last] = [Math.floor(earliest / STRETCH), Math.floor(latest / STRETCH)];
  return last - first < MOST_STRETCHES ? Array.from({ length: last - first + 1 }, (_, index) => first + index) : null;
}
