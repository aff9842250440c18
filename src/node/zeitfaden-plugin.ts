import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Logger, Plugin } from "vite";
import type { Dataset } from "../model/dataset.ts";
import type { HealthReport } from "../model/health-report.ts";
import type { SeedsOptions } from "./building/build-seeds.ts";
import { type BuildOnDisk, createBuilder } from "./building/builder.ts";
import { describeBuild } from "./building/describe-build.ts";
import { formatDiagnostics } from "./building/format-diagnostic.ts";
import { createProgress } from "./building/progress.ts";
import { isLarge, isManyArticles } from "./catalogue/write-catalogue.ts";
import { writeLargeData } from "./catalogue/write-large-data.ts";
import { openTexts, type PublishedTexts, readEvents, readHeads } from "./files/text-files.ts";
import { createWorkspace, type Workspace } from "./files/workspace.ts";
import { createFileWriter } from "./files/write-files.ts";
import { coreFonts } from "./fonts/core-fonts.ts";
import { contentSecurityPolicy } from "./pages/content-security-policy.ts";
import { finishSite } from "./pages/finish-site.ts";
import { loadRenderers } from "./pages/load-renderer.ts";
import { WORKER_FILE } from "./pages/offline-files.ts";
import { siteFiles } from "./pages/site-files.ts";
import { sitePages } from "./pages/site-pages.ts";
import { writePages } from "./pages/write-pages.ts";
import { servePreview } from "./serving/serve-preview.ts";
import { serveSeeds } from "./serving/serve-seeds.ts";
import { checkPublished } from "./site-data/check-published.ts";
import { dataFiles, largeDataFiles, textPath } from "./site-data/data-files.ts";
import type { SiteOptions } from "./site-options.ts";
import { fromWhereTyped } from "./typed-from.ts";

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
    coreFonts(),
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
  "These are too many events or articles for one file: all of them are in a catalogue, the most salient events in dataset.json; there is no site.zip.";

function emitSite(site: { readonly options: SiteOptions }): Plugin {
  let built: SiteBuild;
  let root: string;
  let logger: Logger;
  /** What is written beside the start page, once that is there. */
  let pages: ReturnType<typeof siteFiles>;
  let texts: PublishedTexts;
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
      const { build, ...texts } = await buildApart(articles, { drafts: withDrafts, report: withReport });
      const lines = formatDiagnostics(build.diagnostics, articles);
      if (!build.publication) {
        texts.workspace.remove();
        this.error(["nothing was built, since the editor's file has errors", ...lines].join("\n"));
      }
      const dataset: Dataset = {
        ...build.publication.dataset,
        articles: readHeads(texts.workspace.path, texts.ends),
        events: readEvents(texts.workspace.path, texts.ends),
      };
      built = { ...texts, dataset, report: build.report };
      const published = process.env[PUBLISHED];
      if (published) lines.push(...checkPublished(fromWhereTyped(published), dataset));
      for (const line of lines) this.warn(line);
      for (const line of describeBuild(build.summary, articles)) logger.info(line);
      if (isLarge(dataset, site.options.mostInOneFile)) logger.info(catalogueWords);
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
        const startPage = bundle["index.html"];
        const worker = bundle[WORKER_FILE];
        if (worker?.type !== "chunk" || worker.imports.length > 0)
          throw new Error("the service worker must be one file: it shares code with the app");
        if (startPage?.type !== "asset") throw new Error("the build has no index.html");
        const { dataset, ends, workspace } = built;
        texts = openTexts(workspace.path, ends, dataset.articles);
        pages = siteFiles({
          dataset,
          textOf: texts.textOf,
          startPage: String(startPage.source),
          icon: readFileSync(join(root, "public/favicon.svg"), "utf8"),
          renderers: await loadRenderers(root),
        });
        const first = await pages.next();
        if (first.done || first.value[0] !== "index.html") throw new Error("the start page comes first");
        startPage.source = first.value[1];
      },
    },
    writeBundle: {
      order: "post",
      async handler({ dir }) {
        if (!dir) return;
        const { dataset, report, workspace } = built;
        const write = createFileWriter(dir);
        await writePages(pages, { total: sitePages(dataset).length, write, progress: createProgress(process.stderr) });
        for (const [place, { id }] of dataset.articles.entries()) write(textPath(id), texts.jsonAt(place));
        const isCatalogue = isLarge(dataset, site.options.mostInOneFile);
        const articleTexts = isManyArticles(dataset) ? [] : texts;
        const data = isCatalogue ? largeDataFiles(report) : dataFiles({ dataset, articleTexts }, report);
        for (const [path, contents] of data) write(path, contents);
        texts.close();
        workspace.remove();
        finishSite(dir, isCatalogue ? await writeLargeData(dir, dataset) : null);
      },
    },
  };
}

/** What there is to write. */
interface SiteBuild extends Pick<BuildOnDisk, "ends"> {
  readonly dataset: Dataset;
  readonly report: HealthReport | null;
  readonly workspace: Workspace;
}

/** One build in a thread of its own, with its progress on the standard error. */
async function buildApart(folder: string, options: SeedsOptions): Promise<BuildOnDisk & Pick<SiteBuild, "workspace">> {
  const builder = createBuilder();
  const progress = createProgress(process.stderr);
  const workspace = createWorkspace();
  try {
    const built = await builder.buildOnDisk(folder, options, workspace.path, { onProgress: progress.show });
    return { ...built, workspace };
  } catch (error) {
    workspace.remove();
    throw error;
  } finally {
    progress.clear();
    await builder.close();
  }
}
