import type { ExportCorpus, ExportOptions } from "../export-corpus.ts";
import { exportMessages } from "../export-messages.ts";
import { type Cited, citationOf } from "./citation.ts";

/** A citation as plain text: the sentence and who says it, its article, what it tells, where it is and what was read. */
export function citePlainText(corpus: ExportCorpus, cited: Cited, options: ExportOptions): string {
  const words = exportMessages[options.language];
  const citation = citationOf(cited, corpus, options);
  const { article } = citation;
  const lines = [
    `${citation.quote} (${citation.speakers})`,
    `${citation.headline}. ${citation.origin}, ${citation.articleDate}.`,
    words.report(citation.eventTitle, citation.eventDate),
    ...(article.url ? [article.url] : []),
    ...(citation.link ? [citation.link] : []),
    words.textHash(article.sha256),
  ];
  return `${lines.join("\n")}\n`;
}
