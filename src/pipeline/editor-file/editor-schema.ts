import * as v from "valibot";
import { actorSchema } from "../../model/actor.ts";
import { articleSchema, rightsSchema } from "../../model/article.ts";
import { timelineSchema } from "../../model/dataset.ts";
import { editorialDateSchema } from "../../model/date-estimate.ts";
import { isoDaySchema } from "../../model/day.ts";
import { edtfSchema } from "../../model/edtf.ts";
import { correctionSchema, eventSchema, participantSchema } from "../../model/event.ts";
import { stanceSchema } from "../../model/evidence.ts";
import { actorIdSchema, articleIdSchema, eventIdSchema, propertyIdSchema, questionIdSchema } from "../../model/ids.ts";
import { languageSchema, localizedSchema } from "../../model/localized.ts";
import { knownKeys } from "./known-keys.ts";

const words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(5000), v.normalize("NFC"));
const localized = knownKeys(localizedSchema.entries);
const list = <S extends v.GenericSchema>(item: S) => v.optional(v.array(item), []);
/** YAML reads a bare year as a number. */
const edtf = v.pipe(v.union([v.string(), v.number()]), v.transform(String), edtfSchema);
const number = v.pipe(v.number(), v.finite());

const claim = knownKeys({
  property: propertyIdSchema,
  /** Either `value`, or `min` and `max`, of which one may be missing. */
  value: v.optional(number),
  min: v.optional(number),
  max: v.optional(number),
  approximate: v.optional(v.boolean(), false),
  words,
});

const speaker = v.union([actorIdSchema, v.pipe(v.array(actorIdSchema), v.minLength(1)), localized]);

const evidence = knownKeys({
  article: articleIdSchema,
  quote: words,
  prefix: v.optional(words),
  telling: v.optional(v.union([words, v.pipe(v.array(words), v.minLength(1))])),
  stance: stanceSchema,
  says: list(speaker),
  claims: list(claim),
});
export type EditorEvidence = v.InferOutput<typeof evidence>;
export type EditorClaim = v.InferOutput<typeof claim>;
export type EditorSpeaker = v.InferOutput<typeof speaker>;

const otherEvent = knownKeys({ event: eventIdSchema, article: articleIdSchema, quote: words });

const eventDate = knownKeys({
  edtf: v.optional(edtf),
  /** Why a typed date is narrower than what the rules derive. */
  because: v.optional(localized),
  lasting: v.optional(v.literal(true)),
  notBefore: v.optional(knownKeys({ article: articleIdSchema, because: localized })),
  after: v.optional(otherEvent),
  sameTimeAs: v.optional(otherEvent),
  reason: v.optional(localized),
});
export type EditorDate = v.InferOutput<typeof eventDate>;

/** What stands at the top of the editor's file; the items of the long lists are read one by one, so that one mistake hides no other. */
export const editorFileSchema = knownKeys({
  title: localized,
  description: localized,
  language: languageSchema,
  site: timelineSchema.entries.site,
  /** Of every article that does not state its own. */
  rights: v.optional(rightsSchema),
  /** Ids of drafts that the editor threw out: they are not suggested again. */
  discardedDrafts: list(v.string()),
  subjects: list(v.unknown()),
  properties: list(v.unknown()),
  questions: list(v.unknown()),
  articles: list(v.unknown()),
  actors: list(v.unknown()),
  events: list(v.unknown()),
});

export const editorSubjectSchema = knownKeys({ ...timelineSchema.entries.subjects.item.entries, name: localized });
export const editorPropertySchema = knownKeys({
  ...timelineSchema.entries.properties.item.entries,
  name: localized,
  unit: localized,
});
export const editorQuestionSchema = knownKeys({
  id: questionIdSchema,
  title: localized,
  properties: v.pipe(v.array(propertyIdSchema), v.minLength(1)),
});

export const editorArticleSchema = knownKeys({
  file: v.string(),
  id: articleIdSchema,
  publisher: v.optional(words),
  url: articleSchema.entries.url,
  archiveUrl: articleSchema.entries.archiveUrl,
  retrieved: articleSchema.entries.retrieved,
  /** Missing: `link`, since nothing may be shown until somebody says so. */
  rights: v.optional(rightsSchema),
  headline: v.optional(words),
  language: v.optional(languageSchema),
  published: v.optional(knownKeys({ edtf: v.optional(edtf), asNewsOf: v.optional(eventIdSchema) })),
});
export type EditorArticle = v.InferOutput<typeof editorArticleSchema>;

export const editorActorSchema = knownKeys({
  ...actorSchema.entries,
  names: localized,
  description: v.optional(localized),
  aliases: list(words),
  affiliations: list(actorIdSchema),
});

const eventHead = { id: eventIdSchema, formerIds: list(eventIdSchema) };

const eventEntries = {
  ...eventHead,
  subject: eventSchema.entries.subject,
  type: eventSchema.entries.type,
  title: localized,
  label: localized,
  lasts: eventSchema.entries.lasts,
  participants: list(knownKeys(participantSchema.entries)),
  evidence: v.pipe(v.array(evidence), v.minLength(1)),
  date: v.optional(eventDate),
  editorial: v.optional(knownKeys({ edtf, note: localized, source: localized, url: editorialDateSchema.entries.url })),
  corrections: list(knownKeys({ ...correctionSchema.entries, what: localized, why: localized })),
};

export const editorEventSchema = knownKeys(eventEntries);
export type EditorEvent = v.InferOutput<typeof editorEventSchema>;

/** Of an event that had to go, the content may stay in the file; only the reason is read. */
export const editorWithdrawnSchema = knownKeys({
  ...Object.fromEntries(Object.keys(eventEntries).map((key) => [key, v.optional(v.unknown())])),
  ...eventHead,
  withdrawn: knownKeys({ day: isoDaySchema, reason: localized }),
});
export type EditorWithdrawn = v.InferOutput<typeof editorWithdrawnSchema>;
