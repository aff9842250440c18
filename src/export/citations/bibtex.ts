import type { ExportCorpus, ExportOptions } from "../export-corpus.ts";
import { exportMessages } from "../export-messages.ts";
import { type Cited, certainDate, citationOf } from "./citation.ts";

/** The names of months that every BibTeX style knows. */
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"] as const;

/** A citation as an entry of BibTeX. An uncertain date of the article stands in the note, in words, never as year or month. */
export function citeBibtex(corpus: ExportCorpus, cited: Cited, options: ExportOptions): string {
  const words = exportMessages[options.language];
  const citation = citationOf(cited, corpus, options);
  const { article } = citation;
  const [year, month, day] = certainDate(article.datePublished);
  const url = citation.link ?? article.url;
  const note = [
    `${citation.quote} (${citation.speakers})`,
    words.publication(citation.articleDate),
    words.report(citation.eventTitle, citation.eventDate),
    words.textHash(article.sha256),
  ];
  const fields = [
    field("title", `{${escapeTex(citation.headline)}}`),
    ...(article.byline ? [field("author", `{${escapeTex(article.byline)}}`)] : []),
    field("howpublished", escapeTex(citation.origin)),
    ...(year ? [field("year", year)] : []),
    ...(month ? [`  month = ${months[Number(month) - 1]},`] : []),
    ...(day ? [field("day", String(Number(day)))] : []),
    field("langid", article.language === "de" ? "ngerman" : "english"),
    ...(url ? [field("url", url.replace(/[\\{}]/g, encodeURIComponent))] : []),
    field("note", escapeTex(note.join(". "))),
  ];
  return [`@misc{${article.id}-${cited.evidence.key},`, ...fields, "}", ""].join("\n");
}

function field(name: string, value: string): string {
  return `  ${name} = {${value}},`;
}

const texNames: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  // BibTeX counts braces, escaped ones too.
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  // German TeX makes umlauts of quotation marks, and any TeX makes other marks of these.
  '"': "\\textquotedbl{}",
  "`": "\\textasciigrave{}",
  "-": "-{}",
};

/** Text in which TeX sees no commands; letters beyond ASCII stay, as UTF-8. */
function escapeTex(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").replace(/[\\~^{}"`$&#%_]|-(?=-)/g, (sign) => texNames[sign] ?? `\\${sign}`);
}
