import type { HealthReport } from "../../model/health-report.ts";
import type { BuildSummary } from "./build-seeds.ts";
import { amount } from "./describe-build.ts";
import { formatDiagnostic } from "./format-diagnostic.ts";

/** A line for each finding, then how many there are of each kind. */
export function describeReport({ findings }: HealthReport, summary: BuildSummary, folder: string): string[] {
  const kinds = new Map<string, number>();
  for (const { code } of findings) kinds.set(code, (kinds.get(code) ?? 0) + 1);
  const { articles, events, drafted } = summary;
  return [
    ...findings.map((finding) => formatDiagnostic(finding, folder)),
    ...(findings.length > 0 ? [""] : ["Nothing was found.", ""]),
    [amount(articles, "article"), amount(events, "event"), amount(drafted, "draft")].join(", "),
    ...[...kinds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, count]) => `${String(count).padStart(6)} ${code}`),
  ];
}
