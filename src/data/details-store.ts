import type { Details, EventRef, Ordinal } from "../catalogue/catalogue.ts";
import type { Actor } from "../model/actor.ts";
import type { Article } from "../model/article.ts";
import type { TimelineEvent } from "../model/event.ts";
import type { EventId } from "../model/ids.ts";
import type { Trait } from "../model/trait.ts";

/** The events of a large timeline that were asked for, and what they name; never changed. */
export interface HeldDetails {
  readonly events: ReadonlyMap<Ordinal, TimelineEvent>;
  readonly ordinals: ReadonlyMap<EventId, Ordinal>;
  /** As they were told with the events; missing for others. */
  readonly traits: ReadonlyMap<EventId, readonly Trait[]>;
  /** Some more than once. */
  readonly articles: readonly (readonly Article[])[];
  readonly actors: readonly (readonly Actor[])[];
}

export interface DetailsStore {
  /** The events in the order of their references; loads the shards of those that are not held. Fails as the loading does. */
  readonly load: (refs: readonly EventRef[]) => Promise<readonly TimelineEvent[]>;
  /** Holds events that need not be loaded. */
  readonly seed: (ordinals: readonly Ordinal[], events: readonly TimelineEvent[], heads: Heads) => void;
  /** Holds heads of articles and actors for their own sake; of those that are so held already nobody is told. */
  readonly hold: (heads: Heads) => void;
  /** The same object until more is held. */
  readonly held: () => HeldDetails;
  /** Called whenever more is held; gives back what ends it. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Events; those wanted longest ago are let go first. A list holds some hundred, a timeline two hundred. */
const MOST_HELD = 1500;
/** Whole shards that are kept, since the next event often lies in the one just read. */
const MOST_SHARDS = 8;
/** Articles and actors that were looked up, so many times. */
const MOST_HEADS = 50;
/** Shards that are on their way at once. */
const AT_ONCE = 6;

export interface Heads {
  readonly articles: readonly Article[];
  readonly actors: readonly Actor[];
}

interface Entry {
  readonly event: TimelineEvent;
  /** Null: not told. */
  readonly traits: readonly Trait[] | null;
  /** Of its shard. */
  readonly heads: Heads;
}

/** `broken` makes the error for a shard that is not what it should be. */
export function createDetailsStore(
  read: (shard: number) => Promise<Details>,
  broken: (shard: number, problem: string) => Error,
): DetailsStore {
  const entries = new Map<Ordinal, Entry>();
  const shards = new Map<number, Promise<Details>>();
  const heads = new Set<Heads>();
  const listeners = new Set<() => void>();
  const enter = gate(AT_ONCE);
  let snapshot: HeldDetails | null = null;

  function shardAt(shard: number): Promise<Details> {
    const reading = shards.get(shard) ?? enter(() => read(shard));
    // Read last, let go last.
    shards.delete(shard);
    shards.set(shard, reading);
    reading.catch(() => shards.delete(shard));
    if (shards.size > MOST_SHARDS) letGo(shards, MOST_SHARDS);
    return reading;
  }

  function keep(ordinal: Ordinal, entry: Entry): void {
    entries.delete(ordinal);
    entries.set(ordinal, entry);
  }

  function changed(): void {
    letGo(entries, MOST_HELD);
    letGo(heads, MOST_HEADS);
    snapshot = null;
    for (const listener of listeners) listener();
  }

  async function fill(shard: number, wanted: ReadonlySet<Ordinal>): Promise<void> {
    const { ordinals, events, traits, ...shared } = await shardAt(shard);
    events.forEach((event, place) => {
      const ordinal = ordinals[place] as Ordinal;
      if (wanted.has(ordinal)) keep(ordinal, { event, traits: traits[place] ?? [], heads: shared });
    });
    const missing = [...wanted].find((ordinal) => !entries.has(ordinal));
    if (missing !== undefined) throw broken(shard, `event ${missing} of the catalogue`);
  }

  return {
    load: async (refs) => {
      const missing = refs.filter(({ ordinal }) => !entries.has(ordinal));
      const shards = [...new Set(missing.map(({ shard }) => shard))];
      await Promise.all(shards.map((shard) => fill(shard, ordinalsIn(missing, shard))));
      const found = refs.flatMap(({ ordinal }) => {
        const entry = entries.get(ordinal);
        if (entry) keep(ordinal, entry);
        return entry ? [entry.event] : [];
      });
      if (missing.length > 0) changed();
      return found;
    },
    seed: (ordinals, events, own) => {
      events.forEach((event, place) => {
        keep(ordinals[place] as Ordinal, { event, traits: null, heads: own });
      });
      snapshot = null;
    },
    hold: (found) => {
      if (isAmong(found, heads)) return;
      heads.add(found);
      changed();
    },
    held: () => {
      snapshot ??= snapshotOf(entries, heads);
      return snapshot;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function isAmong({ articles, actors }: Heads, held: ReadonlySet<Heads>): boolean {
  const all = [...held];
  const hold = (kind: keyof Heads, wanted: Heads[keyof Heads]) => {
    const ids = new Set<string>(all.flatMap((one) => one[kind].map(({ id }) => id)));
    return wanted.every(({ id }) => ids.has(id));
  };
  return hold("articles", articles) && hold("actors", actors);
}

function ordinalsIn(refs: readonly EventRef[], wanted: number): Set<Ordinal> {
  return new Set(refs.flatMap(({ ordinal, shard }) => (shard === wanted ? [ordinal] : [])));
}

function snapshotOf(entries: ReadonlyMap<Ordinal, Entry>, heads: ReadonlySet<Heads>): HeldDetails {
  const all = [...entries];
  const named = [...new Set([...all.map(([, entry]) => entry.heads), ...heads])];
  return {
    events: new Map(all.map(([ordinal, { event }]) => [ordinal, event])),
    ordinals: new Map(all.map(([ordinal, { event }]) => [event.id, ordinal])),
    traits: new Map(all.flatMap(([, { event, traits }]) => (traits ? [[event.id, traits] as const] : []))),
    articles: named.map(({ articles }) => articles),
    actors: named.map(({ actors }) => actors),
  };
}

/** Lets go of what came first. */
function letGo<K>(kept: Map<K, unknown> | Set<K>, most: number): void {
  for (const key of kept.keys()) {
    if (kept.size <= most) return;
    kept.delete(key);
  }
}

/** Lets so many run at once; the others wait their turn. */
function gate(most: number): <T>(run: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (run) => {
    if (running === most) await new Promise<void>((enter) => waiting.push(enter));
    else running += 1;
    try {
      return await run();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
