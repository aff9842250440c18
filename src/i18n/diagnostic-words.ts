import type { Diagnostic } from "../model/diagnostic.ts";
import type { Language } from "../model/localized.ts";
import { findingWords } from "./finding-words.ts";
import { expectedInGerman } from "./german-expectations.ts";
import { foundInGerman } from "./german-findings.ts";

/** A diagnostic in a reader's language. */
export interface DiagnosticWords {
  readonly title: string;
  readonly expected: string;
  /** That of `expected`, where there are no other words for it. */
  readonly expectedLanguage: Language;
  readonly found: string;
}

/** The checks speak English; what stands in files stays as it is. */
export function diagnosticWords(
  { code, expected, found }: Pick<Diagnostic, "code" | "expected" | "found">,
  language: Language,
): DiagnosticWords {
  const words = findingWords[code]?.[language];
  const own = words?.expected ?? (language === "de" ? expectedInGerman(expected) : expected);
  return {
    title: words?.title ?? code,
    expected: own ?? expected,
    expectedLanguage: own === null ? "en" : language,
    found: language === "de" ? foundInGerman(found) : found,
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
