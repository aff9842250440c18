import { diagnosticLine } from "../../i18n/diagnostic-words.ts";
import { defineMessages } from "../../i18n/messages.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Language } from "../../model/localized.ts";

/** Mistakes that are told in full where the page is; the report has all of them. */
const MOST_TOLD = 3;

const messages = defineMessages({
  de: { more: (count: number) => `und ${count === 1 ? "ein weiterer Befund" : `${count} weitere Befunde`}` },
  en: { more: (count: number) => `and ${count === 1 ? "one more finding" : `${count} more findings`}` },
});

/** What is wrong in what was saved, a line each, errors first, and how many more there are; null where nothing is. */
export function savedNotice(diagnostics: readonly Diagnostic[], language: Language): string | null {
  if (diagnostics.length === 0) return null;
  const isError = ({ severity }: Diagnostic) => severity === "error";
  const sorted = [...diagnostics.filter(isError), ...diagnostics.filter((each) => !isError(each))];
  const rest = sorted.length - MOST_TOLD;
  const lines = sorted.slice(0, MOST_TOLD).map((diagnostic) => diagnosticLine(diagnostic, language));
  return [...lines, ...(rest > 0 ? [messages[language].more(rest)] : [])].join("\n");
}
