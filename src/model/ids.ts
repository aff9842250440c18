import * as v from "valibot";

/**
 * What an id may be: a readable slug, since it stands in links and file names. Lower-case ASCII letters, digits and
 * single hyphens, 1 to 80 characters.
 */
export const slugForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const slug = v.pipe(v.string(), v.regex(slugForm), v.maxLength(80));

export const articleIdSchema = v.pipe(slug, v.brand("ArticleId"));
export type ArticleId = v.InferOutput<typeof articleIdSchema>;

export const actorIdSchema = v.pipe(slug, v.brand("ActorId"));
export type ActorId = v.InferOutput<typeof actorIdSchema>;

export const eventIdSchema = v.pipe(slug, v.brand("EventId"));
export type EventId = v.InferOutput<typeof eventIdSchema>;

export const subjectIdSchema = v.pipe(slug, v.brand("SubjectId"));
export type SubjectId = v.InferOutput<typeof subjectIdSchema>;

export const questionIdSchema = v.pipe(slug, v.brand("QuestionId"));
export type QuestionId = v.InferOutput<typeof questionIdSchema>;

/** What a claim counts, e.g. `troops-in-training`; only claims of one property may share an axis. */
export const propertyIdSchema = v.pipe(slug, v.brand("PropertyId"));
export type PropertyId = v.InferOutput<typeof propertyIdSchema>;

/** Eight hexadecimal digits: a short hash of article and quote, stable when other evidence comes and goes. */
export const evidenceKeySchema = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/), v.brand("EvidenceKey"));
export type EvidenceKey = v.InferOutput<typeof evidenceKeySchema>;
