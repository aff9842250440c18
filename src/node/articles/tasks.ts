import type { Actor } from "../../model/actor.ts";
import { type FileRead, type FileToRead, readFile } from "../../pipeline/read-file.ts";
import { createTextWriter, type TextToWrite } from "../../pipeline/write-text.ts";
import { sha256 } from "../sha256.ts";

/** What is done with all articles, each by itself. */
export type Task = { readonly kind: "read" } | { readonly kind: "write"; readonly actors: readonly Actor[] };

/** For the task to read a file, for the other an article. */
export type TaskItem = FileToRead | TextToWrite;

/** Of a file what it tells, of an article its text as JSON. */
export type TaskOutcome = FileRead | string;

/** A task made ready for any number of items of its own. */
export function prepareTask(task: Task): (item: TaskItem) => TaskOutcome {
  switch (task.kind) {
    case "read":
      return (item) => {
        const { file, options } = item as FileToRead;
        return readFile({ file, options: { ...options, sha256 } });
      };
    case "write": {
      const write = createTextWriter(task.actors);
      return (item) => write(item as TextToWrite);
    }
    default:
      return task satisfies never;
  }
}
