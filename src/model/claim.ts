import * as v from "valibot";
import { attributionStepSchema } from "./evidence.ts";
import { evidenceKeySchema, propertyIdSchema, questionIdSchema } from "./ids.ts";
import { localizedSchema } from "./localized.ts";

/** What exactly is counted, in the timeline's own words: "being trained", in soldiers. */
export const propertySchema = v.object({ id: propertyIdSchema, name: localizedSchema, unit: localizedSchema });
export type Property = v.InferOutput<typeof propertySchema>;

const amount = v.nullable(v.pipe(v.number(), v.finite()));

/** A figure on which sources can differ. `min` and `max` are inclusive; null is open ("at least some thousand"); equal: one number. */
export const claimSchema = v.object({
  property: propertyIdSchema,
  min: amount,
  max: amount,
  /** The source says "about", "some", "hundreds". */
  approximate: v.boolean(),
  /** The figure in the words of the source, as they stand in the evidence. */
  words: v.string(),
  /** Whose figure it is; null: the article's own. */
  by: v.nullable(attributionStepSchema),
  evidence: evidenceKeySchema,
});
export type Claim = v.InferOutput<typeof claimSchema>;

/** A question that gathers claims of several events: "How many soldiers?" */
export const questionSchema = v.object({
  id: questionIdSchema,
  title: localizedSchema,
  /** In the order in which they are shown. */
  properties: v.pipe(v.array(propertyIdSchema), v.minLength(1)),
});
export type Question = v.InferOutput<typeof questionSchema>;
