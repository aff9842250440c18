import type { Article } from "../../model/article.ts";
import { articlePath } from "../addresses.ts";
import type { ExportOptions } from "../export-corpus.ts";
import { isoDate } from "./iso-date.ts";
import type { Thing } from "./thing.ts";

/** The name by which an article is spoken of. `root` is the site's address, or the relative way to it. */
export function articleId(article: Article, root: string, options: ExportOptions): string {
  return `${root}${articlePath(article.id, options)}#article`;
}

/** An article as schema.org's `NewsArticle`. A stand-in is its name, not its headline; an uncertain date is left out. */
export function articleThing(article: Article, root: string, options: ExportOptions): Thing {
  const date = isoDate(article.datePublished);
  return {
    "@type": "NewsArticle",
    "@id": articleId(article, root, options),
    ...(article.headlineOrigin === "stand-in" ? { name: article.headline } : { headline: article.headline }),
    ...(article.alternativeHeadline ? { alternativeHeadline: article.alternativeHeadline } : {}),
    ...(article.section ? { articleSection: article.section } : {}),
    inLanguage: article.language,
    ...(date ? { datePublished: date } : {}),
    ...(article.publisher ? { publisher: { "@type": "Organization", name: article.publisher } } : {}),
    ...(article.byline ? { author: { "@type": "Person", name: article.byline } } : {}),
    ...(article.url ? { url: article.url } : {}),
    ...(article.archiveUrl ? { archivedAt: article.archiveUrl } : {}),
    wordCount: article.wordCount,
    encoding: { "@type": "MediaObject", name: article.file, sha256: article.sha256 },
  };
}
