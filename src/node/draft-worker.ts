import { workerData } from "node:worker_threads";
import { prepareStep, type ReadyStep, type Step } from "../pipeline/drafting/article-steps.ts";
import type { DraftAnswer, DraftOrder, DraftThread } from "./drafting/messages.ts";

// Takes the steps of drafting with some of the articles, while other threads take them with others.

const { port, answers } = workerData as DraftThread;
let ready: ReadyStep<Step> | null = null;

function answer(message: DraftAnswer): void {
  port.postMessage(message);
  Atomics.add(answers, 0, 1);
  Atomics.notify(answers, 0);
}

port.on("message", (order: DraftOrder) => {
  if (order.kind === "work") ready = prepareStep(order.work);
  else if (ready) answer({ kind: "done", work: order.work, batch: order.batch, outcomes: order.articles.map(ready) });
});
answer({ kind: "ready" });
