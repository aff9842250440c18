import { writeAnnotation } from "../annotations.ts";
import { citeBibtex } from "./bibtex.ts";
import type { CitationWriter } from "./citation.ts";
import { citeHtml } from "./html.ts";
import { citeMarkdown } from "./markdown.ts";
import { citePlainText } from "./plain-text.ts";
import { citeRis } from "./ris.ts";

/** A style in which a sentence can be cited. */
export interface CitationFormat {
  readonly id: "text" | "markdown" | "html" | "bibtex" | "ris" | "annotation";
  /** As a menu names it, in every language. */
  readonly name: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly write: CitationWriter;
}

/** All styles, the most common first. */
export const citationFormats: readonly CitationFormat[] = [
  { id: "text", name: "Text", fileName: "citation.txt", mediaType: "text/plain", write: citePlainText },
  { id: "markdown", name: "Markdown", fileName: "citation.md", mediaType: "text/markdown", write: citeMarkdown },
  { id: "html", name: "HTML", fileName: "citation.html", mediaType: "text/html", write: citeHtml },
  { id: "bibtex", name: "BibTeX", fileName: "citation.bib", mediaType: "application/x-bibtex", write: citeBibtex },
  {
    id: "ris",
    name: "RIS",
    fileName: "citation.ris",
    mediaType: "application/x-research-info-systems",
    write: citeRis,
  },
  {
    id: "annotation",
    name: "Web Annotation",
    fileName: "annotation.jsonld",
    mediaType: "application/ld+json",
    write: (corpus, { event, evidence }, options) => writeAnnotation(corpus, event, evidence, options),
  },
];
