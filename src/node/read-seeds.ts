import { readdirSync, readFileSync } from "node:fs";
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
      files.push({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) });
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
