import { fileURLToPath } from "node:url";
import { MessageChannel, receiveMessageOnPort, Worker } from "node:worker_threads";
import type { ThreadAnswer, ThreadOrder, ThreadStart } from "./messages.ts";
import { type Bell, type Helper, shareOut } from "./share-out.ts";

/** Batches that a thread is given at a time, so that it need not wait for the next. */
const AHEAD = 2;
/** Megabytes of what a thread has made of late: half as many as usual cost next to nothing. */
const YOUNG = 24;
/** Milliseconds: far longer than any batch takes. */
const PATIENCE = 10_000;

/** Some work to be done with many things. */
export interface Job<Work, Source, Item, Outcome> {
  readonly work: Work;
  readonly batches: readonly (readonly Source[])[];
  /** What is needed of one of them, as it can be sent to another thread. */
  readonly itemOf: (source: Source) => Item;
  /** The same as the other threads do. */
  readonly doHere: (item: Item) => Outcome;
  /** Gets the outcomes in the order of the batches. */
  readonly take: (outcome: Outcome, source: Source) => void;
}

/** Threads that help this one; they must be dismissed. */
export interface Threads<Work, Item, Outcome> {
  /** Returns when all is done. */
  share<Source>(job: Job<Work, Source, Item, Outcome>): void;
  /** How many batches the other threads have done. */
  helped(): number;
  dismiss(): void;
}

/**
 * Starts threads beside this one; `script` is the file beside those of `src/node` that calls `serveThread`, `patience` the milliseconds
 * after which one that owes a batch is taken to have ended.
 */
export function startThreads<Work, Item, Outcome>(
  count: number,
  script: string,
  patience = PATIENCE,
): Threads<Work, Item, Outcome> {
  const answers = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const bell: Bell = {
    count: () => Atomics.load(answers, 0),
    wait: (rung) => Atomics.wait(answers, 0, rung, patience) !== "timed-out",
  };
  const started = Array.from({ length: count }, () => startThread<Work, Item, Outcome>(script, answers));
  return {
    share: ({ work, batches, itemOf, doHere, take }) => {
      for (const thread of started) thread.begin(work);
      shareOut<(typeof batches)[number][number], Outcome>({
        batches,
        helpers: started.map((thread) => ({
          ...thread,
          give: (batch, sources) => thread.give(batch, sources.map(itemOf)),
        })),
        bell,
        doHere: (sources) => sources.map((source) => doHere(itemOf(source))),
        take: (outcomes, sources) => {
          for (const [at, source] of sources.entries()) take(outcomes[at] as Outcome, source);
        },
      });
    },
    helped: () => started.reduce((sum, thread) => sum + thread.done(), 0),
    dismiss: () => {
      for (const thread of started) thread.end();
    },
  };
}

/** Things in their order, in batches of about as much work each. */
export function inBatches<Item>(items: readonly Item[], workOf: (item: Item) => number, most: number): Item[][] {
  const batches: Item[][] = [];
  let room = 0;
  for (const item of items) {
    if (room <= 0) {
      batches.push([]);
      room = most;
    }
    batches.at(-1)?.push(item);
    room -= workOf(item);
  }
  return batches;
}

interface Thread<Work, Item, Outcome> extends Helper<Item, Outcome> {
  begin(work: Work): void;
  /** Batches. */
  done(): number;
  end(): void;
}

const fileAt = (path: string) => fileURLToPath(new URL(path, import.meta.url));

function startThread<Work, Item, Outcome>(script: string, answers: Int32Array): Thread<Work, Item, Outcome> {
  const { port1: port, port2 } = new MessageChannel();
  const workerData: ThreadStart = { port: port2, answers };
  const worker = new Worker(fileAt("../run.mjs"), {
    argv: [fileAt(`../${script}`)],
    workerData,
    transferList: [port2],
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
  });
  worker.unref();
  port.unref();
  let [isReady, hasEnded] = [false, false];
  worker.on("error", () => {
    // What it owes is done by the others.
    hasEnded = true;
  });
  const order = (message: ThreadOrder<Work, Item>) => port.postMessage(message);
  let [works, open, finished] = [0, 0, 0];
  return {
    begin(work) {
      works++;
      order({ kind: "work", work });
    },
    canTake: () => isReady && !hasEnded && open < AHEAD,
    hasEnded: () => hasEnded,
    giveUp() {
      hasEnded = true;
    },
    give(batch, items) {
      open++;
      order({ kind: "batch", work: works, batch, items });
    },
    hear() {
      const done: { batch: number; outcomes: readonly Outcome[] }[] = [];
      for (let received = receiveMessageOnPort(port); received; received = receiveMessageOnPort(port)) {
        const answer = received.message as ThreadAnswer<Outcome>;
        if (answer.kind === "ready") isReady = true;
        else if (answer.kind === "ended") hasEnded = true;
        else {
          open--;
          finished++;
          if (answer.work === works) done.push(answer);
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
