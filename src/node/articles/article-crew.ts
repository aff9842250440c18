import { availableParallelism } from "node:os";
import type { Actor } from "../../model/actor.ts";
import type { AssembledDataset } from "../../pipeline/assemble-dataset.ts";
import { atHand, type ForEachArticle, type Outcome, type StepResults } from "../../pipeline/drafting/article-steps.ts";
import type { DraftArticle } from "../../pipeline/drafting/draft-article.ts";
import type { SourceFile } from "../../pipeline/ingest/decode-text.ts";
import type { ForEachFile, LoadedArticle } from "../../pipeline/load-articles.ts";
import { textToWrite } from "../../pipeline/published/write-text.ts";
import { type FileRead, fileAtHand } from "../../pipeline/read-file.ts";
import { growHeapsSlowly } from "../threads/frugal-heaps.ts";
import { optimiseAsUsual } from "../threads/long-runs.ts";
import { inBatches, startThreads } from "../threads/start-threads.ts";
import { prepareTask, type Task, type TaskItem, type TaskOutcome } from "./tasks.ts";
import { textLength } from "./text-length.ts";

/** Bytes or characters of a batch: some hundredths of a second's work. */
const BATCH = 100_000;
/** Characters of a batch of articles to draft: about as much work. */
const DRAFTED_BATCH = 30_000;
/** Bytes that one thread reads and writes before another has well started. */
const QUICKLY_READ = 8_000_000;
/**
 * Bytes, about a thousand articles, that one thread drafts as quickly as two: a new one compiles everything anew, while one alone has the other
 * processor for its compiler and its garbage collector.
 */
const QUICKLY_DRAFTED = 4_000_000;
/** Helping threads; with more, this one would not keep up with what they hand over. */
const MOST_HELPERS = 7;

/** Whoever reads files, drafts articles and writes their texts; must be dismissed. What comes out is the same however many they are. */
export interface ArticleCrew {
  readonly forEachFile: ForEachFile;
  readonly forEachArticle: ForEachArticle;
  /** Hands over the articles' texts as JSON, in the order of the articles. */
  readonly writeTexts: (
    dated: Pick<AssembledDataset, "articles" | "dateOf">,
    actors: readonly Actor[],
    take: (json: string) => void,
  ) => void;
  /** How many batches the other threads have done. */
  readonly helped: () => number;
  readonly dismiss: () => void;
}

export function createArticleCrew(count: number): ArticleCrew {
  const threads = startThreads<Task, TaskItem, TaskOutcome>(count, "articles/article-worker.ts");
  return {
    forEachFile: (files, optionsFor, take) => {
      const work = { kind: "read" } as const;
      threads.share<SourceFile>({
        work,
        batches: inBatches(files, bytesOf, BATCH),
        itemOf: (file) => {
          // A function cannot be sent; each thread has its own.
          const { headline, language, defaultLanguage } = optionsFor(file);
          return { file: fileAtHand(file), options: { headline, language, defaultLanguage } };
        },
        doHere: prepareTask(work),
        take: (read, file) => take(read as FileRead, file),
      });
    },
    forEachArticle: (articles, step, take) => {
      const work = { kind: "draft", work: step } as const;
      threads.share<DraftArticle>({
        work,
        batches: inBatches(articles, textLength, DRAFTED_BATCH),
        itemOf: atHand,
        doHere: prepareTask(work),
        take: (outcome, article) => take(outcome as Outcome<StepResults[typeof step.step]>, article),
      });
    },
    writeTexts: ({ articles, dateOf }, actors, take) => {
      const work = { kind: "write", actors } as const;
      threads.share<LoadedArticle>({
        work,
        batches: inBatches(articles, textLength, BATCH),
        itemOf: (article) => textToWrite(article, dateOf(article)),
        doHere: prepareTask(work),
        take: (json) => take(json as string),
      });
    },
    helped: threads.helped,
    dismiss: threads.dismiss,
  };
}

function bytesOf(file: SourceFile): number {
  return file.size ?? file.bytes.length;
}

/**
 * As many threads as the machine has processors, this one included; of few files this one alone. `drafts`: the articles are drafted, too.
 */
export function hireArticleCrew(
  files: readonly SourceFile[],
  drafts: boolean,
  threads = availableParallelism(),
): ArticleCrew {
  const bytes = files.reduce((sum, file) => sum + bytesOf(file), 0);
  if (bytes <= (drafts ? QUICKLY_DRAFTED : QUICKLY_READ)) return createArticleCrew(0);
  growHeapsSlowly();
  optimiseAsUsual();
  return createArticleCrew(Math.min(threads - 1, MOST_HELPERS));
}
