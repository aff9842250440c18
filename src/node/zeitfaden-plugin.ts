import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Logger, Plugin } from "vite";
import type { Publication } from "../pipeline/publish.ts";
import type { SeedsBuild, SeedsOptions } from "./build-seeds.ts";
import { createBuilder } from "./builder.ts";
import { MOST_IN_ONE_FILE } from "./catalogue/write-catalogue.ts";
import { writeLargeData } from "./catalogue/write-large-data.ts";
import { checkPublished } from "./check-published.ts";
import { dataFiles, largeDataFiles } from "./data-files.ts";
import { describeBuild } from "./describe-build.ts";
import { formatDiagnostics } from "./format-diagnostic.ts";
import { contentSecurityPolicy } from "./pages/content-security-policy.ts";
import { finishSite } from "./pages/finish-site.ts";
import { loadRenderers } from "./pages/load-renderer.ts";
import { WORKER_FILE } from "./pages/offline-files.ts";
import { siteFiles } from "./pages/site-files.ts";
import { createProgress } from "./progress.ts";
import { servePreview } from "./serve-preview.ts";
import { serveSeeds } from "./serve-seeds.ts";
import type { SiteOptions } from "./site-options.ts";

/**
 * Turns a folder of articles into the site's data and pages: emitted by the build, served and kept fresh in development. What stands under
 * `zeitfaden` in the configuration goes before `folder`.
 */
export function zeitfaden(folder: string): Plugin[] {
  const site: { options: SiteOptions } = { options: { articles: folder, withDrafts: false, withReport: false } };
  let close: (() => Promise<void>) | undefined;
  return [
    {
      name: "zeitfaden:options",
      config(config) {
        site.options = config.zeitfaden ?? site.options;
      },
    },
    emitSite(site),
    {
      name: "zeitfaden:serve",
      apply: "serve",
      configureServer(server) {
        close = serveSeeds(server, site.options.articles);
      },
      async closeBundle() {
        await close?.();
      },
    },
    {
      name: "zeitfaden:preview",
      configurePreviewServer: servePreview,
    },
  ];
}

/** Environment variable: the path of the `dataset.json` that was published last; the build names the addresses that would be lost. */
const PUBLISHED = "PUBLISHED";

const catalogueWords =
  "These are too many events for one file: all of them are in a catalogue, the most salient in dataset.json; there is no site.zip.";

function emitSite(site: { readonly options: SiteOptions }): Plugin {
  let built: SeedsBuild;
  let root: string;
  let logger: Logger;
  const isLarge = ({ dataset }: Publication) =>
    dataset.events.length > (site.options.mostInOneFile ?? MOST_IN_ONE_FILE);
  return {
    name: "zeitfaden:build",
    apply: "build",
    enforce: "post",
    configResolved(config) {
      root = config.root;
      logger = config.logger;
    },
    async buildStart() {
      const { articles, withDrafts, withReport } = site.options;
      built = await buildApart(articles, { drafts: withDrafts, report: withReport });
      const lines = formatDiagnostics(built.diagnostics, articles);
      if (!built.publication)
        this.error(["nothing was built, since the editor's file has errors", ...lines].join("\n"));
      const published = process.env[PUBLISHED];
      if (published) lines.push(...checkPublished(published, built.publication.dataset));
      for (const line of lines) this.warn(line);
      for (const line of describeBuild(built.summary, articles)) logger.info(line);
      if (isLarge(built.publication)) logger.info(catalogueWords);
      // Its address is where browsers look for a newer one, so it has no hash in it.
      this.emitFile({ type: "chunk", id: join(root, "src/worker/service-worker.ts"), fileName: WORKER_FILE });
    },
    transformIndexHtml() {
      const attrs = { "http-equiv": "Content-Security-Policy", content: contentSecurityPolicy };
      return [{ tag: "meta", attrs, injectTo: "head-prepend" }];
    },
    generateBundle: {
      order: "post",
      async handler(_, bundle) {
        const { publication } = built;
        const startPage = bundle["index.html"];
        const worker = bundle[WORKER_FILE];
        if (worker?.type !== "chunk" || worker.imports.length > 0)
          throw new Error("the service worker must be one file: it shares code with the app");
        if (!publication || startPage?.type !== "asset") throw new Error("the build has no index.html or no data");
        const files = siteFiles({
          ...publication,
          startPage: String(startPage.source),
          icon: readFileSync(join(root, "public/favicon.svg"), "utf8"),
          renderers: await loadRenderers(root),
        });
        for await (const [fileName, source] of files) {
          if (fileName === "index.html") startPage.source = source;
          else this.emitFile({ type: "asset", fileName, source });
        }
        const data = isLarge(publication) ? largeDataFiles : dataFiles;
        for (const [fileName, source] of data(publication, built.report))
          this.emitFile({ type: "asset", fileName, source });
      },
    },
    writeBundle: {
      order: "post",
      async handler({ dir }) {
        const { publication } = built;
        if (!dir || !publication) return;
        finishSite(dir, isLarge(publication) ? await writeLargeData(dir, publication) : null);
      },
    },
  };
}

/** One build in a thread of its own, with its progress on the standard error. */
async function buildApart(folder: string, options: SeedsOptions): Promise<SeedsBuild> {
  const builder = createBuilder();
  const progress = createProgress(process.stderr);
  try {
    return await builder.build(folder, options, { onProgress: progress.show });
  } finally {
    progress.clear();
    await builder.close();
  }
}
