import { membersOf } from "./grouping.ts";
import { actorTag, type Named, typeTag } from "./index-file.ts";
import type { Query } from "./query.ts";
import type { SearchIndex } from "./search-index.ts";
import { exactRange } from "./sorted-words.ts";
import { wordsOf } from "./words.ts";

/** An operator whose value names nothing. */
export interface UnknownName {
  readonly operator: "actor" | "type";
  readonly value: string;
}

export interface OperatorMasks {
  /** For each operator, marks with 1 the documents that pass it. */
  readonly masks: readonly Uint8Array[];
  readonly unknown: readonly UnknownName[];
}

/** What the operators of a query leave. A value that names nothing leaves nothing; one without a letter is not there yet. */
export function readOperators(index: SearchIndex, query: Pick<Query, "actors" | "types">): OperatorMasks {
  const asked = [
    ...query.actors.map((value) => ({
      operator: "actor" as const,
      value,
      tags: tagsOf(index.names.actorNames, value, actorTag),
    })),
    ...query.types.map((value) => ({
      operator: "type" as const,
      value,
      tags: tagsOf(index.names.typeNames, value, typeTag),
    })),
  ].filter(({ value }) => wordsOf(value).length > 0);
  return {
    masks: asked.map(({ tags }) => documentsWithAny(index, tags)),
    unknown: asked.filter(({ tags }) => tags.length === 0).map(({ operator, value }) => ({ operator, value })),
  };
}

function tagsOf<T extends string>(named: readonly Named<T>[], value: string, tag: (id: T) => string): string[] {
  return calledSo(named, value).map(tag);
}

/** Those called exactly so, else those of whom a name begins so. */
export function calledSo<T extends string>(named: readonly Named<T>[], value: string): T[] {
  const wanted = foldName(value);
  const called = named.filter(({ names }) => names.some((name) => foldName(name) === wanted));
  const beginning = named.filter(({ names }) => names.some((name) => ` ${foldName(name)}`.includes(` ${wanted}`)));
  return (called.length > 0 ? called : beginning).map(({ id }) => id);
}

function foldName(name: string): string {
  return wordsOf(name)
    .map(({ folded }) => folded)
    .join(" ");
}

function documentsWithAny(index: SearchIndex, tags: readonly string[]): Uint8Array {
  const mask = new Uint8Array(index.documents);
  for (const tag of tags) {
    const { from, to } = exactRange(index.words, tag);
    if (from < to) for (const document of membersOf(index.postings, from)) mask[document] = 1;
  }
  return mask;
}
