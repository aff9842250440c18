import type { Diagnostic } from "../model/diagnostic.ts";

/** One line for a terminal: `seeds/timeline.yaml:12:5 error unknown-key: expected …, found …`. */
export function formatDiagnostic({ severity, code, place, expected, found }: Diagnostic, folder: string): string {
  const position = [place.line, place.column].filter((number) => number !== undefined);
  const where = [`${folder}/${place.file}`, ...position].join(":");
  return `${where} ${severity} ${code}: expected ${expected}, found ${found}`;
}
