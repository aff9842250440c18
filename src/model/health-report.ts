import * as v from "valibot";
import { diagnosticSchema } from "./diagnostic.ts";
import { articleIdSchema, eventIdSchema } from "./ids.ts";
import { spanSchema } from "./span.ts";

/** What findings are about, the most pressing first. */
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

/** Something that somebody should look at, with what it is about where the timeline shows that. */
export const findingSchema = v.object({
  ...diagnosticSchema.entries,
  group: v.picklist(findingGroups),
  event: v.optional(eventIdSchema),
  article: v.optional(articleIdSchema),
  /** The words in the text of `article`. */
  passage: v.optional(spanSchema),
});
export type HealthFinding = v.InferOutput<typeof findingSchema>;

/** The health of a timeline; `findings` by group, in the order of their places. Empty: nothing was found. */
export const healthReportSchema = v.object({ findings: v.array(findingSchema) });
export type HealthReport = v.InferOutput<typeof healthReportSchema>;
