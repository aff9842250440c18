import type { Diagnostic, Place } from "../../model/diagnostic.ts";
import type { DiagnosticCode } from "../../model/diagnostic-code.ts";
import type { Expected } from "../../model/expected.ts";
import type { Found } from "../../model/found.ts";

/** Where in the editor's file something stands: keys and list indices from the top, keys in camel case. */
export type Path = readonly (string | number)[];

/** Something wrong in the editor's file, before its line is known. */
export interface Finding extends Omit<Diagnostic, "place"> {
  readonly path: Path;
}

/** Finds the place of a path; of one that is not there, the place of what would hold it. */
export type Locate = (path: Path) => Place;

export function toDiagnostic({ path, ...finding }: Finding, locate: Locate): Diagnostic {
  return {
    severity: finding.severity,
    code: finding.code,
    place: locate(path),
    expected: finding.expected,
    found: finding.found,
  };
}

/** An error in the editor's file. */
export function errorAt(path: Path, code: DiagnosticCode, expected: Expected, found: Found): Finding {
  return { severity: "error", code, path, expected, found };
}
