import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { Publication } from "../../pipeline/published/publish.ts";
import type { Progress } from "../../pipeline/seeds.ts";
import type { PublishedEnds } from "../files/text-files.ts";
import { createWorkspace } from "../files/workspace.ts";
import type { SeedsBuild, SeedsOptions } from "./build-seeds.ts";
import type { BuildMessage, BuildRequest } from "./builder-messages.ts";

export interface BuildEars {
  readonly onProgress?: (progress: Progress) => void;
  /** What there is before the drafts, in folders where these take a while. */
  readonly onEdited?: (publication: Publication) => void;
}

/** A build whose events, heads and texts lie in a workspace. */
export interface BuildOnDisk {
  readonly build: SeedsBuild;
  /** By which `readEvents`, `readHeads` and `openTexts` find what of them is there. */
  readonly ends: PublishedEnds;
}

/** Builds in a thread of its own, one build after the other. */
export interface Builder {
  build(folder: string, options: SeedsOptions, ears?: BuildEars): Promise<SeedsBuild>;
  /** The same with the articles' texts on a disk, in a folder for it: of any number of articles. */
  buildOnDisk(
    folder: string,
    options: SeedsOptions,
    workspace: string,
    ears?: Pick<BuildEars, "onProgress">,
  ): Promise<BuildOnDisk>;
  /** What is being built is given up. */
  close(): Promise<void>;
}

type Answer = Extract<BuildMessage, { readonly kind: "built" }>;

const fileAt = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export function createBuilder(): Builder {
  const worker = new Worker(fileAt("../run.mjs"), { argv: [fileAt("./builder-worker.ts")] });
  // Only while something is being built does it keep the process going.
  worker.unref();
  let before: Promise<unknown> = Promise.resolve();
  const inTurn = (request: BuildRequest, ears: BuildEars) => {
    const built = before.then(() => ask(worker, request, ears));
    before = built.catch(() => {});
    return built;
  };
  return {
    build: async (folder, options, ears = {}) => {
      const workspace = createWorkspace();
      try {
        return (await inTurn({ folder, options, workspace: workspace.path, leavesTexts: false }, ears)).build;
      } finally {
        workspace.remove();
      }
    },
    buildOnDisk: async (folder, options, workspace, ears = {}) => {
      const { build, ends } = await inTurn({ folder, options, workspace, leavesTexts: true }, ears);
      if (!ends) throw new Error("the builder put no texts aside");
      return { build, ends };
    },
    close: async () => {
      await worker.terminate();
    },
  };
}

function ask(worker: Worker, request: BuildRequest, { onProgress, onEdited }: BuildEars): Promise<Answer> {
  return new Promise((resolve, reject) => {
    worker.ref();
    const stop = () => {
      worker.unref();
      worker.off("message", hear).off("error", fail).off("exit", end);
    };
    const fail = (error: unknown) => {
      stop();
      reject(error);
    };
    const end = () => fail(new Error("the builder was closed"));
    const hear = (message: BuildMessage) => {
      switch (message.kind) {
        case "progress":
          return onProgress?.(message.progress);
        case "edited":
          return onEdited?.(message.publication);
        case "built":
          stop();
          return resolve(message);
        case "failed":
          return fail(new Error(message.reason));
        default:
          return message satisfies never;
      }
    };
    worker.on("message", hear).on("error", fail).on("exit", end);
    worker.postMessage(request);
  });
}
