import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Zippable, zipSync } from "fflate";

/** Where the site as one file lies below its root. */
export const ZIP_FILE = "site.zip";

/** The first moment that a zip can name: the same bytes whenever it is made. */
const NO_TIME = "1980-01-01T00:00:00";

/** What is compressed already. */
const compressed = /\.(?:png|woff2?|zip)$/;

/** All files of a folder but an earlier zip, as one zip, in the order of their paths. */
export function zipFolder(folder: string): Uint8Array {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, "/").length).replaceAll("\\", "/"))
    .filter((name) => name !== ZIP_FILE)
    .sort();
  const files: Zippable = {};
  for (const name of names) {
    files[name] = [new Uint8Array(readFileSync(join(folder, name))), { level: compressed.test(name) ? 0 : 6 }];
  }
  return zipSync(files, { mtime: NO_TIME });
}
