import type { Diagnostic } from "../model/diagnostic.ts";
import type { Language } from "../model/localized.ts";
import { diagnosticTitles } from "./diagnostic-titles.ts";
import { expectedWords } from "./expected-words.ts";
import { foundWords } from "./found-words.ts";
import { statementWords } from "./statement-words.ts";

/** A diagnostic in a reader's language. */
export interface DiagnosticWords {
  readonly title: string;
  readonly expected: string;
  readonly found: string;
}

/** Puts a diagnostic into words; what stands in files stays as it is. */
export function diagnosticWords(
  { code, expected, found }: Pick<Diagnostic, "code" | "expected" | "found">,
  language: Language,
): DiagnosticWords {
  return {
    title: statementWords({ code }, diagnosticTitles[language]),
    expected: statementWords(expected, expectedWords[language]),
    found: statementWords(found, foundWords[language]),
  };
}

/** It in one line, with its place. */
export function diagnosticLine(diagnostic: Diagnostic, language: Language): string {
  const { file, line } = diagnostic.place;
  const { title, expected, found } = diagnosticWords(diagnostic, language);
  return language === "de"
    ? `${file}${line ? `, Zeile ${line}` : ""}: ${title} (erwartet: ${expected}; gefunden: ${found})`
    : `${file}${line ? `, line ${line}` : ""}: ${title} (expected: ${expected}; found: ${found})`;
}
