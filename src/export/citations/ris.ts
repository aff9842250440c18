import type { ExportCorpus, ExportOptions } from "../export-corpus.ts";
import { exportMessages } from "../export-messages.ts";
import { type Cited, certainDate, citationOf } from "./citation.ts";

/** A citation as an entry of RIS, a newspaper article. An uncertain date of the article stands in a note, in words. */
export function citeRis(corpus: ExportCorpus, cited: Cited, options: ExportOptions): string {
  const words = exportMessages[options.language];
  const citation = citationOf(cited, corpus, options);
  const { article } = citation;
  const [year, month = "", day = ""] = certainDate(article.datePublished);
  const fields: (readonly [string, string])[] = [
    ["TY", "NEWS"],
    ["TI", citation.headline],
    ...(article.byline ? ([["AU", article.byline]] as const) : []),
    ["PB", citation.origin],
    ...(year
      ? ([
          ["PY", year],
          ["DA", `${year}/${month}/${day}/`],
        ] as const)
      : []),
    ["LA", article.language],
    ...(citation.link ? ([["UR", citation.link]] as const) : []),
    ...(article.url ? ([["L2", article.url]] as const) : []),
    ["N1", `${citation.quote} (${citation.speakers})`],
    ["N1", words.publication(citation.articleDate)],
    ["N1", words.report(citation.eventTitle, citation.eventDate)],
    ["N1", words.textHash(article.sha256)],
    ["ID", `${article.id}-${cited.evidence.key}`],
    ["ER", ""],
  ];
  return fields.map(([tag, value]) => `${tag}  - ${value.replace(/[\s\p{Cc}]+/gu, " ")}\r\n`).join("");
}
