import type { Article } from "../../model/article.ts";
import type { ExportCorpus, ExportOptions } from "../export-corpus.ts";
import { articleThing } from "./article-thing.ts";
import { eventThingId } from "./event-graph.ts";
import type { Graph } from "./thing.ts";

/** A page's article with the events that it tells, as JSON-LD; `root` as in `eventGraph`. */
export function articleGraph(article: Article, corpus: ExportCorpus, root: string, options: ExportOptions): Graph {
  const told = corpus.eventsOfArticle(article.id).map((event) => ({ "@id": eventThingId(event, root, options) }));
  return {
    "@context": "https://schema.org",
    "@graph": [{ ...articleThing(article, root, options), ...(told.length > 0 ? { about: told } : {}) }],
  };
}
