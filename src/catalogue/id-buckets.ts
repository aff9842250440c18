import { groupBy } from "../lod/ordered-rows.ts";

/** Ids of a bucket, on average: a file of some eight kilobytes. */
const BUCKET_SIZE = 200;

/** How many buckets so many ids need; at least one. */
export function bucketCount(ids: number): number {
  return Math.max(1, Math.ceil(ids / BUCKET_SIZE));
}

/** The bucket of an id, 0 to `buckets` − 1 (FNV-1a over its characters, all of which are ASCII). */
export function bucketOf(id: string, buckets: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % buckets;
}

/** Goes over the buckets, each with the places of its ids, ascending. */
export function* inBuckets(ids: number, idAt: (place: number) => string, buckets: number): Generator<Uint32Array> {
  const own = Int32Array.from({ length: ids }, (_, place) => bucketOf(idAt(place), buckets));
  const { members, starts } = groupBy(
    own,
    buckets,
    Uint32Array.from(own, (_, place) => place),
  );
  for (let bucket = 0; bucket < buckets; bucket += 1) yield members.subarray(starts[bucket], starts[bucket + 1]);
}
