import * as v from "valibot";
import type { Actor } from "../../model/actor.ts";
import { type Article, articleTextSchema } from "../../model/article.ts";
import type { DateEstimate } from "../../model/date-estimate.ts";
import { createNameTrie } from "../entities/name-trie.ts";
import type { IngestedArticle } from "../ingest/ingest-article.ts";
import type { LoadedArticle } from "../load-articles.ts";
import { articleText } from "./article-data.ts";
import { withheldText } from "./publish.ts";

/** An article whose text is to be published as far as its rights allow. */
export interface TextToWrite extends Pick<IngestedArticle, "language" | "text" | "blocks"> {
  readonly id: Article["id"];
  readonly rights: Article["rights"];
  readonly datePublished: DateEstimate;
}

/** What a thread needs to write an article's text; of one that is withheld, next to nothing. */
export function textToWrite(article: LoadedArticle, date: DateEstimate): TextToWrite {
  const { id, rights, language } = article;
  const body = rights === "full" ? { text: article.text, blocks: article.blocks } : { text: "", blocks: [] };
  return { id, rights, language, ...body, datePublished: date };
}

/** Writes articles' texts with the actors and times named in them as JSON (see `articleTextSchema`), each by itself, in whatever thread. */
export function createTextWriter(actors: readonly Actor[]): (article: TextToWrite) => string {
  const names = createNameTrie(actors);
  return (article) => {
    const { id, rights, datePublished } = article;
    const text = rights === "full" ? articleText(article, datePublished, names) : withheldText(id);
    return JSON.stringify(v.parse(articleTextSchema, text));
  };
}
