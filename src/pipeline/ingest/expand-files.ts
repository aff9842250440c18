import { unzipSync } from "fflate";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { SourceFile } from "./decode-text.ts";
import { readers } from "./readers.ts";
import { splitLines } from "./split-lines.ts";

/** Articles of one archive, and of one `.jsonl` file, which is read line by line. */
const MOST_ARTICLES = 20_000;
const MOST_LINES = 1_000_000;
/** Bytes of an archive's file, and of all its files together, unpacked. */
const LARGEST_ENTRY = 8_000_000;
const LARGEST_ARCHIVE = 256_000_000;
/** Text shrinks to a fifth or so; what grows more than this when unpacked was made to. */
const LARGEST_GROWTH = 200;

/** Single files, and what could not be taken out of those that hold several. */
export interface ExpandedFiles {
  readonly files: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Takes archives (`.zip`) and collections (`.jsonl`) apart into one file an article, named `archive.zip/inner.txt` and
 * `list.jsonl#id`; other files stay as they are.
 */
export function expandFiles(files: readonly SourceFile[]): ExpandedFiles {
  const expanded = files.map((file): ExpandedFiles => {
    const name = file.name.toLowerCase();
    if (name.endsWith(".zip")) return unpack(file);
    return name.endsWith(".jsonl") ? takeLines(file) : { files: [file], diagnostics: [] };
  });
  return { files: expanded.flatMap((each) => each.files), diagnostics: expanded.flatMap((each) => each.diagnostics) };
}

function unpack({ name, bytes }: SourceFile): ExpandedFiles {
  const diagnostics: Diagnostic[] = [];
  const seen = new Set<string>();
  let [count, total] = [0, 0];
  const wanted = (entry: { name: string; size: number; originalSize: number }) => {
    if (entry.name.endsWith("/") || /(?:^|\/)(?:\.|__MACOSX)/.test(entry.name.replace(/(?:^|\/)\.\.(?=\/)/g, "")))
      return false;
    const own = safeName(entry.name);
    const wrong = seen.has(own) ? sameName(own) : refusalOf(entry, count + 1, total + entry.originalSize);
    seen.add(own);
    if (wrong) diagnostics.push(refused(`${name}/${own}`, ...wrong));
    else [count, total] = [count + 1, total + entry.originalSize];
    return !wrong;
  };
  const entries = unzip(bytes, wanted);
  if (!entries)
    return {
      files: [],
      diagnostics: [
        ...diagnostics,
        refused(name, "broken-archive", "a zip archive", "bytes that are none, or damaged"),
      ],
    };
  const files = Object.entries(entries).map(([entry, content]) => ({
    name: `${name}/${safeName(entry)}`,
    bytes: content,
  }));
  if (files.length === 0 && diagnostics.length === 0)
    diagnostics.push(refused(name, "empty-file", "articles inside the archive", "none"));
  const inner = expandFiles(files);
  return { files: inner.files, diagnostics: [...diagnostics, ...inner.diagnostics] };
}

function sameName(name: string): [string, string, string] {
  return ["duplicate-file", "a name for each file inside the archive", `${name} again`];
}

/** Code, expectation and finding; null for a file that may be unpacked. */
function refusalOf(
  entry: { name: string; size: number; originalSize: number },
  count: number,
  total: number,
): [string, string, string] | null {
  const { name, size, originalSize } = entry;
  if (/(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^[a-z]:|\0/i.test(name))
    return ["unsafe-name", "a name inside the archive", safeName(name)];
  if (/\.zip$/i.test(name)) return ["nested-archive", "articles", "an archive inside the archive"];
  if (!readers.some(({ extension }) => name.toLowerCase().endsWith(extension)) && !/\.jsonl$/i.test(name)) {
    return ["unknown-file-type", readers.map(({ extension }) => extension).join(", "), safeName(name)];
  }
  if (originalSize > LARGEST_ENTRY)
    return ["file-too-large", `at most ${LARGEST_ENTRY} bytes`, `${originalSize} bytes`];
  if (originalSize > LARGEST_GROWTH * Math.max(1, size))
    return ["zip-bomb", `at most ${LARGEST_GROWTH} times its packed size`, `${originalSize} bytes from ${size}`];
  if (count > MOST_ARTICLES || total > LARGEST_ARCHIVE)
    return ["archive-too-large", `at most ${MOST_ARTICLES} files and ${LARGEST_ARCHIVE} bytes`, "more"];
  return null;
}

/** Null when it is no archive. The sizes that it states were checked before; nothing is unpacked beyond them. */
function unzip(bytes: Uint8Array, filter: (entry: { name: string; size: number; originalSize: number }) => boolean) {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}

/** Without what could lead out of a folder, or turn the line around. */
function safeName(name: string): string {
  return (
    name
      .replace(/\\/g, "/")
      .split("/")
      .filter((part) => part !== "" && part !== "." && part !== "..")
      .join("/")
      .replace(/[\p{C}:]/gu, "_")
      .slice(0, 200) || "unnamed"
  );
}

/** One file a line. */
function takeLines(file: SourceFile): ExpandedFiles {
  const files: SourceFile[] = [];
  for (const line of splitLines(file)) {
    if (files.length === MOST_LINES) {
      const tooMany = refused(file.name, "archive-too-large", `at most ${MOST_LINES} articles`, "more");
      return { files, diagnostics: [tooMany] };
    }
    files.push(line);
  }
  return { files, diagnostics: [] };
}

function refused(file: string, code: string, expected: string, found: string): Diagnostic {
  return { severity: "error", code, place: { file }, expected, found };
}
