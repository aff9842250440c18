/** Fingerprints (see `fingerprintOf`) that are kept until they are compared, to be read by their numbers, from 0 in the order in which they came. */
export interface Fingerprints {
  readonly push: (fingerprint: Uint32Array) => void;
  readonly read: (index: number) => Uint32Array;
}

/** Numbers that are kept together: memory in pieces of that size goes back to the system, in pieces of a fingerprint's it mostly does not. */
const KEPT_TOGETHER = 2 ** 18;

/** In memory, closely packed. */
export function fingerprintsInMemory(): Fingerprints {
  const kept: Uint32Array[] = [];
  let [room, used] = [new Uint32Array(0), 0];
  return {
    push: (fingerprint) => {
      if (used + fingerprint.length > room.length) {
        room = new Uint32Array(Math.max(KEPT_TOGETHER, fingerprint.length));
        used = 0;
      }
      room.set(fingerprint, used);
      used += fingerprint.length;
      kept.push(room.subarray(used - fingerprint.length, used));
    },
    read: (index) => kept[index] ?? new Uint32Array(),
  };
}
