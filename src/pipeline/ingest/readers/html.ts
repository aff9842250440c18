import type { Diagnostic } from "../../../model/diagnostic.ts";
import type { DiagnosticCode } from "../../../model/diagnostic-code.ts";
import type { Expected } from "../../../model/expected.ts";
import { withoutPrintedForms } from "../printed-forms.ts";
import { type SourceLine, sourceLines } from "../source-line.ts";
import { headLines, headOf } from "./given-head.ts";
import { LARGEST_PAGE, MOST_NESTED, MOST_TAGS, parsePage, tagCount } from "./html-limits.ts";
import { mainText, type PageLine } from "./html-main-text.ts";
import { metadataOf, type PageMetadata } from "./html-metadata.ts";
import { madeLine, type Reader, type ReadFile } from "./reader.ts";

/** A page saved from the web: its main text and what its metadata say. No script, style or markup survives. */
export const html: Reader = { extension: ".html", read: readHtml };

/** The same under its other name. */
export const htm: Reader = { extension: ".htm", read: readHtml };

function readHtml(text: string, file: string): ReadFile {
  const refuse = (diagnostic: Diagnostic): ReadFile => ({ head: {}, lines: [], diagnostics: [diagnostic] });
  const tooLarge = tooLargeIn(text, file);
  if (tooLarge) return refuse(tooLarge);
  const document = parsePage(text);
  if (!document) return refuse(tooDeepIn(file));
  const metadata = metadataOf(document);
  const lines = textOfPage(mainText(document), metadata);
  return { head: headOf(metadata), lines: headLines(metadata, lines, 1), diagnostics: [] };
}

/** A page that programs fill has its article's text in JSON-LD alone. */
function textOfPage(main: readonly PageLine[], { body }: PageMetadata): SourceLine[] {
  const shown = main.reduce((sum, { text }) => sum + text.length, 0);
  if (body && shown * LEAST_SHOWN < body.length) return sourceLines(withoutPrintedForms(body));
  return main.map(({ text, line, isCaption }) => ({ ...madeLine(text, line), isCaption }));
}

/** A page that shows less than this part of what JSON-LD has does not show the article. */
const LEAST_SHOWN = 3;

/** What would take the parser more than a moment is refused before it is parsed. */
function tooLargeIn(text: string, file: string): Diagnostic | null {
  if (text.length > LARGEST_PAGE)
    return refusal(file, "page-too-large", { code: "at-most", count: LARGEST_PAGE, unit: "characters" }, text.length);
  const tags = tagCount(text);
  return tags > MOST_TAGS
    ? refusal(file, "page-too-large", { code: "at-most", count: MOST_TAGS, unit: "tags" }, tags)
    : null;
}

/** As deep as was read, not as deep as it goes. */
function tooDeepIn(file: string): Diagnostic {
  return refusal(file, "markup-too-deep", { code: "tags-deep", depth: MOST_NESTED }, MOST_NESTED + 1);
}

function refusal(file: string, code: DiagnosticCode, expected: Expected, count: number): Diagnostic {
  return { severity: "error", code, place: { file }, expected, found: { code: "number", count } };
}
