import { BrokenFile, createByteReader, createByteWriter } from "../bytes.ts";

/**
 * What is found under a term, numbers ascending: ordinals of events whose own words have it, numbers of actors, ordinals of events
 * that a sentence with it proves. In the index of headlines numbers of articles stand for the first, and the others are empty.
 */
export interface Postings {
  readonly own: Uint32Array;
  readonly actors: Uint32Array;
  readonly quoted: Uint32Array;
}

/** A file of the text index: neighbouring terms, sorted by code units, with what is found under each. */
export interface TermShard {
  readonly terms: readonly string[];
  /** Of the term at a place. */
  readonly postings: (place: number) => Postings;
}

/** Raised when the bytes change so that an older app cannot read them. */
const FORMAT = 1;
/** Bytes after which no further term is added to a file: a search for a word loads two or three of them. */
const SHARD_BYTES = 32_768;

/** A term as it is written, beginning with what it shares with the one before. */
interface Written {
  readonly term: string;
  readonly bytes: Uint8Array;
}

/** Packs sorted terms into files as they come. Gives each file when it is full, the last at the end. */
export function* packShards(
  terms: Iterable<readonly [string, Postings]>,
): Generator<{ readonly first: string; readonly bytes: Uint8Array }> {
  let held: Written[] = [];
  let size = 0;
  for (const [term, postings] of terms) {
    const bytes = encodePostings(postings);
    if (size > 0 && size + bytes.length > SHARD_BYTES) {
      yield shardOf(held);
      [held, size] = [[], 0];
    }
    held.push({ term, bytes });
    size += bytes.length + term.length;
  }
  if (held.length > 0) yield shardOf(held);
}

function shardOf(held: readonly Written[]) {
  const head = createByteWriter();
  const words = new TextEncoder().encode(held.map(({ term }) => term).join("\n"));
  for (const number of [FORMAT, held.length, words.length]) head.unsigned(number);
  for (const { bytes } of held) head.unsigned(bytes.length);
  const parts = [head.bytes(), words, ...held.map(({ bytes }) => bytes)];
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let place = 0;
  for (const part of parts) {
    bytes.set(part, place);
    place += part.length;
  }
  return { first: held[0]?.term ?? "", bytes };
}

function encodePostings({ own, actors, quoted }: Postings): Uint8Array {
  const writer = createByteWriter();
  for (const numbers of [own, actors, quoted]) {
    writer.unsigned(numbers.length);
    let before = 0;
    for (const number of numbers) {
      writer.unsigned(number - before);
      before = number;
    }
  }
  return writer.bytes();
}

/** How many there are of what postings number. */
export interface Numbered {
  readonly events: number;
  readonly actors: number;
}

/** Fails with a `BrokenFile` at what is not a shard. */
export function readShard(bytes: Uint8Array, { events, actors }: Numbered): TermShard {
  const reader = createByteReader(bytes);
  const format = reader.unsigned(2 ** 32);
  if (format !== FORMAT) throw new BrokenFile(`format ${format}, ${FORMAT} expected`);
  const count = reader.unsigned(bytes.length);
  const words = reader.unsigned(bytes.length);
  const lengths = Array.from({ length: count }, () => reader.unsigned(bytes.length));
  const start = reader.place();
  const terms = new TextDecoder().decode(bytes.subarray(start, start + words)).split("\n");
  if (terms.length !== count) throw new BrokenFile(`${terms.length} terms, ${count} expected`);
  const starts = [start + words];
  for (const length of lengths) starts.push((starts.at(-1) as number) + length);
  if (starts.at(-1) !== bytes.length) throw new BrokenFile(`${bytes.length} bytes, ${starts.at(-1)} expected`);
  return {
    terms,
    postings: (place) => {
      const own = createByteReader(bytes.subarray(starts[place], starts[place + 1]));
      const numbers = (limit: number) => {
        const list = new Uint32Array(own.unsigned(limit));
        let number = 0;
        for (let at = 0; at < list.length; at += 1) {
          number += own.unsigned(limit - 1 - number);
          list[at] = number;
        }
        return list;
      };
      return { own: numbers(events), actors: numbers(actors), quoted: numbers(events) };
    },
  };
}
