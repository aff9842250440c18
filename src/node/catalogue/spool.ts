import { closeSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { growingNumbers } from "../../catalogue/compile/growing.ts";

/** Texts that are put aside in a file, to be read again in any order. */
export interface Spool {
  readonly push: (text: string) => void;
  /** The text that was pushed as number `index`, from 0. */
  readonly read: (index: number) => string;
  /** Bytes of the text that was pushed as number `index`. */
  readonly bytes: (index: number) => number;
  /** Writes everything to the file; returns where the texts end in it, from 0 on, by which `openSpool` finds them. */
  readonly written: () => Float64Array;
  /** Lets go of the file, and leaves it there for `openSpool`. */
  readonly leave: () => void;
  /** Else must be called in the end: deletes the file. */
  readonly close: () => void;
}

/** Bytes that are written at once. */
const PAGE = 2 ** 20;

export function createSpool(path: string): Spool {
  const file = openSync(path, "w+");
  const ends = growingNumbers();
  ends.push(0);
  let waiting: Buffer[] = [];
  let [length, written] = [0, 0];
  const flush = () => {
    const page = Buffer.concat(waiting);
    for (let done = 0; done < page.length; ) done += writeSync(file, page, done);
    written = length;
    waiting = [];
  };
  return {
    push: (text) => {
      const bytes = Buffer.from(text);
      waiting.push(bytes);
      length += bytes.length;
      ends.push(length);
      if (length - written > PAGE) flush();
    },
    read: (index) => {
      if (waiting.length > 0) flush();
      return readText(file, ends.all(), index);
    },
    bytes: (index) => (ends.all()[index + 1] as number) - (ends.all()[index] as number),
    written: () => {
      if (waiting.length > 0) flush();
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
  return { read: (index) => readText(file, ends, index), close: () => closeSync(file) };
}

function readText(file: number, ends: Float64Array, index: number): string {
  const [start, end] = [ends[index], ends[index + 1]];
  if (start === undefined || end === undefined) throw new Error(`nothing was put aside as ${index}`);
  const bytes = Buffer.allocUnsafe(end - start);
  readSync(file, bytes, 0, bytes.length, start);
  return bytes.toString();
}
