import type { ArticleId } from "../../../model/ids.ts";
import type { Span } from "../../../model/span.ts";
import type { DatingArticle } from "../../dating/dating-input.ts";
import { type DraftArticle, writtenOn } from "../draft-article.ts";
import type { Telling, TimesOfPart } from "./telling.ts";

/** The dates that the tellings of articles name, as they were read with them. */
export interface ToldParts {
  /** Notes those of some tellings. */
  add(tellings: readonly Telling[]): void;
  of(article: Pick<DraftArticle, "id" | "dateline" | "published">): DatingArticle["toldBy"];
}

export function createToldParts(): ToldParts {
  const byArticle = new Map<ArticleId, Map<string, TimesOfPart>>();
  return {
    add(tellings) {
      for (const { passage, telling, times } of tellings) {
        for (const [at, each] of (times ?? []).entries()) {
          const parts = byArticle.get(passage.article) ?? new Map<string, TimesOfPart>();
          byArticle.set(passage.article, parts.set(keyOf(telling[at] as Span), each));
        }
      }
    },
    of(article) {
      const day = writtenOn(article);
      const parts = byArticle.get(article.id);
      return (part, created) => {
        if (created !== null && created !== day) return undefined;
        return parts?.get(keyOf(part))?.[created === null ? "undated" : "dated"];
      };
    },
  };
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`;
}
