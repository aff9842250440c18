import { closeSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { growingNumbers } from "../../model/growing.ts";
import { createLastBytes } from "./last-bytes.ts";

/** What is put aside in a file, to be read again in any order. */
interface PutAside<Value> {
  readonly push: (value: Value) => void;
  /** What was pushed as number `index`, from 0. */
  readonly read: (index: number) => Value;
  /** Must be called in the end: deletes the file. */
  readonly close: () => void;
}

/** Texts that are put aside. */
export interface Spool extends PutAside<string> {
  /** Bytes of the text that was pushed as number `index`. */
  readonly bytes: (index: number) => number;
  /** Writes everything to the file; returns where the texts end in it, from 0 on, by which `openSpool` finds them. */
  readonly written: () => Float64Array;
  /** Instead of `close`: lets go of the file, and leaves it there for `openSpool`. */
  readonly leave: () => void;
}

/** Bytes that are written at once. */
const PAGE = 2 ** 18;

/** Bytes that one character takes at the most. */
const WIDEST = 3;

export function createSpool(path: string): Spool {
  const { push, read, ...spool } = createByteSpool(path, PAGE);
  // Used for each text again: memory of its own for each costs more than the text.
  const room = Buffer.allocUnsafe(PAGE);
  const bytesOf = (text: string) =>
    text.length * WIDEST <= PAGE ? room.subarray(0, room.write(text)) : Buffer.from(text);
  const roomFor = (length: number) => (length <= PAGE ? room.subarray(0, length) : Buffer.allocUnsafe(length));
  return { ...spool, push: (text) => push(bytesOf(text)), read: (index) => read(index, roomFor).toString() };
}

/**
 * Lists of numbers that are put aside, as bytes of this machine; the last `atHand` bytes, a page at least, are in memory, too. What is read is
 * to be looked at before anything else is read: it is overwritten then.
 */
export function createNumberSpool(path: string, atHand = PAGE): PutAside<Uint32Array> {
  const { push, read, close } = createByteSpool(path, atHand);
  let room = new Uint32Array(PAGE / Uint32Array.BYTES_PER_ELEMENT);
  const roomFor = (length: number) => {
    if (length > room.byteLength) room = new Uint32Array(length / Uint32Array.BYTES_PER_ELEMENT);
    return new Uint8Array(room.buffer, 0, length);
  };
  return {
    push: ({ buffer, byteOffset, byteLength }) => push(new Uint8Array(buffer, byteOffset, byteLength)),
    read: (index) => {
      const { length } = read(index, roomFor);
      return room.subarray(0, length / Uint32Array.BYTES_PER_ELEMENT);
    },
    close,
  };
}

interface ByteSpool extends Omit<Spool, "push" | "read"> {
  readonly push: (bytes: Uint8Array) => void;
  /** What was pushed as number `index`, in the bytes that `roomFor` gives. */
  readonly read: <Bytes extends Uint8Array>(index: number, roomFor: (length: number) => Bytes) => Bytes;
}

function createByteSpool(path: string, atHand: number): ByteSpool {
  const file = openSync(path, "w+");
  const ends = growingNumbers();
  ends.push(0);
  const last = createLastBytes(atHand);
  /** Bytes that were pushed, and of these the last ones that are not in the file yet. */
  let [length, waiting] = [0, 0];
  const write = (bytes: Uint8Array) => {
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
  };
  const flush = () => {
    for (const part of last.stretches(length - waiting, length)) write(part);
    waiting = 0;
  };
  return {
    push: (bytes) => {
      if (waiting + bytes.length > PAGE) flush();
      if (bytes.length > PAGE) write(bytes);
      else {
        last.put(length, bytes);
        waiting += bytes.length;
      }
      length += bytes.length;
      ends.push(length);
    },
    read: (index, roomFor) => {
      if (index < 0 || index + 1 >= ends.length()) throw new Error(`nothing was put aside as ${index}`);
      const start = ends.at(index);
      const bytes = roomFor(ends.at(index + 1) - start);
      if (!last.read(start, bytes)) readSync(file, bytes, 0, bytes.length, start);
      return bytes;
    },
    bytes: (index) => ends.at(index + 1) - ends.at(index),
    written: () => {
      if (waiting > 0) flush();
      return ends.all().slice();
    },
    leave: () => closeSync(file),
    close: () => {
      closeSync(file);
      rmSync(path);
    },
  };
}

/** Reads what another thread has put aside; it stays there. Must be closed in the end. */
export function openSpool(path: string, ends: Float64Array): Pick<Spool, "read" | "close"> {
  const file = openSync(path, "r");
  return { read: (index) => readBytes(file, ends, index).toString(), close: () => closeSync(file) };
}

function readBytes(file: number, ends: Float64Array, index: number): Buffer {
  const [start, end] = [ends[index], ends[index + 1]];
  if (start === undefined || end === undefined) throw new Error(`nothing was put aside as ${index}`);
  const bytes = Buffer.allocUnsafe(end - start);
  readSync(file, bytes, 0, bytes.length, start);
  return bytes;
}
