/** The last bytes of a file, `room` of them at the most, by where they stand in it: what was put aside of late is asked for most. */
export interface LastBytes {
  /** Holds what stands in the file from `start` on; no more than there is room for. */
  readonly put: (start: number, bytes: Uint8Array) => void;
  /** Fills bytes with those from a place on; false: not all of them are held. */
  readonly read: (start: number, bytes: Uint8Array) => boolean;
  /** Views of those from a place to another; both must be held. */
  readonly stretches: (start: number, end: number) => Uint8Array[];
}

export function createLastBytes(room: number): LastBytes {
  const ring = Buffer.allocUnsafe(room);
  /** Where those that are held begin and end. */
  let [from, to] = [0, 0];
  /** Where a stretch begins in the ring, and how much of it there is up to the edge. */
  const placeOf = (start: number, length: number): [number, number] => {
    const at = start % room;
    return [at, Math.min(length, room - at)];
  };
  const stretches = (start: number, end: number) => {
    const [at, toEdge] = placeOf(start, end - start);
    const parts = [ring.subarray(at, at + toEdge), ring.subarray(0, end - start - toEdge)];
    return parts.filter((part) => part.length > 0);
  };
  return {
    stretches,
    put: (start: number, bytes: Uint8Array) => {
      // What is too long to be held stands between.
      if (start !== to) from = start;
      to = start + bytes.length;
      from = Math.max(from, to - room);
      const [at, toEdge] = placeOf(start, bytes.length);
      ring.set(toEdge < bytes.length ? bytes.subarray(0, toEdge) : bytes, at);
      if (toEdge < bytes.length) ring.set(bytes.subarray(toEdge));
    },
    read: (start: number, bytes: Uint8Array) => {
      if (start < from || start + bytes.length > to) return false;
      const [at, toEdge] = placeOf(start, bytes.length);
      ring.copy(bytes, 0, at, at + toEdge);
      if (toEdge < bytes.length) ring.copy(bytes, toEdge, 0, bytes.length - toEdge);
      return true;
    },
  };
}
