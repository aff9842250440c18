import { rankBySalience } from "../lod/salience-ranks.ts";

/** Events of a shard: few enough to be loaded for one of them, many enough that a window's most salient lie in few shards. */
const SHARD_SIZE = 64;
/** And their bytes, with the articles that they name: the most salient events are told by many articles. One event may have more. */
const SHARD_BYTES = 192_000;
/** Each part of a tier is so many parts of the next. */
const FAN = 4;

/** The number of tiers for so many events: in the last one a part has some 64 of them at most. */
function tierCount(events: number): number {
  let tiers = 1;
  for (let parts = 1; parts * SHARD_SIZE < events; parts *= FAN) tiers += 1;
  return tiers;
}

/**
 * Shards lie over the order of time as a pyramid. Tier `t` divides it into 4^t parts of equal size; a part's shard holds the most salient of
 * its events that no tier above holds, as many as it has room for; the last tier holds what is left. So the most salient events of any
 * window lie in few shards, and those of the whole timeline in the first. `bytes` is what each event weighs.
 */
export function tiersBySalience(salience: Uint32Array, bytes: Uint32Array): Uint8Array {
  const events = salience.length;
  const tiers = tierCount(events);
  const unplaced = 255;
  const tier = new Uint8Array(events).fill(unplaced);
  const rank = rankBySalience(salience);
  let byRank = new Uint32Array(events);
  for (let ordinal = 0; ordinal < events; ordinal += 1) byRank[rank[ordinal] as number] = ordinal;
  for (let level = 0; level < tiers; level += 1) {
    const [held, room] = [new Uint32Array(FAN ** level), new Int32Array(FAN ** level).fill(SHARD_BYTES)];
    for (const ordinal of byRank) {
      const part = partOf(ordinal, level, events);
      const own = bytes[ordinal] as number;
      const fits = held[part] === 0 || ((held[part] as number) < SHARD_SIZE && own <= (room[part] as number));
      if (!fits && level < tiers - 1) continue;
      held[part] = (held[part] as number) + 1;
      room[part] = (room[part] as number) - own;
      tier[ordinal] = level;
    }
    byRank = byRank.filter((ordinal) => tier[ordinal] === unplaced);
  }
  return tier;
}

/** The number of the shard that holds an event of a tier. */
export function shardOf(ordinal: number, tier: number, events: number): number {
  return firstShard(tier) + partOf(ordinal, tier, events);
}

/** How many shards there are, empty ones included. */
export function shardCount(events: number): number {
  return firstShard(tierCount(events));
}

function partOf(ordinal: number, tier: number, events: number): number {
  return Math.floor((ordinal * FAN ** tier) / events);
}

/** As many as the tiers above have. */
function firstShard(tier: number): number {
  return (FAN ** tier - 1) / (FAN - 1);
}
