/** By this file in the root of the site browsers install it. */
export const MANIFEST_FILE = "manifest.webmanifest";

/** Path of a file from the root of the site (empty: the start page) to a hash of its bytes. */
export type FileHashes = Readonly<Record<string, string>>;

/** One build of the site, as its service worker keeps it. */
export interface SiteVersion {
  /** A hash over everything that may be kept. */
  readonly id: string;
  /** What is kept from the first visit on. */
  readonly installed: FileHashes;
  /** Where the hashes of what is kept once it has been opened lie; one of the installed files. */
  readonly openedList: string;
}

/** What a page tells the service worker. */
export type WorkerMessage =
  /** The waiting version may come in the place of the one that runs. */
  | { readonly type: "take-over" }
  /** The page has loaded these without the worker; absolute addresses. */
  | { readonly type: "opened"; readonly addresses: readonly string[] };
