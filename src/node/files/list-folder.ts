import { type Dirent, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Found } from "../../model/found.ts";
import { meantFiles } from "../../pipeline/ingest/meant-files.ts";

/** The files of a folder, and what in it cannot be one. */
export interface FolderList {
  /** Relative to the folder, with slashes, in their order; those of folders inside included. */
  readonly files: readonly string[];
  readonly unread: readonly Diagnostic[];
}

/** A file may be a link to one. Links to folders are not followed: they may lead in circles, and anywhere. Throws where the folder itself cannot be read. */
export function listFolder(folder: string): FolderList {
  const unread: Diagnostic[] = [];
  const files: string[] = [];
  const inside = (parent: string, entries: readonly Dirent[]) => {
    for (const entry of entries) take(entry, parent + entry.name);
  };
  const take = (entry: Dirent, name: string) => {
    if (entry.name.startsWith(".") || entry.name === "node_modules") return;
    try {
      if (entry.isDirectory()) inside(`${name}/`, entriesOf(join(folder, name)));
      else if (entry.isFile() || statSync(join(folder, name)).isFile()) files.push(name);
      else unread.push(notRead(name, { code: entry.isSymbolicLink() ? "link-to-folder" : "no-file" }));
    } catch (error) {
      unread.push(notAnswered(name, error));
    }
  };
  inside("", entriesOf(folder));
  return { files: meantFiles(files.sort()), unread };
}

function entriesOf(folder: string): Dirent[] {
  return readdirSync(folder, { withFileTypes: true });
}

/** What the system said instead of handing out a file. */
export function notAnswered(file: string, error: unknown): Diagnostic {
  return notRead(file, answerOf(error));
}

/** The system's own words; errors of other kinds are faults of ours and go on. */
export function answerOf(error: unknown): Found {
  if (!(error instanceof Error)) throw error;
  const code = "code" in error ? String(error.code) : null;
  if (code === null) return { code: "written", text: error.message };
  return plainly[code] ?? { code: "answer-of-system", answer: code };
}

const plainly: Readonly<Record<string, Found>> = {
  EACCES: { code: "no-permission" },
  EPERM: { code: "no-permission" },
  ENOENT: { code: "link-to-nowhere" },
  ELOOP: { code: "link-to-nowhere" },
};

export function notRead(file: string, found: Found): Diagnostic {
  return { severity: "error", code: "file-not-read", place: { file }, expected: { code: "readable-file" }, found };
}
