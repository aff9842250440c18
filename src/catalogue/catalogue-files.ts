import type { Actor } from "../model/actor.ts";
import type { Article } from "../model/article.ts";
import type { CatalogueTables, TextHead } from "../model/catalogue-files.ts";
import type { LoadBytes } from "./column-loads.ts";

/** The files of a catalogue, by their paths below its folder; all of them fail with the abort of `signal`, and where there is none. */
export interface CatalogueFiles {
  readonly bytes: LoadBytes;
  readonly tables: (signal: AbortSignal) => Promise<CatalogueTables>;
  readonly eventIds: (
    bucket: number,
    signal?: AbortSignal,
  ) => Promise<Readonly<Record<string, readonly [number, number]>>>;
  readonly articleIds: (bucket: number, signal?: AbortSignal) => Promise<Readonly<Record<string, number>>>;
  readonly actors: (part: number, signal?: AbortSignal) => Promise<readonly Actor[]>;
  readonly heads: (part: number, signal?: AbortSignal) => Promise<readonly Article[]>;
  readonly textHead: (signal?: AbortSignal) => Promise<TextHead>;
  readonly brokenFile: (path: string, problem: unknown) => unknown;
}
