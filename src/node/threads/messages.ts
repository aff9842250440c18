import type { MessagePort } from "node:worker_threads";

/** What a helping thread is started with. */
export interface ThreadStart {
  readonly port: MessagePort;
  /** One number, which grows with each answer, so that the other side can wait for it. */
  readonly answers: Int32Array;
}

/** What it is asked: to get ready for some work, then to do it with items, batch by batch. */
export type ThreadOrder<Work, Item> =
  | { readonly kind: "work"; readonly work: Work }
  | ({ readonly kind: "batch"; readonly items: readonly Item[] } & BatchNumber);

/** What it answers: that it has started, then the outcomes of each batch; and that it ends, where it still can. */
export type ThreadAnswer<Outcome> =
  | { readonly kind: "ready" }
  | { readonly kind: "ended" }
  | ({ readonly kind: "done"; readonly outcomes: readonly Outcome[] } & BatchNumber);

interface BatchNumber {
  /** The number of the work, and of the batch in it. */
  readonly work: number;
  readonly batch: number;
}
