import type { Diagnostic } from "../../model/diagnostic.ts";
import type { FindingGroup } from "../../model/finding-group.ts";
import type { HealthFinding } from "../../model/health-report.ts";
import { aboutQuotes } from "../editor-file/quote-codes.ts";
import { EDITOR_FILE } from "../seeds.ts";
import type { ReportContext } from "./report-context.ts";

const aboutContradictions: ReadonlySet<string> = new Set(["sources-disagree", "date-disagrees"]);

/** What building found: quotes that no longer match, files that were left out, mistakes in the editor's file. */
export function fromDiagnostics(diagnostics: readonly Diagnostic[], { articles }: ReportContext): HealthFinding[] {
  const idOf = new Map(articles.map(({ file, id }) => [file, id]));
  return diagnostics.map((diagnostic) => {
    const article = idOf.get(diagnostic.place.file);
    return { ...diagnostic, group: groupOf(diagnostic), ...(article && { article }) };
  });
}

function groupOf({ code, place }: Diagnostic): FindingGroup {
  if (aboutQuotes.has(code)) return "quotes";
  if (aboutContradictions.has(code)) return "contradictions";
  return place.file === EDITOR_FILE ? "editor-file" : "files";
}
