import type { Actor } from "../../model/actor.ts";
import {
  type Outcome,
  prepareStep,
  type Step,
  type StepResults,
  type StepWork,
} from "../../pipeline/drafting/article-steps.ts";
import type { DraftArticle } from "../../pipeline/drafting/draft-article.ts";
import { createTextWriter, type TextToWrite } from "../../pipeline/published/write-text.ts";
import { type FileRead, type FileToRead, readFile } from "../../pipeline/read-file.ts";
import { sha256 } from "../files/sha256.ts";

/** What is done with all articles, each by itself. */
export type Task =
  | { readonly kind: "read" }
  | { readonly kind: "draft"; readonly work: StepWork<Step> }
  | { readonly kind: "write"; readonly actors: readonly Actor[] };

/** For the task to read a file, for the others an article. */
export type TaskItem = FileToRead | DraftArticle | TextToWrite;

/** Of a file what it holds, of an article what a step of drafting makes of it, or its text as JSON. */
export type TaskOutcome = FileRead | Outcome<StepResults[Step]> | string;

/** A task made ready for any number of items of its own. */
export function prepareTask(task: Task): (item: TaskItem) => TaskOutcome {
  switch (task.kind) {
    case "read":
      return (item) => {
        const { file, options } = item as FileToRead;
        return readFile({ file, options: { sha256, ...options } });
      };
    case "draft": {
      const take = prepareStep(task.work);
      return (item) => take(item as DraftArticle);
    }
    case "write": {
      const write = createTextWriter(task.actors);
      return (item) => write(item as TextToWrite);
    }
    default:
      return task satisfies never;
  }
}
