import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Connect, ViteDevServer } from "vite";
import { pageHtml } from "../pages/page-html.ts";
import { sitePages } from "../pages/site-pages.ts";
import { devFile } from "./dev-data.ts";
import { type SeedsWatch, watchSeeds } from "./watch-seeds.ts";

/** Serves the data and the pages of a folder of articles in development, and keeps them fresh until the returned function is called. */
export function serveSeeds(server: ViteDevServer, folder: string): () => Promise<void> {
  const seeds = watchSeeds(server, folder);
  server.middlewares.use(serveData(seeds));
  server.middlewares.use(servePages(server, seeds));
  return seeds.close;
}

function serveData(seeds: SeedsWatch): Connect.NextHandleFunction {
  return async ({ url = "/" }, response, next) => {
    const { pathname } = new URL(url, "http://dev");
    if (!pathname.startsWith("/data/")) return next();
    const build = await seeds.current().catch(() => null);
    const body = build ? devFile(build, pathname.slice(1)) : undefined;
    const status = build?.publication ? (body === undefined ? 404 : 200) : 503;
    response.writeHead(status, { "Content-Type": "application/json", "Cache-Control": "no-store" }).end(body ?? "null");
  };
}

function servePages(server: ViteDevServer, seeds: SeedsWatch): Connect.NextHandleFunction {
  return async ({ url = "/", originalUrl }, response, next) => {
    const { pathname, search } = new URL(url, "http://dev");
    const path = pathname.slice(1).replace(/index\.html$/, "");
    if (!/^(?:$|[ea]\/)/.test(path)) return next();
    const publication = (await seeds.current().catch(() => null))?.publication;
    if (!publication) return next();
    const pages = sitePages(publication.dataset);
    if (path && pages.some((page) => page.path === `${path}/`)) {
      response.writeHead(302, { Location: `${pathname}/${search}` }).end();
      return;
    }
    const page = pages.find((candidate) => candidate.path === path);
    if (!page) return next();
    try {
      const html = pageHtml(
        readFileSync(join(server.config.root, "index.html"), "utf8"),
        page,
        publication.dataset.timeline,
      );
      const transformed = await server.transformIndexHtml("/index.html", html, originalUrl);
      response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(transformed);
    } catch (error) {
      next(error);
    }
  };
}
