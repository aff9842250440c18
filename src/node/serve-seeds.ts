import { readFileSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import type { Connect, ViteDevServer } from "vite";
import { buildSeeds, type SeedsBuild } from "./build-seeds.ts";
import { dataFiles } from "./data-files.ts";
import { formatDiagnostic } from "./format-diagnostic.ts";
import { pageHtml } from "./pages/page-html.ts";
import { sitePages } from "./pages/site-pages.ts";

/** Editors save in several steps (write, rename); one rebuild after the last is enough. */
const SETTLED_AFTER_MILLISECONDS = 80;

/**
 * Serves the data and the pages in development. When a file of the folder changes, the client gets `zeitfaden:data` (fetch again)
 * and `zeitfaden:diagnostics` (a list of diagnostics, empty when all is well again); after an error the last good data stays.
 */
export function serveSeeds(server: ViteDevServer, folder: string): void {
  const seeds = createSeedsWatch(server, folder);
  server.middlewares.use(serveData(seeds));
  server.middlewares.use(servePages(server, seeds));
}

/** The seeds as they are now. */
interface SeedsWatch {
  current(): SeedsBuild;
}

function createSeedsWatch(server: ViteDevServer, folder: string): SeedsWatch {
  let current = buildSeeds(folder);
  let timer: NodeJS.Timeout | undefined;
  const report = () => {
    for (const diagnostic of current.diagnostics) server.config.logger.warn(formatDiagnostic(diagnostic, folder));
  };
  const rebuild = () => {
    const next = buildSeeds(folder);
    const isNew = next.publication !== null && JSON.stringify(next.publication) !== JSON.stringify(current.publication);
    current = { publication: next.publication ?? current.publication, diagnostics: next.diagnostics };
    report();
    server.ws.send("zeitfaden:diagnostics", current.diagnostics);
    if (isNew) server.ws.send("zeitfaden:data");
  };
  const absolute = resolve(server.config.root, folder) + sep;
  server.watcher.add(absolute);
  server.watcher.on("all", (_, file) => {
    if (!resolve(file).startsWith(absolute)) return;
    clearTimeout(timer);
    timer = setTimeout(rebuild, SETTLED_AFTER_MILLISECONDS);
  });
  server.ws.on("connection", () => {
    if (current.diagnostics.length > 0) server.ws.send("zeitfaden:diagnostics", current.diagnostics);
  });
  report();
  return { current: () => current };
}

function serveData(seeds: SeedsWatch): Connect.NextHandleFunction {
  return ({ url = "/" }, response, next) => {
    const { pathname } = new URL(url, "http://dev");
    if (!pathname.startsWith("/data/")) return next();
    const { publication } = seeds.current();
    const body = publication && dataFiles(publication).get(pathname.slice(1));
    const status = publication ? (body === undefined ? 404 : 200) : 503;
    response.writeHead(status, { "Content-Type": "application/json", "Cache-Control": "no-store" }).end(body ?? "null");
  };
}

function servePages(server: ViteDevServer, seeds: SeedsWatch): Connect.NextHandleFunction {
  return async ({ url = "/", originalUrl }, response, next) => {
    const { pathname, search } = new URL(url, "http://dev");
    const path = pathname.slice(1).replace(/index\.html$/, "");
    const { publication } = seeds.current();
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
