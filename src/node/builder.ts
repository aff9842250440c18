import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { Publication } from "../pipeline/publish.ts";
import type { Progress } from "../pipeline/seeds.ts";
import type { SeedsBuild, SeedsOptions } from "./build-seeds.ts";
import type { BuildMessage, BuildRequest } from "./builder-messages.ts";

export interface BuildEars {
  readonly onProgress?: (progress: Progress) => void;
  /** What there is before the drafts, in folders where these take a while. */
  readonly onEdited?: (publication: Publication) => void;
}

/** Builds in a thread of its own, one build after the other. */
export interface Builder {
  build(folder: string, options: SeedsOptions, ears?: BuildEars): Promise<SeedsBuild>;
  /** What is being built is given up. */
  close(): Promise<void>;
}

const fileAt = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export function createBuilder(): Builder {
  const worker = new Worker(fileAt("./run.mjs"), { argv: [fileAt("./builder-worker.ts")] });
  // Only while something is being built does it keep the process going.
  worker.unref();
  let before: Promise<unknown> = Promise.resolve();
  return {
    build: (folder, options, ears = {}) => {
      const built = before.then(() => ask(worker, { folder, options }, ears));
      before = built.catch(() => {});
      return built;
    },
    close: async () => {
      await worker.terminate();
    },
  };
}

function ask(worker: Worker, request: BuildRequest, { onProgress, onEdited }: BuildEars): Promise<SeedsBuild> {
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
          return resolve(message.build);
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
