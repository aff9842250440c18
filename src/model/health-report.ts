import * as v from "valibot";
import { diagnosticSchema } from "./diagnostic.ts";
import { findingGroups } from "./finding-group.ts";
import { articleIdSchema, eventIdSchema } from "./ids.ts";
import { localizedSchema } from "./localized.ts";
import { spanSchema } from "./span.ts";

/** What was found, where that is more than words of a file: pages say it in the language of the reader, `found` says it in English. */
const foundSchema = v.variant("kind", [
  v.object({ kind: v.literal("no-date") }),
  v.object({ kind: v.literal("withheld") }),
  v.object({ kind: v.literal("draft"), id: eventIdSchema, title: localizedSchema }),
  /** An actor of one event, or of none. */
  v.object({ kind: v.literal("actor"), id: v.string(), name: localizedSchema, isSeen: v.boolean() }),
  /** `percent` of its text stands in another article as well, 0 to 100. */
  v.object({ kind: v.literal("copy"), percent: v.number(), of: articleIdSchema, file: v.string() }),
]);
export type FoundInReport = v.InferOutput<typeof foundSchema>;

/** Something that somebody should look at, with what it is about where the timeline shows that. */
export const findingSchema = v.object({
  ...diagnosticSchema.entries,
  group: v.picklist(findingGroups),
  what: v.optional(foundSchema),
  article: v.optional(articleIdSchema),
  /** The words in the text of `article`. */
  passage: v.optional(spanSchema),
});
export type HealthFinding = v.InferOutput<typeof findingSchema>;

/** The health of a timeline; `findings` by group, in the order of their places. Empty: nothing was found. */
export const healthReportSchema = v.object({ findings: v.array(findingSchema) });
export type HealthReport = v.InferOutput<typeof healthReportSchema>;
