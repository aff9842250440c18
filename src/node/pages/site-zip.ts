import { Zip, ZipDeflate, ZipPassThrough } from "fflate";

/** Where the site as one file lies below its root. */
export const ZIP_FILE = "site.zip";

/** The first moment that a zip can name: the same bytes whenever it is made. */
const NO_TIME = "1980-01-01T00:00:00";

/** What is compressed already. */
const compressed = /\.(?:png|woff2?|zip)$/;

/** Writes files as one zip, in the order of their paths; each is read when it is its turn, and let go once it is written. */
export function writeZip(
  names: readonly string[],
  read: (name: string) => Uint8Array,
  write: (bytes: Uint8Array) => void,
): void {
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    write(bytes);
  });
  for (const name of [...names].sort()) {
    const file = compressed.test(name) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    file.mtime = NO_TIME;
    zip.add(file);
    file.push(read(name), true);
  }
  zip.end();
}
