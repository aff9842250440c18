import { statSync } from "node:fs";
import { knownEndings } from "../../pipeline/ingest/readers.ts";
import { EDITOR_FILE } from "../../pipeline/seeds.ts";
import { listFolder } from "./list-folder.ts";

/** Why a folder cannot be made a timeline of, in a sentence; null when it can. */
export function folderProblem(folder: string): string | null {
  const kind = kindOf(folder);
  if (kind === "missing") return `There is no folder ${folder}.`;
  if (kind === "file") return `${folder} is a file; expected a folder of articles.`;
  try {
    return listFolder(folder).files.some(isReadable)
      ? null
      : `${folder} holds no articles. Put ${kinds} files into it.`;
  } catch (error) {
    return `${folder} cannot be read: ${error instanceof Error ? error.message : error}`;
  }
}

const kinds = ".txt, .md, .html, .jsonl or .zip";

function isReadable(name: string): boolean {
  return name === EDITOR_FILE || knownEndings.some((ending) => name.toLowerCase().endsWith(ending));
}

function kindOf(folder: string): "folder" | "file" | "missing" {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found) return "missing";
  return found.isDirectory() ? "folder" : "file";
}
