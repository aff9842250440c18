import { type Zippable, zipSync } from "fflate";

/** Where the site as one file lies below its root. */
export const ZIP_FILE = "site.zip";

/** The first moment that a zip can name: the same bytes whenever it is made. */
const NO_TIME = "1980-01-01T00:00:00";

/** What is compressed already. */
const compressed = /\.(?:png|woff2?|zip)$/;

/** Files by their paths as one zip, in the order of the paths. */
export function zipFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const zippable: Zippable = {};
  for (const [name, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    zippable[name] = [bytes, { level: compressed.test(name) ? 0 : 6 }];
  }
  return zipSync(zippable, { mtime: NO_TIME });
}
