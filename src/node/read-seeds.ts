import { closeSync, fstatSync, openSync, readdirSync, readSync } from "node:fs";
import { basename, join, relative, resolve, sep } from "node:path";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { SourceFile } from "../pipeline/ingest/decode-text.ts";
import { EDITOR_FILE, type Seeds } from "../pipeline/seeds.ts";

/**
 * Reads a folder of articles: the editor's file (null when it is missing) and every other file, those of folders inside included, that is
 * not hidden. A file that the system does not hand out is reported.
 */
export function readSeeds(folder: string): Seeds {
  const files: SourceFile[] = [];
  const unread: Diagnostic[] = [];
  for (const name of fileNames(folder)) {
    try {
      files.push(fileOnDisk(name, join(folder, name)));
    } catch (error) {
      unread.push(notRead(name, error));
    }
  }
  return {
    folder: basename(resolve(folder)),
    articles: files.filter(({ name }) => name !== EDITOR_FILE),
    editorFile: files.find(({ name }) => name === EDITOR_FILE) ?? null,
    unread,
  };
}

/** Bytes that are read at once: Node reads no more. */
const MOST_BYTES = 2 ** 31 - 1;

/** A file whose bytes are read when they are asked for. Throws where the system does not hand it out, or not as a whole. */
function fileOnDisk(name: string, path: string): SourceFile {
  const size = opened(path, (file) => fstatSync(file).size);
  const isWhole = size <= MOST_BYTES || isCollection.test(name);
  if (!isWhole) throw new RangeError(`${size} bytes, more than can be read at once`);
  const read = (start: number, end: number) => opened(path, (file) => readStretch(file, start, end));
  return {
    name,
    size,
    read,
    get bytes() {
      return read(0, size);
    },
  };
}

/** Read line by line, so of any size. */
const isCollection = /\.jsonl$/i;

function opened<Result>(path: string, use: (file: number) => Result): Result {
  const file = openSync(path, "r");
  try {
    return use(file);
  } finally {
    closeSync(file);
  }
}

/** Shorter where the file has become so. */
function readStretch(file: number, start: number, end: number): Uint8Array {
  const bytes = new Uint8Array(end - start);
  let length = 0;
  while (length < bytes.length) {
    const read = readSync(file, bytes, length, bytes.length - length, start + length);
    if (read === 0) break;
    length += read;
  }
  return bytes.subarray(0, length);
}

/** Relative to the folder, with slashes, in their order. */
function fileNames(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, "/"))
    .filter((name) => !/(?:^|\/)(?:\.|node_modules\/)/.test(name))
    .sort();
}

function notRead(file: string, error: unknown): Diagnostic {
  const found = error instanceof Error && "code" in error ? `the system's answer ${error.code}` : String(error);
  return { severity: "error", code: "file-not-read", place: { file }, expected: "a file that can be read", found };
}
