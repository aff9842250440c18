import { resolve, sep } from "node:path";
import type { ViteDevServer } from "vite";
import type { Publication } from "../../pipeline/published/publish.ts";
import type { SeedsBuild } from "../building/build-seeds.ts";
import { createBuilder } from "../building/builder.ts";
import { describeBuild } from "../building/describe-build.ts";
import { formatDiagnostics } from "../building/format-diagnostic.ts";
import { createProgress } from "../building/progress.ts";
import { MOST_IN_ONE_FILE } from "../catalogue/write-catalogue.ts";

/** Editors save in several steps (write, rename); one rebuild after the last is enough. */
const SETTLED_AFTER_MILLISECONDS = 80;

/** What development serves: for the editor's own eyes, with drafts and the report. */
export type DevBuild = Pick<SeedsBuild, "publication" | "isWhole" | "diagnostics" | "report" | "decisions">;

/** A folder of articles as it is now. */
export interface SeedsWatch {
  /** Waits for the first build alone; later there is always something to show. */
  current(): Promise<DevBuild>;
  close(): Promise<void>;
}

const options = { drafts: true, report: true, isPrivate: true } as const;

/**
 * Builds when a file of the folder changes, and tells the client `zeitfaden:data` (fetch again) and `zeitfaden:diagnostics` (a list of
 * diagnostics, empty when all is well again), this also when a page asks for it under the same name; after an error the last good data stays, with what the report finds now.
 */
export function watchSeeds(server: ViteDevServer, folder: string): SeedsWatch {
  const builder = createBuilder();
  const tell = createTeller(server, folder);
  let current: DevBuild | null = null;
  let arrived: (build: DevBuild) => void = () => {};
  const first = new Promise<DevBuild>((resolve) => {
    arrived = resolve;
  });

  const accept = (next: DevBuild) => {
    const before = current;
    const { diagnostics, report } = next;
    current = next.isWhole || !before?.isWhole ? next : { ...before, diagnostics, report: report ?? before.report };
    if (!before) return arrived(next);
    server.ws.send("zeitfaden:diagnostics", next.diagnostics);
    if (written(current) !== written(before)) server.ws.send("zeitfaden:data");
  };
  const onEdited = (publication: Publication) => {
    if (!current) accept({ publication, isWhole: true, diagnostics: [], report: null, decisions: new Map() });
  };
  const rebuild = async () => {
    const progress = createProgress(process.stderr);
    try {
      const next = await builder.build(folder, options, { onProgress: progress.show, onEdited });
      progress.clear();
      tell(next);
      accept(next);
    } catch (error) {
      server.config.logger.error(`the articles could not be built: ${error instanceof Error ? error.message : error}`);
      if (!current) accept(nothingBuilt);
    }
  };
  whenChanged(server, folder, () => void rebuild());
  // A page asks once it listens: what is sent before, when it connects, is lost.
  server.ws.on("zeitfaden:diagnostics", async (_, page) => {
    const { diagnostics } = current ?? (await first);
    if (diagnostics.length > 0) page.send("zeitfaden:diagnostics", diagnostics);
  });
  void rebuild();
  return { current: async () => current ?? first, close: () => builder.close() };
}

const nothingBuilt: DevBuild = {
  publication: null,
  isWhole: false,
  diagnostics: [],
  report: null,
  decisions: new Map(),
};

const LARGE =
  "These are many events for one file: a build writes them as a catalogue, but here they are loaded as a whole.";

/** Writes to the terminal what is wrong, and what there is when that has changed. */
function createTeller({ config: { logger } }: ViteDevServer, folder: string): (build: SeedsBuild) => void {
  let told = "";
  return ({ diagnostics, summary, publication }) => {
    for (const line of formatDiagnostics(diagnostics, folder)) logger.warn(line);
    const isLarge = publication !== null && publication.dataset.events.length > MOST_IN_ONE_FILE;
    const words = [...describeBuild(summary, folder), ...(isLarge ? [LARGE] : [])].join("\n");
    if (words !== told) logger.info(words);
    told = words;
  };
}

/** As one text, to be compared. */
function written({ publication, report, decisions }: DevBuild): string {
  return JSON.stringify([publication, report, [...decisions]]);
}

function whenChanged(server: ViteDevServer, folder: string, act: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  const absolute = resolve(server.config.root, folder) + sep;
  server.watcher.add(absolute);
  server.watcher.on("all", (_, file) => {
    if (!resolve(file).startsWith(absolute)) return;
    clearTimeout(timer);
    timer = setTimeout(act, SETTLED_AFTER_MILLISECONDS);
  });
}
