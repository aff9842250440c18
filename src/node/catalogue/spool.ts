import { closeSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { growingNumbers } from "../../catalogue/compile/growing.ts";

/** Texts that are put aside in a file, to be read again in any order. */
export interface Spool {
  readonly push: (text: string) => void;
  /** The text that was pushed as number `index`, from 0. */
  readonly read: (index: number) => string;
  /** Bytes of the text that was pushed as number `index`. */
  readonly bytes: (index: number) => number;
  /** Must be called in the end: deletes the file. */
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
      const [start, end] = [ends.all()[index], ends.all()[index + 1]];
      if (start === undefined || end === undefined) throw new Error(`nothing was put aside as ${index}`);
      const bytes = Buffer.allocUnsafe(end - start);
      readSync(file, bytes, 0, bytes.length, start);
      return bytes.toString();
    },
    bytes: (index) => (ends.all()[index + 1] as number) - (ends.all()[index] as number),
    close: () => {
      closeSync(file);
      rmSync(path);
    },
  };
}
