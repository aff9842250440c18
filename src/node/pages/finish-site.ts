import { closeSync, openSync, readdirSync, readFileSync, statSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { offlineFiles, WORKER_FILE, type WrittenSite } from "./offline-files.ts";
import { writeZip, ZIP_FILE } from "./site-zip.ts";

/**
 * Adds to a site, as it has been written to a folder, what is made of all its other files: the service worker's lists, then the zip. A site
 * with a `catalogue` (its path from the root of the site, ending in a slash) is too large for a zip, and of its catalogue no list is made.
 */
export function finishSite(folder: string, catalogue: string | null): void {
  const isLeftOut = (name: string) => name === ZIP_FILE || (catalogue !== null && name.startsWith(catalogue));
  const site = writtenSite(folder, isLeftOut);
  if (!site.names.includes(WORKER_FILE)) throw new Error(`the build has no ${WORKER_FILE}`);
  for (const [path, text] of offlineFiles(site, new TextDecoder().decode(site.read(WORKER_FILE)))) {
    writeFileSync(join(folder, path), text);
  }
  if (catalogue === null) zipSite(folder, writtenSite(folder, isLeftOut));
}

/** The files of a folder by their paths with forward slashes. */
function writtenSite(folder: string, isLeftOut: (name: string) => boolean): WrittenSite {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, "/").length).replaceAll("\\", "/"));
  return {
    names: names.filter((name) => !isLeftOut(name)),
    sizeOf: (name) => statSync(join(folder, name)).size,
    read: (name) => new Uint8Array(readFileSync(join(folder, name))),
  };
}

function zipSite(folder: string, { names, read }: WrittenSite): void {
  const file = openSync(join(folder, ZIP_FILE), "w");
  try {
    writeZip(names, read, (bytes) => {
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
    });
  } finally {
    closeSync(file);
  }
}
