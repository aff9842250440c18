import type { FileHashes } from "../../model/site-version.ts";

/** What a request is for; paths are from the root of the site. */
export type Route =
  /** A file of the site; the empty path is the start page. */
  | { readonly kind: "file"; readonly path: string; readonly isNavigation: boolean }
  /** The page of an event or an article, whether there is one or not. */
  | { readonly kind: "page"; readonly path: string; readonly isNavigation: true };

/** The part of a `Request` that decides. */
export interface AskedFor {
  readonly url: string;
  readonly method: string;
  readonly mode: string;
}

const startPage = /^(?:index\.html)?$/;
const page = /^(?<path>[ea]\/[^/]+\/)(?:index\.html)?$/;

/** Whether the worker answers a request, and as what; null: it is the network's, as are feeds, cards and the zip. */
export function routeRequest({ url, method, mode }: AskedFor, root: string, installed: FileHashes): Route | null {
  const path = pathBelow(root, url);
  if (path === null || method !== "GET") return null;
  if (mode === "navigate") {
    if (startPage.test(path)) return { kind: "file", path: "", isNavigation: true };
    const pagePath = page.exec(path)?.groups?.path;
    if (pagePath) return { kind: "page", path: pagePath, isNavigation: true };
  }
  const isKept = (path !== "" && path in installed) || path.startsWith("data/");
  return isKept ? { kind: "file", path, isNavigation: false } : null;
}

/** The path of an address from the root of the site, without its query; null outside of the site. */
export function pathBelow(root: string, address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { origin, pathname } = new URL(address);
  const whole = origin + pathname;
  return whole.startsWith(root) ? whole.slice(root.length) : null;
}
