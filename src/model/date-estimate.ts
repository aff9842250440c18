import * as v from "valibot";
import { isoDaySchema } from "./day.ts";
import { edtfSchema } from "./edtf.ts";
import { passageSchema } from "./evidence.ts";
import { articleIdSchema, eventIdSchema } from "./ids.ts";
import { linkSchema } from "./link.ts";
import { localizedSchema } from "./localized.ts";

/** What a step of a derivation led to, as EDTF; null where nothing is known yet. */
const result = v.nullable(edtfSchema);

/**
 * One step from the texts to a date, in the order in which it was taken. The interface puts each into a sentence.
 *
 * - `dateline`: the article prints its own date
 * - `expression`: a time expression of the passage, counted from `anchor` (the article's date; null: none was needed)
 * - `reported`: the article tells of it as having happened, so it is not later than the article (`anchor`)
 * - `ongoing`: the article tells of it as going on at its own date (`anchor`)
 * - `same-event`: these articles are taken to tell of one and the same event (an assumption)
 * - `tells-of`: the article tells of that event, so it is not earlier than the event (`anchor`)
 * - `counted-back`: the article dates that event (`anchor`) by a relative expression, which dates the article
 * - `as-news-of`: the editor takes the article to tell of that event as news of the day (an assumption)
 * - `not-before-article`: the editor's reason why it is not earlier than that article (an assumption)
 * - `after-event`, `same-time-as`: the order of two events, as the passage tells it
 * - `told-after`: the article tells of it after what it dates by the passage (`anchor`), and is taken to tell in order (an assumption)
 * - `told-under`: it stands without a time of its own in a paragraph of a chronicle that begins with the passage, and is taken to be of then (an assumption)
 * - `told-among`: it stands without a time of its own between paragraphs whose dates are all of the year of the passage (`anchor`), and is taken to be of that year (an assumption)
 * - `said-after`, `said-before`: the words put it after, or before, what the article dates by the passage (`anchor`)
 * - `undated-article`: the article has no known date that could bound this event
 * - `editor-reads`: the editor reads the texts more closely than the rules do, and says why
 * - `disagreement`: what these articles say cannot both be true; either may be right, so both stand
 */
export const derivationStepSchema = v.variant("rule", [
  v.object({ rule: v.literal("dateline"), passage: passageSchema, result }),
  v.object({ rule: v.literal("expression"), passage: passageSchema, form: v.string(), anchor: result, result }),
  v.object({ rule: v.literal("reported"), article: articleIdSchema, anchor: result, result }),
  v.object({ rule: v.literal("ongoing"), article: articleIdSchema, anchor: result, result }),
  v.object({ rule: v.literal("same-event"), articles: v.array(articleIdSchema), result }),
  v.object({ rule: v.literal("tells-of"), event: eventIdSchema, anchor: result, result }),
  v.object({ rule: v.literal("counted-back"), event: eventIdSchema, passage: passageSchema, anchor: result, result }),
  v.object({ rule: v.literal("as-news-of"), event: eventIdSchema, anchor: result, result }),
  v.object({
    rule: v.literal("not-before-article"),
    article: articleIdSchema,
    because: localizedSchema,
    anchor: result,
    result,
  }),
  v.object({ rule: v.literal("after-event"), event: eventIdSchema, passage: passageSchema, anchor: result, result }),
  v.object({ rule: v.literal("same-time-as"), event: eventIdSchema, passage: passageSchema, anchor: result, result }),
  v.object({ rule: v.literal("told-after"), passage: passageSchema, anchor: result, result }),
  v.object({ rule: v.literal("told-under"), passage: passageSchema, anchor: result, result }),
  v.object({ rule: v.literal("told-among"), passage: passageSchema, anchor: result, result }),
  v.object({ rule: v.literal("said-after"), passage: passageSchema, anchor: result, result }),
  v.object({ rule: v.literal("said-before"), passage: passageSchema, anchor: result, result }),
  v.object({ rule: v.literal("undated-article"), article: articleIdSchema }),
  v.object({ rule: v.literal("editor-reads"), because: localizedSchema, result }),
  v.object({ rule: v.literal("disagreement"), articles: v.array(articleIdSchema), result }),
]);
export type DerivationStep = v.InferOutput<typeof derivationStepSchema>;

const known = {
  edtf: edtfSchema,
  /** The outermost days; null is open. */
  earliest: v.nullable(isoDaySchema),
  latest: v.nullable(isoDaySchema),
};

/** A date that the texts give. */
export const derivedDateSchema = v.object({
  /** `stated`: stands in the text; `resolved`: counted from the article's date, which is known; `inferred`: rests on an assumption or on other articles. */
  basis: v.picklist(["stated", "resolved", "inferred"]),
  ...known,
  /** The bounds that are themselves inferred: drawn as soft edges. */
  soft: v.array(v.picklist(["earliest", "latest"])),
  /** For what lasts: the days between which the articles show it going on, inclusive. */
  attested: v.optional(v.object({ from: isoDaySchema, to: isoDaySchema })),
  derivation: v.array(derivationStepSchema),
});
export type DerivedDate = v.InferOutput<typeof derivedDateSchema>;

/** What an editor knows beside the texts. */
export const editorialDateSchema = v.object({
  basis: v.literal("editorial"),
  ...known,
  note: localizedSchema,
  /** Where the editor has it from, in words. */
  source: localizedSchema,
  url: v.optional(linkSchema),
});
export type EditorialDate = v.InferOutput<typeof editorialDateSchema>;

/** No date can be told; the event stands on the shelf with the reason. `derivation` holds what was tried. */
export const unknownDateSchema = v.object({
  basis: v.literal("unknown"),
  reason: localizedSchema,
  derivation: v.array(derivationStepSchema),
});
export type UnknownDate = v.InferOutput<typeof unknownDateSchema>;

/** What the articles say about when something happened. */
export const textualDateSchema = v.variant("basis", [derivedDateSchema, unknownDateSchema]);
export type TextualDate = v.InferOutput<typeof textualDateSchema>;

/** An honest date: an interval with the way it came to be known, never a guess. */
export const dateEstimateSchema = v.variant("basis", [derivedDateSchema, editorialDateSchema, unknownDateSchema]);
export type DateEstimate = v.InferOutput<typeof dateEstimateSchema>;

/** A date that can be drawn. */
export type KnownDate = DerivedDate | EditorialDate;

export function isKnown(date: DateEstimate): date is KnownDate {
  return date.basis !== "unknown";
}
