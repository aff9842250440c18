import * as v from "valibot";
import { diagnosticSchema } from "./diagnostic.ts";
import { findingGroups } from "./finding-group.ts";
import { articleIdSchema } from "./ids.ts";
import { spanSchema } from "./span.ts";

/** Something that somebody should look at, with what it is about where the timeline shows that. */
export const findingSchema = v.object({
  ...diagnosticSchema.entries,
  group: v.picklist(findingGroups),
  article: v.optional(articleIdSchema),
  /** The words in the text of `article`. */
  passage: v.optional(spanSchema),
});
export type HealthFinding = v.InferOutput<typeof findingSchema>;

/** The health of a timeline; `findings` by group, in the order of their places. Empty: nothing was found. */
export const healthReportSchema = v.object({ findings: v.array(findingSchema) });
export type HealthReport = v.InferOutput<typeof healthReportSchema>;
