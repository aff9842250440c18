import type { ExportCorpus, ExportOptions } from "../export-corpus.ts";
import { exportMessages } from "../export-messages.ts";
import { type Cited, citationOf } from "./citation.ts";

/** A citation as Markdown (CommonMark): the quote as a block quote, below it its source. */
export function citeMarkdown(corpus: ExportCorpus, cited: Cited, options: ExportOptions): string {
  const words = exportMessages[options.language];
  const citation = citationOf(cited, corpus, options);
  const { article } = citation;
  const headline = linked(escapeMarkdown(citation.headline), article.url ?? null);
  const source = escapeMarkdown(`${citation.origin}, ${citation.articleDate}.`);
  const report = linked(escapeMarkdown(words.report(citation.eventTitle, citation.eventDate)), citation.link);
  return [
    `> ${escapeMarkdown(citation.quote)}`,
    "",
    `— ${escapeMarkdown(citation.speakers)}. *${headline}*. ${source} ${report}. ${words.textHash(`\`${article.sha256}\``)}`,
    "",
  ].join("\n");
}

function linked(text: string, url: string | null): string {
  return url ? `[${text}](<${url}>)` : text;
}

/** Text in which nothing is taken for markup, on one line. */
function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_[\]<>#|~&!]/g, "\\$&");
}
