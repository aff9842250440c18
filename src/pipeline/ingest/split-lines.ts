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
export function* splitLines({ name, bytes }: SourceFile): Generator<SourceFile> {
  const taken = new Map<string, number>();
  let start = 0;
  for (let line = 1; start < bytes.length; line++) {
    const found = bytes.indexOf(LINE_FEED, start);
    const end = found < 0 ? bytes.length : found;
    const content = bytes.subarray(start, end);
    start = end + 1;
    if (!content.some((byte) => byte > SPACE)) continue;
    const id = idOf(content) || `line-${line}`;
    const count = (taken.get(id) ?? 0) + 1;
    taken.set(id, count);
    yield { name: `${name}#${id}${count > 1 ? `~${count}` : ""}`, bytes: content };
  }
}

/** Whether a name is one that `splitLines` gives. */
export function isLineName(name: string): boolean {
  return /\.jsonl#[^/]*$/i.test(name);
}

/** The id that a line gives its article, without what has a meaning in names; empty where there is none. */
function idOf(line: Uint8Array): string {
  if (line.length > LONGEST_LINE) return "";
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
