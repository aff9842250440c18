import { type FindingGroup, findingGroups } from "../../model/finding-group.ts";
import type { HealthFinding } from "../../model/health-report.ts";

/** The findings of one kind; never empty. */
export interface GroupedFindings {
  readonly group: FindingGroup;
  readonly findings: readonly HealthFinding[];
}

/** Findings by kind, the most pressing kind first; kinds without findings are left out. */
export function groupFindings(findings: readonly HealthFinding[]): GroupedFindings[] {
  return findingGroups
    .map((group) => ({ group, findings: findings.filter((finding) => finding.group === group) }))
    .filter((grouped) => grouped.findings.length > 0);
}
