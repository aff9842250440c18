import { parentPort } from "node:worker_threads";
import { createDrafting } from "../../pipeline/draft-seeds.ts";
import type { Publication } from "../../pipeline/published/publish.ts";
import type { Progress } from "../../pipeline/seeds.ts";
import { createDiskStore, whileWaiting } from "../files/text-files.ts";
import { buildSeeds } from "./build-seeds.ts";
import type { BuildMessage, BuildRequest } from "./builder-messages.ts";

// Reads and drafts articles in a thread of its own, so that a server goes on answering and Ctrl-C is heard.

/** Milliseconds between two reports of progress. */
const INTERVAL = 50;

const answer = (message: BuildMessage) => parentPort?.postMessage(message);
const draft = createDrafting();

parentPort?.on("message", ({ folder, options, workspace, leavesTexts }: BuildRequest) => {
  let last = 0;
  const onProgress = (progress: Progress) => {
    const now = Date.now();
    if (now - last < INTERVAL) return;
    last = now;
    answer({ kind: "progress", progress });
  };
  const onEdited = (publication: Publication) => answer({ kind: "edited", publication });
  try {
    if (leavesTexts) {
      const store = createDiskStore(workspace);
      const build = buildSeeds(folder, options, { onProgress, draft, store });
      answer({ kind: "built", build, ends: store.done() });
    } else {
      const build = whileWaiting(workspace, (waiting) =>
        buildSeeds(folder, options, { onProgress, onEdited, draft, waiting }),
      );
      answer({ kind: "built", build, ends: null });
    }
  } catch (error) {
    answer({ kind: "failed", reason: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
