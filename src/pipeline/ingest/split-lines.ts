import type { SourceFile } from "./decode-text.ts";

/** Longest id that a name takes up, in characters. */
const LONGEST_ID = 100;
/** Bytes; a longer line is refused later and needs no id. */
const LONGEST_LINE = 8_000_000;
const LINE_FEED = 10;
/** Bytes up to this one are blank. */
const SPACE = 32;

/**
 * Takes a `.jsonl` file apart: a file an article, named `list.jsonl#id`, so that the name stays when lines come and go; without an id
 * `list.jsonl#line-12`. The second of an id is `#id~2`.
 */
export function* splitLines(file: SourceFile): Generator<SourceFile> {
  const taken = new Map<string, number>();
  let line = 0;
  for (const { start, end, content } of linesOf(file)) {
    line++;
    if (!content.some((byte) => byte > SPACE)) continue;
    const id = idOf(content, end - start) || `line-${line}`;
    const count = (taken.get(id) ?? 0) + 1;
    taken.set(id, count);
    yield new Part(file, `${file.name}#${id}${count > 1 ? `~${count}` : ""}`, start, end);
  }
}

/** A stretch of a file as a file of its own; it is where the whole is, in memory or on a disk. A class, since there may be very many. */
class Part implements SourceFile {
  readonly name: string;
  readonly size: number;
  private readonly whole: SourceFile;
  private readonly start: number;

  constructor(whole: SourceFile, name: string, start: number, end: number) {
    this.whole = whole;
    this.name = name;
    this.start = start;
    this.size = end - start;
  }

  get bytes(): Uint8Array {
    const { whole, start } = this;
    const end = start + this.size;
    return whole.read ? whole.read(start, end) : whole.bytes.subarray(start, end);
  }
}

/** Bytes that are looked at together. */
const PAGE = 1_000_000;

interface Line {
  readonly start: number;
  readonly end: number;
  /** Its bytes, of a longer line than an article's as many as it may have. */
  readonly content: Uint8Array;
}

/** The lines of a file, which is read page by page: there may be more of it than memory holds. */
function* linesOf(file: SourceFile): Generator<Line> {
  const total = file.size ?? file.bytes.length;
  const stretch = file.read ?? ((start: number, end: number) => file.bytes.subarray(start, end));
  /** What has been read of a line that goes on: where it begins, and its bytes. */
  let [start, open]: [number, Uint8Array[]] = [0, []];
  for (let at = 0; at < total; at += PAGE) {
    const page = stretch(at, Math.min(at + PAGE, total));
    let from = 0;
    for (let feed = page.indexOf(LINE_FEED); feed >= 0; feed = page.indexOf(LINE_FEED, from)) {
      yield { start, end: at + feed, content: joined([...open, page.subarray(from, feed)]) };
      [start, open, from] = [at + feed + 1, [], feed + 1];
    }
    if (from < page.length && at - start <= LONGEST_LINE) open.push(page.subarray(from));
  }
  if (start < total) yield { start, end: total, content: joined(open) };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [first] = parts;
  if (first && parts.length === 1) return first;
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const each of parts) {
    whole.set(each, at);
    at += each.length;
  }
  return whole;
}

/** Whether a name is one that `splitLines` gives. */
export function isLineName(name: string): boolean {
  return /\.jsonl#[^/]*$/i.test(name);
}

/** The id that a line gives its article, without what has a meaning in names; empty where there is none. */
function idOf(line: Uint8Array, length: number): string {
  if (length > LONGEST_LINE) return "";
  const id = (parsed(new TextDecoder().decode(line)) as { id?: unknown } | null)?.id;
  if (typeof id !== "string" && typeof id !== "number") return "";
  return String(id)
    .trim()
    .slice(0, LONGEST_ID)
    .replace(/[\p{C}\s:/\\#~]/gu, "_");
}

/** Null for what is no JSON; that is reported when the line is read. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
