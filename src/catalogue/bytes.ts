/** A file that is not what it should be; the message says what was found. */
export class BrokenFile extends Error {
  override readonly name = "BrokenFile";
}

/** Writes numbers in as few bytes as they need: seven bits a byte, the lowest first (LEB128). */
export interface ByteWriter {
  /** An integer from 0 to 2^32 − 1. */
  readonly unsigned: (value: number) => void;
  /** An integer from −2^31 to 2^31 − 1; small ones of either sign are short. */
  readonly signed: (value: number) => void;
  /** All that was written. */
  readonly bytes: () => Uint8Array;
}

export function createByteWriter(): ByteWriter {
  let buffer = new Uint8Array(1024);
  let length = 0;
  const unsigned = (value: number) => {
    if (!Number.isInteger(value) || value < 0 || value >= 2 ** 32) throw new Error(`${value} cannot be written`);
    if (length + 5 > buffer.length) {
      const larger = new Uint8Array(2 * buffer.length);
      larger.set(buffer);
      buffer = larger;
    }
    let rest = value;
    for (; rest > 127; rest >>>= 7) buffer[length++] = (rest & 127) | 128;
    buffer[length++] = rest;
  };
  return {
    unsigned,
    signed: (value) => unsigned(((value << 1) ^ (value >> 31)) >>> 0),
    bytes: () => buffer.slice(0, length),
  };
}

/** Reads what was written, in the same order; fails with a `BrokenFile` at anything else. */
export interface ByteReader {
  /** An integer of at most `most`. */
  readonly unsigned: (most: number) => number;
  readonly signed: () => number;
  /** How many bytes were read. */
  readonly place: () => number;
  /** Fails unless all was read. */
  readonly end: () => void;
}

export function createByteReader(bytes: Uint8Array): ByteReader {
  let place = 0;
  function next(): number {
    let value = 0;
    for (let factor = 1; factor <= 2 ** 28; factor *= 128) {
      const byte = bytes[place++];
      if (byte === undefined) throw new BrokenFile("the file is cut off");
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
    throw new BrokenFile(`no number at byte ${place}`);
  }
  return {
    unsigned: (most) => {
      const value = next();
      if (value > most) throw new BrokenFile(`${value} at byte ${place}, at most ${most} expected`);
      return value;
    },
    signed: () => {
      const value = next();
      if (value >= 2 ** 32) throw new BrokenFile(`${value} at byte ${place}, at most 32 bits expected`);
      return (value >>> 1) ^ -(value & 1);
    },
    place: () => place,
    end: () => {
      if (place !== bytes.length) throw new BrokenFile(`${bytes.length} bytes, ${place} expected`);
    },
  };
}
