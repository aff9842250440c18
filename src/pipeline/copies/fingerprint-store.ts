import { createPages } from "../stores/pages.ts";

/** Fingerprints (see `fingerprintOf`) that are kept until they are compared, to be read by their numbers, from 0 in the order in which they came. */
export interface Fingerprints {
  readonly push: (fingerprint: Uint32Array) => void;
  /** To be looked at before another is read. */
  readonly read: (index: number) => Uint32Array;
}

/** In memory, closely packed. */
export function fingerprintsInMemory(): Fingerprints {
  const pages = createPages<Uint32Array>((length) => new Uint32Array(length));
  return { push: pages.push, read: (index) => pages.read(index) ?? new Uint32Array() };
}
