import type { Span } from "../../../model/span.ts";
import type { DatingArticle } from "../../dating/dating-input.ts";
import { type DraftArticle, writtenOn } from "../draft-article.ts";
import type { DraftGroup } from "./draft-group.ts";
import type { TimesOfPart } from "./telling.ts";

/** The dates that the tellings of an article name, as they were read with it; the tellings are gone through when it is first asked. */
export function toldParts(article: DraftArticle, groups: readonly DraftGroup[]): DatingArticle["toldBy"] {
  const day = writtenOn(article);
  let parts: ReadonlyMap<string, TimesOfPart> | undefined;
  return (part, created) => {
    if (created !== null && created !== day) return undefined;
    parts ??= timesByPart(article, groups);
    return parts.get(keyOf(part))?.[created === null ? "undated" : "dated"];
  };
}

function timesByPart({ id }: DraftArticle, groups: readonly DraftGroup[]): ReadonlyMap<string, TimesOfPart> {
  const mine = groups.flatMap(({ tellings }) => tellings).filter(({ passage }) => passage.article === id);
  return new Map(
    mine.flatMap(({ telling, times }) => (times ?? []).map((each, at) => [keyOf(telling[at] as Span), each] as const)),
  );
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`;
}
