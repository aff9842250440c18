import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";

/** Where a folder is made before it takes its place: beside it, so that moving it is one step. */
export function draftOf(folder: string): string {
  return join(dirname(folder), `.${basename(folder)}-being-built`);
}

/** Puts a finished folder in the place of an older one. */
export function replaceFolder(finished: string, folder: string): void {
  const old = `${draftOf(folder)}-old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(finished, folder);
  rmSync(old, { recursive: true, force: true });
}

/** Why a site cannot be written to a folder that somebody named, in a sentence; null when it can. Only an earlier site is ever overwritten. */
export function outProblem(out: string, articles: string): string | null {
  const from = resolve(articles);
  if (isInside(out, from) || isInside(from, out))
    return `${out} and the folder of the articles lie inside each other; name another with --out.`;
  if (!existsSync(out) || readdirSync(out).length === 0) return null;
  const isSite = existsSync(join(out, "index.html")) && existsSync(join(out, "data", "dataset.json"));
  return isSite
    ? null
    : `${out} holds something else than an earlier site; nothing is overwritten. Name another with --out.`;
}

function isInside(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
}
