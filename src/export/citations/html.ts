import type { ExportCorpus, ExportOptions } from "../export-corpus.ts";
import { exportMessages } from "../export-messages.ts";
import { escapeMarkup } from "../markup.ts";
import { type Cited, citationOf } from "./citation.ts";

/** A citation as HTML, to be put into a page: a figure with the quote and its source. */
export function citeHtml(corpus: ExportCorpus, cited: Cited, options: ExportOptions): string {
  const words = exportMessages[options.language];
  const citation = citationOf(cited, corpus, options);
  const { article, link } = citation;
  const quote = escapeMarkup(citation.quote);
  const source = link ? ` cite="${escapeMarkup(link)}"` : "";
  const headline = linked(`<cite>${escapeMarkup(citation.headline)}</cite>`, article.url ?? null);
  const report = linked(escapeMarkup(words.report(citation.eventTitle, citation.eventDate)), link);
  return [
    "<figure>",
    `<blockquote lang="${article.language}"${source}><p>${quote}</p></blockquote>`,
    `<figcaption lang="${options.language}">${escapeMarkup(citation.speakers)}. ${headline}, ` +
      `${escapeMarkup(`${citation.origin}, ${citation.articleDate}`)}. ${report}. ` +
      `${words.textHash(`<code>${article.sha256}</code>`)}</figcaption>`,
    "</figure>",
    "",
  ].join("\n");
}

function linked(html: string, url: string | null): string {
  return url ? `<a href="${escapeMarkup(url)}">${html}</a>` : html;
}
