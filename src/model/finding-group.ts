/** What findings of the health report are about, the most pressing first. */
export const findingGroups = [
  "quotes",
  "editor-file",
  "files",
  "contradictions",
  "drafts",
  "undated-articles",
  "unresolved-times",
  "actors",
  "duplicates",
] as const;
export type FindingGroup = (typeof findingGroups)[number];
