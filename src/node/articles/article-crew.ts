import { availableParallelism } from "node:os";
import type { Actor } from "../../model/actor.ts";
import type { AssembledDataset } from "../../pipeline/assemble-dataset.ts";
import type { SourceFile } from "../../pipeline/ingest/decode-text.ts";
import type { ForEachFile, LoadedArticle } from "../../pipeline/load-articles.ts";
import { type FileRead, fileAtHand } from "../../pipeline/read-file.ts";
import { textToWrite } from "../../pipeline/write-text.ts";
import { growHeapsSlowly } from "../frugal-heaps.ts";
import { inBatches, startThreads } from "../threads/start-threads.ts";
import { prepareTask, type Task, type TaskItem, type TaskOutcome } from "./tasks.ts";
import { textLength } from "./text-length.ts";

/** Bytes or characters of a batch: some hundredths of a second's work. */
const BATCH = 100_000;
/** Bytes that one thread reads and writes before another has well started. */
const QUICKLY_READ = 8_000_000;
/** Helping threads; with more, this one would not keep up with what they hand over. */
const MOST_HELPERS = 7;

/** Whoever reads files and writes articles' texts; must be dismissed. What comes out is the same however many they are. */
export interface ArticleCrew {
  readonly forEachFile: ForEachFile;
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
  const threads = startThreads<Task, TaskItem, TaskOutcome>(count, "article-worker.ts");
  return {
    forEachFile: (files, optionsFor, take) => {
      const work = { kind: "read" } as const;
      threads.share<SourceFile>({
        work,
        batches: inBatches(files, bytesOf, BATCH),
        itemOf: (file) => {
          // A function cannot be sent; each thread has its own.
          const { sha256: _, ...options } = optionsFor(file);
          return { file: fileAtHand(file), options };
        },
        doHere: prepareTask(work),
        take: (read, file) => take(read as FileRead, file),
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

/** As many threads as the machine has processors, this one included; of few files this one alone. */
export function hireArticleCrew(files: readonly SourceFile[]): ArticleCrew {
  const bytes = files.reduce((sum, file) => sum + bytesOf(file), 0);
  if (bytes <= QUICKLY_READ) return createArticleCrew(0);
  growHeapsSlowly();
  return createArticleCrew(Math.min(availableParallelism() - 1, MOST_HELPERS));
}
