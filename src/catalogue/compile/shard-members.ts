import { shardCount, shardOf } from "../shard-pyramid.ts";
import type { CompiledColumns } from "./compile-columns.ts";

/** The ordinals of each shard, ascending; shards without any are left out. */
export function* shardMembers({ events, time }: CompiledColumns): Generator<readonly [shard: number, number[]]> {
  const shardAt = (ordinal: number) => shardOf(ordinal, time.tier[ordinal] as number, events);
  const starts = new Uint32Array(shardCount(events) + 1);
  for (let ordinal = 0; ordinal < events; ordinal += 1) {
    starts[shardAt(ordinal) + 1] = (starts[shardAt(ordinal) + 1] as number) + 1;
  }
  for (let shard = 1; shard < starts.length; shard += 1) {
    starts[shard] = (starts[shard] as number) + (starts[shard - 1] as number);
  }
  const next = starts.slice();
  const members = new Uint32Array(events);
  for (let ordinal = 0; ordinal < events; ordinal += 1) {
    const place = next[shardAt(ordinal)] as number;
    members[place] = ordinal;
    next[shardAt(ordinal)] = place + 1;
  }
  for (let shard = 0; shard + 1 < starts.length; shard += 1) {
    const own = members.subarray(starts[shard], starts[shard + 1]);
    if (own.length > 0) yield [shard, [...own]];
  }
}
