import type { MessagePort } from "node:worker_threads";
import type { Outcome, Step, StepResults, StepWork } from "../../pipeline/drafting/article-steps.ts";
import type { DraftArticle } from "../../pipeline/drafting/draft-article.ts";

/** What a drafting thread is started with. */
export interface DraftThread {
  readonly port: MessagePort;
  /** One number, which grows with each answer, so that the other side can wait for it. */
  readonly answers: Int32Array;
}

/** What it is asked: to get ready for some work, then to do it with articles, batch by batch. */
export type DraftOrder =
  | { readonly kind: "work"; readonly work: StepWork<Step> }
  | ({ readonly kind: "batch"; readonly articles: readonly DraftArticle[] } & BatchNumber);

/** What it answers: that it has started, then the outcomes of each batch. */
export type DraftAnswer =
  | { readonly kind: "ready" }
  | ({ readonly kind: "done"; readonly outcomes: readonly Outcome<StepResults[Step]>[] } & BatchNumber);

interface BatchNumber {
  /** The number of the work, and of the batch in it. */
  readonly work: number;
  readonly batch: number;
}
