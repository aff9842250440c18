import { workerData } from "node:worker_threads";
import type { ThreadAnswer, ThreadOrder, ThreadStart } from "./messages.ts";

/** Makes this thread one that helps: it does with each item what `prepare` gets ready for the work at hand. */
export function serveThread<Work, Item, Outcome>(prepare: (work: Work) => (item: Item) => Outcome): void {
  const { port, answers } = workerData as ThreadStart;
  let ready: ((item: Item) => Outcome) | null = null;
  const answer = (message: ThreadAnswer<Outcome>) => {
    port.postMessage(message);
    Atomics.add(answers, 0, 1);
    Atomics.notify(answers, 0);
  };
  port.on("message", (order: ThreadOrder<Work, Item>) => {
    if (order.kind === "work") ready = prepare(order.work);
    else if (ready) answer({ kind: "done", work: order.work, batch: order.batch, outcomes: order.items.map(ready) });
  });
  process.once("exit", () => answer({ kind: "ended" }));
  answer({ kind: "ready" });
}
