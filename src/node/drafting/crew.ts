import { fileURLToPath } from "node:url";
import { MessageChannel, receiveMessageOnPort, Worker } from "node:worker_threads";
import {
  atHand,
  type Crew,
  type Outcome,
  prepareStep,
  type Step,
  type StepResults,
} from "../../pipeline/drafting/article-steps.ts";
import type { DraftArticle } from "../../pipeline/drafting/draft-article.ts";
import type { DraftAnswer, DraftOrder, DraftThread } from "./messages.ts";
import { type Bell, type Helper, shareOut } from "./share-out.ts";

/** Characters of the articles of a batch: some hundredths of a second's work. */
const BATCH = 30_000;
/** Batches that a thread is given at a time, so that it need not wait for the next. */
const AHEAD = 2;
/** Milliseconds after which a thread that owes a batch is taken to have ended. */
const PATIENCE = 10_000;

/** A crew of threads. */
export interface ThreadCrew extends Crew {
  /** How many batches the other threads have done. */
  helped(): number;
}

/** Other threads, beside this one, that take the steps of drafting. The outcomes are the same however many they are. */
export function createCrew(threads: number): ThreadCrew {
  const answers = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const bell: Bell = {
    count: () => Atomics.load(answers, 0),
    wait: (count) => Atomics.wait(answers, 0, count, PATIENCE) !== "timed-out",
  };
  const helpers = Array.from({ length: threads }, () => startHelper(answers));
  return {
    forEach: (articles, work, take) => {
      const ready = prepareStep(work);
      for (const helper of helpers) helper.begin({ kind: "work", work });
      shareOut<DraftArticle, Outcome<StepResults[typeof work.step]>>({
        batches: batchesOf(articles),
        helpers: helpers as readonly Helper<DraftArticle, Outcome<StepResults[typeof work.step]>>[],
        bell,
        doHere: (batch) => batch.map(ready),
        take: (outcomes, batch) => {
          for (const [at, article] of batch.entries()) {
            const outcome = outcomes[at];
            if (outcome) take(outcome, article);
          }
        },
      });
    },
    helped: () => helpers.reduce((sum, helper) => sum + helper.done(), 0),
    dismiss: () => {
      for (const helper of helpers) helper.end();
    },
  };
}

/** About as many characters in each. */
function batchesOf(articles: readonly DraftArticle[]): DraftArticle[][] {
  const batches: DraftArticle[][] = [];
  let room = 0;
  for (const article of articles) {
    if (room <= 0) {
      batches.push([]);
      room = BATCH;
    }
    batches.at(-1)?.push(article);
    room -= article.text.length;
  }
  return batches;
}

interface ThreadHelper extends Helper<DraftArticle, Outcome<StepResults[Step]>> {
  begin(order: Extract<DraftOrder, { kind: "work" }>): void;
  /** Batches. */
  done(): number;
  end(): void;
}

const fileAt = (path: string) => fileURLToPath(new URL(path, import.meta.url));

function startHelper(answers: Int32Array): ThreadHelper {
  const { port1: port, port2 } = new MessageChannel();
  const workerData: DraftThread = { port: port2, answers };
  const worker = new Worker(fileAt("../run.mjs"), {
    argv: [fileAt("../draft-worker.ts")],
    workerData,
    transferList: [port2],
  });
  worker.unref();
  port.unref();
  let isReady = false;
  worker.on("error", () => {
    // What it owes is done by this thread.
    isReady = false;
  });
  const order = (message: DraftOrder) => port.postMessage(message);
  let [work, open, finished] = [0, 0, 0];
  return {
    begin(message) {
      work++;
      order(message);
    },
    canTake: () => isReady && open < AHEAD,
    give(batch, articles) {
      open++;
      order({ kind: "batch", work, batch, articles: articles.map(atHand) });
    },
    hear() {
      const done: { batch: number; outcomes: readonly Outcome<StepResults[Step]>[] }[] = [];
      for (let received = receiveMessageOnPort(port); received; received = receiveMessageOnPort(port)) {
        const answer = received.message as DraftAnswer;
        if (answer.kind === "ready") isReady = true;
        else {
          open--;
          finished++;
          if (answer.work === work) done.push(answer);
        }
      }
      return done;
    },
    done: () => finished,
    end() {
      port.close();
      void worker.terminate();
    },
  };
}
