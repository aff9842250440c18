import { createHash } from "node:crypto";
import type { FileHashes, SiteVersion } from "../../model/site-version.ts";

/** The service worker, and the hashes of what it keeps once it has been opened. */
export const WORKER_FILE = "sw.js";
const OPENED_LIST = "offline-files.json";

/** Up to this size in bytes, on disk, the search is there offline without ever having been used. */
const SMALL_INDEX = 500_000;

/** The start page, code, styles and fonts of the app, and what it cannot be without. */
const shell = /^(?:index\.html|assets\/.+\.(?:js|css|woff2)|data\/dataset\.json|favicon\.svg|before-paint\.js)$/;
const search = /^data\/search\//;
/** Of these a reader opens a few out of many. */
const opened = /^(?:[ea]\/[^/]+\/index\.html|data\/articles\/.+\.json)$/;

/** The files of a site by their paths from its root; each is read when it is asked for, and then let go. */
export interface WrittenSite {
  readonly names: readonly string[];
  readonly sizeOf: (name: string) => number;
  readonly read: (name: string) => Uint8Array;
}

/** The files by which a site works offline: the list of what is kept when it is opened, and the worker with its version. */
export function offlineFiles(site: WrittenSite, worker: string): [path: string, text: string][] {
  const names = [...site.names].sort();
  const index = names.filter((name) => search.test(name));
  const isSmall = index.reduce((sum, name) => sum + site.sizeOf(name), 0) <= SMALL_INDEX;
  const hashesOf = (wanted: readonly string[]): FileHashes =>
    Object.fromEntries(wanted.map((name) => [name.replace(/(^|\/)index\.html$/, "$1"), hashOf(site.read(name))]));
  const list = JSON.stringify(hashesOf([...names.filter((name) => opened.test(name)), ...(isSmall ? [] : index)]));
  const installed = {
    ...hashesOf([...names.filter((name) => shell.test(name)), ...(isSmall ? index : [])]),
    [OPENED_LIST]: hashOf(list),
  };
  const version: SiteVersion = { id: hashOf(JSON.stringify(installed)), installed, openedList: OPENED_LIST };
  return [
    [OPENED_LIST, list],
    [WORKER_FILE, `const siteVersion=${JSON.stringify(version)};${worker}`],
  ];
}

/** As the worker works it out: the first half of the SHA-256, in hexadecimal digits. */
function hashOf(contents: Uint8Array | string): string {
  return createHash("sha256").update(contents).digest("hex").slice(0, 32);
}
