import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { SourceFile } from "../../pipeline/ingest/decode-text.ts";
import { UnreadFile } from "../../pipeline/ingest/unread-file.ts";
import { EDITOR_FILE, type Seeds } from "../../pipeline/seeds.ts";
import { answerOf, listFolder, notAnswered, notRead } from "./list-folder.ts";

/**
 * Reads a folder of articles: the editor's file (null when it is missing) and every other file that somebody put there, those of folders
 * inside included. A file that the system does not hand out is reported.
 */
export function readSeeds(folder: string): Seeds {
  const files: SourceFile[] = [];
  const { files: names, unread: unlisted } = listFolder(folder);
  const unread = [...unlisted];
  for (const name of names) {
    try {
      const file = fileOnDisk(composed(name, names), join(folder, name));
      if (isWhole(file)) files.push(file);
      else unread.push(notRead(name, { code: "bytes-at-once", count: file.size }));
    } catch (error) {
      unread.push(notAnswered(name, error));
    }
  }
  return {
    folder: basename(resolve(folder)),
    articles: files.filter(({ name }) => name !== EDITOR_FILE),
    editorFile: files.find(({ name }) => name === EDITOR_FILE) ?? null,
    unread,
  };
}

/** As people type it: some systems take letters such as "ü" apart in names. Unless another file has that very name. */
function composed(name: string, names: readonly string[]): string {
  const typed = name.normalize("NFC");
  return typed === name || names.includes(typed) ? name : typed;
}

/** Bytes that are read at once: Node reads no more. */
const MOST_BYTES = 2 ** 31 - 1;

/** Whether it can be read as a whole, or need not be. */
function isWhole({ name, size }: SizedFile): boolean {
  return size <= MOST_BYTES || isCollection.test(name);
}

type SizedFile = SourceFile & { readonly size: number };

/** A file whose bytes are read when they are asked for. Throws where the system does not hand it out. */
function fileOnDisk(name: string, path: string): SizedFile {
  const size = opened(path, (file) => fstatSync(file).size);
  const read = (start: number, end: number) => unlessGone(path, (file) => readStretch(file, start, end));
  return {
    name,
    size,
    read,
    get bytes() {
      return read(0, size);
    },
  };
}

/** Files may be removed, or locked, while others are read. */
function unlessGone<Result>(path: string, use: (file: number) => Result): Result {
  try {
    return opened(path, use);
  } catch (error) {
    throw new UnreadFile(isGone(error) ? { code: "gone-meanwhile" } : answerOf(error));
  }
}

function isGone(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
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
