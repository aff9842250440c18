import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { offlineFiles, WORKER_FILE } from "./offline-files.ts";
import { ZIP_FILE, zipFiles } from "./site-zip.ts";

/**
 * Adds to a site, as it has been written to a folder, what is made of all its other files: the service worker's lists, then the zip. A site
 * with a `catalogue` (its path from the root of the site, ending in a slash) is too large for a zip, and of its catalogue no list is made.
 */
export function finishSite(folder: string, catalogue: string | null): void {
  const site = readSite(folder, (name) => name === ZIP_FILE || (catalogue !== null && name.startsWith(catalogue)));
  const worker = site.get(WORKER_FILE);
  if (!worker) throw new Error(`the build has no ${WORKER_FILE}`);
  for (const [path, text] of offlineFiles(site, new TextDecoder().decode(worker))) {
    writeFileSync(join(folder, path), text);
    site.set(path, new TextEncoder().encode(text));
  }
  if (catalogue === null) writeFileSync(join(folder, ZIP_FILE), zipFiles(site));
}

/** The files of a folder by their paths with forward slashes. */
function readSite(folder: string, isLeftOut: (name: string) => boolean): Map<string, Uint8Array> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, "/").length).replaceAll("\\", "/"));
  const site = names.filter((name) => !isLeftOut(name));
  return new Map(site.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]));
}
