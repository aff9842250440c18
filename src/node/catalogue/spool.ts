import { closeSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { growingNumbers } from "../../model/growing.ts";

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

export function createSpool(path: string): Spool {
  const { push, read, ...spool } = createByteSpool(path);
  return { ...spool, push: (text) => push(Buffer.from(text)), read: (index) => read(index).toString() };
}

/** Lists of numbers that are put aside, as bytes of this machine. */
export function createNumberSpool(path: string): PutAside<Uint32Array> {
  const { push, read, close } = createByteSpool(path);
  return {
    push: ({ buffer, byteOffset, byteLength }) => push(Buffer.from(buffer, byteOffset, byteLength)),
    read: (index) => {
      const bytes = Uint8Array.from(read(index));
      return new Uint32Array(bytes.buffer);
    },
    close,
  };
}

function createByteSpool(path: string): PutAside<Buffer> & Omit<Spool, keyof PutAside<string>> {
  const file = openSync(path, "w+");
  const ends = growingNumbers();
  ends.push(0);
  const page = Buffer.allocUnsafe(PAGE);
  let [length, waiting] = [0, 0];
  const write = (bytes: Buffer) => {
    for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
  };
  const flush = () => {
    write(page.subarray(0, waiting));
    waiting = 0;
  };
  return {
    push: (bytes) => {
      if (waiting + bytes.length > PAGE) flush();
      if (bytes.length > PAGE) write(bytes);
      else {
        bytes.copy(page, waiting);
        waiting += bytes.length;
      }
      length += bytes.length;
      ends.push(length);
    },
    read: (index) => {
      const isWaiting = (ends.all()[index + 1] ?? length) > length - waiting;
      if (isWaiting) flush();
      return readBytes(file, ends.all(), index);
    },
    bytes: (index) => (ends.all()[index + 1] as number) - (ends.all()[index] as number),
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
