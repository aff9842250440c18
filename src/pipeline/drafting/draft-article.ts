import type { Article, Block } from "../../model/article.ts";
import type { IsoDay } from "../../model/day.ts";
import type { ArticleId } from "../../model/ids.ts";
import type { Span } from "../../model/span.ts";

/** What drafting needs to know of an article. */
export interface DraftArticle extends Pick<Article, "file" | "language" | "headline" | "wordCount"> {
  readonly id: ArticleId;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly dateline: { readonly position: Span; readonly day: IsoDay } | null;
  /** When it appeared, as EDTF, where something beside its text says so. */
  readonly published?: string | undefined;
}

/** When an article appeared, as EDTF; null when unknown. */
export function writtenOn({ dateline, published }: Pick<DraftArticle, "dateline" | "published">): string | null {
  return dateline?.day ?? published ?? null;
}
