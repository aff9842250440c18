import type { Diagnostic } from "../model/diagnostic.ts";
import type { SourceFile } from "./ingest/decode-text.ts";

/** Name of the editor's file inside the folder of the articles. */
export const EDITOR_FILE = "timeline.yaml";

/** The files of a folder of articles. */
export interface Seeds {
  /** Name of the folder, the title of a timeline without an editor's file. */
  readonly folder?: string;
  readonly articles: readonly SourceFile[];
  /** Null: it is not there. */
  readonly editorFile: SourceFile | null;
  /** Why others are not among them; missing: there are no others. */
  readonly unread?: readonly Diagnostic[];
}

/** How far a long run has come. */
export interface Progress {
  readonly stage: "reading" | "drafting" | "writing";
  /** Articles. */
  readonly done: number;
  readonly total: number;
}
