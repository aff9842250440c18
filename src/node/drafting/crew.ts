import {
  atHand,
  type Crew,
  type Outcome,
  prepareStep,
  type Step,
  type StepResults,
  type StepWork,
} from "../../pipeline/drafting/article-steps.ts";
import type { DraftArticle } from "../../pipeline/drafting/draft-article.ts";
import { textLength } from "../articles/text-length.ts";
import { inBatches, startThreads } from "../threads/start-threads.ts";

/** Characters of the articles of a batch: some hundredths of a second's work. */
const BATCH = 30_000;

/** A crew of threads. */
export interface ThreadCrew extends Crew {
  /** How many batches the other threads have done. */
  helped(): number;
}

/** Other threads, beside this one, that take the steps of drafting. The outcomes are the same however many they are. */
export function createCrew(count: number): ThreadCrew {
  const threads = startThreads<StepWork<Step>, DraftArticle, Outcome<StepResults[Step]>>(count, "draft-worker.ts");
  return {
    forEach: (articles, work, take) =>
      threads.share<DraftArticle>({
        work,
        batches: inBatches(articles, textLength, BATCH),
        itemOf: atHand,
        doHere: prepareStep(work),
        take: (outcome, article) => take(outcome as Outcome<StepResults[typeof work.step]>, article),
      }),
    helped: threads.helped,
    dismiss: threads.dismiss,
  };
}
