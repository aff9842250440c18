import * as v from "valibot";
import { actorIdSchema, articleIdSchema, evidenceKeySchema } from "./ids.ts";
import { localizedSchema } from "./localized.ts";
import { spanSchema } from "./span.ts";

/** How a sentence stands to its event. `reports` is the speaker's telling; the others are acts of the speaker. */
export const stances = ["reports", "confirms", "alleges", "denies", "announces"] as const;
export const stanceSchema = v.picklist(stances);
export type Stance = v.InferOutput<typeof stanceSchema>;

/** One link of the chain “according to …”: known actors (several speak together), or a speaker the text does not name. */
export const attributionStepSchema = v.variant("kind", [
  v.object({ kind: v.literal("actors"), actors: v.pipe(v.array(actorIdSchema), v.minLength(1)) }),
  v.object({ kind: v.literal("unnamed"), words: localizedSchema }),
]);
export type AttributionStep = v.InferOutput<typeof attributionStepSchema>;

/** A W3C `TextQuoteSelector`: the exact words, and up to 32 characters before and after them. */
const textQuoteSchema = v.object({ exact: v.string(), prefix: v.string(), suffix: v.string() });

/**
 * A passage of an article (W3C Web Annotation): position **and** quote, `text.slice(start, end) === quote.exact`.
 * `quote` is null where the article's rights withhold its words from a public build.
 */
export const passageSchema = v.object({
  article: articleIdSchema,
  position: spanSchema,
  quote: v.nullable(textQuoteSchema),
});
export type Passage = v.InferOutput<typeof passageSchema>;

/** A whole sentence of an article that proves an event. */
export const evidenceSchema = v.object({
  ...passageSchema.entries,
  key: evidenceKeySchema,
  /** The telling part or parts, inside `position`, in the order of the text; never empty. */
  telling: v.pipe(v.array(spanSchema), v.minLength(1)),
  stance: stanceSchema,
  /** Who says it, from the article's nearest source to the first speaker; empty: the article in its own voice. */
  attribution: v.array(attributionStepSchema),
});
export type Evidence = v.InferOutput<typeof evidenceSchema>;

/** The first speaker of an evidence, the one whose word it is; null: the article itself. */
export function speakerOf(evidence: Pick<Evidence, "attribution">): AttributionStep | null {
  return evidence.attribution.at(-1) ?? null;
}
