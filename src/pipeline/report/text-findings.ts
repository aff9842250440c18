import type { HealthFinding } from "../../model/health-report.ts";
import type { TimeMention } from "../../model/time-mention.ts";
import { placeIn, type ReportContext, warning } from "./report-context.ts";

/** Articles of which nobody knows when they appeared. */
export function undatedArticles({ articles }: ReportContext): HealthFinding[] {
  return articles
    .filter(({ datePublished }) => datePublished.basis === "unknown")
    .map(({ file, id }) =>
      warning(
        "undated-articles",
        "article-without-date",
        { place: { file }, article: id },
        { code: "known-date" },
        {
          code: "no-date",
        },
      ),
    );
}

/** Time expressions that denote a time on the calendar but lack what they are counted from. */
export function unresolvedTimes({ articles }: ReportContext): HealthFinding[] {
  return articles.flatMap((article) =>
    article
      .times()
      .filter(lacksAnchor)
      .map(({ position }) => {
        const about = { place: placeIn(article, position.start), article: article.id, passage: position };
        const found = { code: "quoted", text: article.text.slice(position.start, position.end) } as const;
        return warning("unresolved-times", "time-unresolved", about, { code: "date-to-count-from" }, found);
      }),
  );
}

function lacksAnchor({ basis, type, value }: TimeMention): boolean {
  return basis === "unknown" && (type === "DATE" || type === "TIME") && !value.endsWith("_REF");
}

/** Articles that mostly repeat another one. */
export function copies({ articles, copies: known }: ReportContext): HealthFinding[] {
  const files = new Map(articles.map(({ id, file }) => [id, file]));
  return articles.flatMap(({ id, file }) => {
    const copy = known.get(id);
    if (!copy) return [];
    const percent = Math.round(100 * copy.share);
    const found = { code: "copy", percent, of: copy.copyOf, file: files.get(copy.copyOf) ?? copy.copyOf } as const;
    return warning("duplicates", "near-duplicate", { place: { file }, article: id }, { code: "own-text" }, found);
  });
}
