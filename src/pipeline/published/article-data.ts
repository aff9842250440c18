import type { Article, ArticleText } from "../../model/article.ts";
import { type DateEstimate, isKnown } from "../../model/date-estimate.ts";
import type { ArticleId } from "../../model/ids.ts";
import { findActors } from "../entities/find-actors.ts";
import type { NameTrie } from "../entities/name-trie.ts";
import type { LoadedArticle } from "../load-articles.ts";
import { findTimes } from "../temporal/find-times.ts";

/** All that the dataset holds of an article; `copyOf`: the one that it repeats. */
export function articleHead(article: LoadedArticle, datePublished: DateEstimate, copyOf?: ArticleId): Article {
  const { publisher, url, archiveUrl, retrieved } = article.editor ?? {};
  return {
    ...ownHead(article),
    ...(publisher && { publisher }),
    ...(url && { url }),
    ...(archiveUrl && { archiveUrl }),
    ...(retrieved && { retrieved }),
    ...(copyOf && { copyOf }),
    datePublished,
  };
}

const headKeys = [
  ...(["file", "sha256", "language", "publisher", "url", "headline", "headlineOrigin"] as const),
  ...(["alternativeHeadline", "section", "byline", "wordCount", "repairs", "id", "rights"] as const),
];
type Head = Pick<LoadedArticle, (typeof headKeys)[number]>;

/** Some of it may wait outside memory, and is no property of the article itself. */
function ownHead(article: LoadedArticle): Head {
  const known = headKeys.filter((key) => article[key] !== undefined);
  return Object.fromEntries(known.map((key) => [key, article[key]])) as Head;
}

/** An article's text with the actors and times it names. */
export function articleText(
  article: Pick<LoadedArticle, "id" | "text" | "blocks" | "language">,
  datePublished: DateEstimate,
  names: NameTrie,
): ArticleText {
  const { id, text, blocks, language } = article;
  const created = isKnown(datePublished) ? datePublished.edtf : null;
  const times = findTimes(text, { language, created, kind: "news" });
  return { id, text, blocks: [...blocks], actors: findActors(text, names), times };
}
