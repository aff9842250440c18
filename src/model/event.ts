import * as v from "valibot";
import { claimSchema } from "./claim.ts";
import { editorialDateSchema, textualDateSchema } from "./date-estimate.ts";
import { isoDaySchema } from "./day.ts";
import { evidenceSchema } from "./evidence.ts";
import { actorIdSchema, articleIdSchema, eventIdSchema, subjectIdSchema } from "./ids.ts";
import { languageSchema, localizedSchema } from "./localized.ts";

export const eventTypes = [
  "agreement",
  "visit",
  "delegation",
  "deployment",
  "training",
  "arms-transfer",
  "meeting",
  "statement",
  "confirmation",
  "denial",
  "accusation",
  "warning",
  "order",
  "discovery",
  "other",
] as const;
export const eventTypeSchema = v.picklist(eventTypes);
export type EventType = v.InferOutput<typeof eventTypeSchema>;

export const roles = ["agent", "partner", "target", "place"] as const;
export const roleSchema = v.picklist(roles);
export type Role = v.InferOutput<typeof roleSchema>;

export const participantSchema = v.object({ actor: actorIdSchema, role: roleSchema });
export type Participant = v.InferOutput<typeof participantSchema>;

/** What was wrong and has been put right, in the open. */
export const correctionSchema = v.object({ day: isoDaySchema, what: localizedSchema, why: localizedSchema });
export type Correction = v.InferOutput<typeof correctionSchema>;

/** One occurrence, with the sentences that prove it. */
export const eventSchema = v.object({
  id: eventIdSchema,
  /** Ids under which it was published before; links to them lead here. */
  formerIds: v.array(eventIdSchema),
  subject: subjectIdSchema,
  type: eventTypeSchema,
  title: localizedSchema,
  /** A few words for the mark on the timeline; under the same rule as the title: an allegation names its speaker or says "soll". */
  label: localizedSchema,
  /** Of a draft whose title and label are an article's own words: whose, and in which language. */
  wordsOf: v.optional(v.object({ article: articleIdSchema, language: languageSchema })),
  /** What the articles say. */
  when: textualDateSchema,
  /** What an editor knows beside it. */
  whenEditorial: v.optional(editorialDateSchema),
  /** How long it lasted, as an ISO 8601 duration, where a text says so. */
  lasts: v.optional(v.pipe(v.string(), v.regex(/^P(?:\d+[YMWD])+$/))),
  participants: v.array(participantSchema),
  evidence: v.pipe(v.array(evidenceSchema), v.minLength(1)),
  claims: v.array(claimSchema),
  /** `edited`: a person stands behind it; `drafted`: a suggestion of the software. */
  origin: v.picklist(["edited", "drafted"]),
  /** How much it matters, from what can be counted; see `salience.ts`. Never negative. */
  salience: v.pipe(v.number(), v.integer(), v.minValue(0)),
  corrections: v.array(correctionSchema),
});
export type TimelineEvent = v.InferOutput<typeof eventSchema>;

/** What is left of an event that had to go: its address and the reason. */
export const withdrawnEventSchema = v.object({
  id: eventIdSchema,
  formerIds: v.array(eventIdSchema),
  day: isoDaySchema,
  reason: localizedSchema,
});
export type WithdrawnEvent = v.InferOutput<typeof withdrawnEventSchema>;
