import { diagnosticWords } from "../../i18n/diagnostic-words.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";

/** One line for a terminal: `seeds/timeline.yaml:12:5 error unknown-key: expected …, found …`. */
export function formatDiagnostic(diagnostic: Diagnostic, folder: string): string {
  const { severity, code, place } = diagnostic;
  const { expected, found } = diagnosticWords(diagnostic, "en");
  const position = [place.line, place.column].filter((number) => number !== undefined);
  const where = [`${folder}/${place.file}`, ...position].join(":");
  return printable(`${where} ${severity} ${code}: expected ${expected}, found ${found}`);
}

/** Names of files and words of articles may hold what steers a terminal or turns its lines around: that is written out. */
function printable(line: string): string {
  return line.replace(
    /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
    (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`,
  );
}

/** Lines of one kind on a terminal; the report has all of them. */
const MOST_OF_A_KIND = 20;

/** A line for each; of a kind that is found very often the first ones, and how many more there are. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], folder: string): string[] {
  const counts = new Map<string, number>();
  const lines = diagnostics.flatMap((diagnostic) => {
    const count = (counts.get(diagnostic.code) ?? 0) + 1;
    counts.set(diagnostic.code, count);
    return count <= MOST_OF_A_KIND ? [formatDiagnostic(diagnostic, folder)] : [];
  });
  const more = [...counts].filter(([, count]) => count > MOST_OF_A_KIND);
  return [
    ...lines,
    ...more.map(([code, count]) => `… and ${count - MOST_OF_A_KIND} more ${code}: npm run report lists them`),
  ];
}
