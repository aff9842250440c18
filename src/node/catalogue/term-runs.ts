import { closeSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { StringDecoder } from "node:string_decoder";
import type { Postings } from "../../catalogue/text/term-shards.ts";

/** Gathers what is found under each term; what does not fit into memory waits, sorted, in files. */
export interface TermRuns {
  /** Numbers of a kind must ascend; a term is named once for each. */
  readonly add: (kind: keyof Postings, number: number, terms: readonly string[]) => void;
  /** All terms, sorted by code units; may be asked once. */
  readonly all: () => Generator<readonly [string, Postings]>;
  /** Must be called in the end: deletes the files. */
  readonly close: () => void;
}

/** Numbers that are held at once: some 30 megabytes with their terms. */
const MOST_HELD = 1_000_000;
/** Bytes that are written or read at once. */
const PAGE = 2 ** 18;

const kinds = ["own", "actors", "quoted"] as const satisfies readonly (keyof Postings)[];
type Lists = [own: number[], actors: number[], quoted: number[]];
type Line = readonly [term: string, lists: Lists];

/** `name` keeps the files of several apart. */
export function createTermRuns(folder: string, name: string): TermRuns {
  let held = new Map<string, Lists>();
  let numbers = 0;
  const files: string[] = [];
  const flush = () => {
    const path = join(folder, `${name}-${files.length}.run`);
    files.push(path);
    writeLines(path, sorted(held));
    held = new Map();
    numbers = 0;
  };
  return {
    add: (kind, number, terms) => {
      const place = kinds.indexOf(kind);
      for (const term of terms) {
        const lists = held.get(term) ?? [[], [], []];
        lists[place]?.push(number);
        held.set(term, lists);
      }
      numbers += terms.length;
      if (numbers > MOST_HELD) flush();
    },
    all: () => merge([...files.map(readLines), sorted(held)]),
    close: () => {
      for (const file of files) rmSync(file, { force: true });
    },
  };
}

function* sorted(held: ReadonlyMap<string, Lists>): Generator<Line> {
  for (const term of [...held.keys()].sort()) yield [term, held.get(term) as Lists];
}

/** The runs follow each other, so that the numbers of a term ascend over all of them. */
function* merge(runs: readonly Generator<Line>[]): Generator<readonly [string, Postings]> {
  const heads = runs.map((run) => run.next());
  for (;;) {
    let least: string | null = null;
    for (const { done, value } of heads) if (!done && (least === null || value[0] < least)) least = value[0];
    if (least === null) return;
    const own: Lists[] = [];
    for (const [at, run] of runs.entries()) {
      const head = heads[at] as IteratorResult<Line>;
      if (head.done || head.value[0] !== least) continue;
      own.push(head.value[1]);
      heads[at] = run.next();
    }
    const joined = (place: 0 | 1 | 2) => Uint32Array.from(own.flatMap((lists) => lists[place]));
    yield [least, { own: joined(0), actors: joined(1), quoted: joined(2) }];
  }
}

function writeLines(path: string, lines: Iterable<Line>): void {
  const file = openSync(path, "w");
  let page = "";
  const write = () => {
    writeSync(file, page);
    page = "";
  };
  for (const line of lines) {
    page += `${JSON.stringify(line)}\n`;
    if (page.length > PAGE) write();
  }
  write();
  closeSync(file);
}

function* readLines(path: string): Generator<Line> {
  const file = openSync(path, "r");
  const decoder = new StringDecoder("utf8");
  const page = Buffer.allocUnsafe(PAGE);
  let rest = "";
  for (let read = readSync(file, page); read > 0; read = readSync(file, page)) {
    const lines = (rest + decoder.write(page.subarray(0, read))).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) yield JSON.parse(line) as Line;
  }
  closeSync(file);
}
