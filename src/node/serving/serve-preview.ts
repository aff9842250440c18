import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Connect, PreviewServer } from "vite";

/** Makes `vite preview` behave like a plain static host: a folder's address ends in a slash, and what is not there is `404.html`. */
export function servePreview({ middlewares, config }: PreviewServer): () => void {
  const folder = resolve(config.root, config.build.outDir);
  middlewares.use(redirectToFolder(folder));
  return () => middlewares.use(notFound(folder));
}

function redirectToFolder(folder: string): Connect.NextHandleFunction {
  return ({ url = "/" }, response, next) => {
    const { pathname, search } = new URL(url, "http://preview");
    if (pathname.endsWith("/") || !existsSync(join(folder, pathname, "index.html"))) return next();
    response.writeHead(301, { Location: `${pathname}/${search}` }).end();
  };
}

/** By now Vite has named the page of a folder, `/e/pakt/index.html`, and serves it after this. */
function notFound(folder: string): Connect.NextHandleFunction {
  return ({ url = "/" }, response, next) => {
    const { pathname } = new URL(url, "http://preview");
    if (pathname.endsWith(".html") && existsSync(join(folder, pathname))) return next();
    response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" }).end(readFileSync(join(folder, "404.html")));
  };
}
