import * as v from "valibot";
import { dateEstimateSchema } from "./date-estimate.ts";
import { isoDaySchema } from "./day.ts";
import { actorIdSchema, articleIdSchema } from "./ids.ts";
import { linkSchema } from "./link.ts";
import { languageSchema } from "./localized.ts";
import { spanSchema } from "./span.ts";
import { timeMentionSchema } from "./time-mention.ts";

const blockKinds = ["heading", "paragraph", "caption", "byline", "dateline"] as const;

/** A block of the article's text; blocks follow each other and never overlap. */
export const blockSchema = v.object({
  kind: v.picklist(blockKinds),
  ...spanSchema.entries,
});
export type Block = v.InferOutput<typeof blockSchema>;

/**
 * What cleaning did to a file, without touching a sentence.
 *
 * - `headline-stood-twice`, `caption-stood-twice`: the second copy was left out
 * - `markup-removed`: HTML tags around words were taken off
 * - `headline-missing`: the headline is a stand-in, the beginning of the first sentence
 * - `dateline-found`, `section-found`, `byline-found`: a line that is not body text was recognised
 */
const repairKinds = [
  "headline-stood-twice",
  "caption-stood-twice",
  "markup-removed",
  "headline-missing",
  "dateline-found",
  "section-found",
  "byline-found",
] as const;

export const repairSchema = v.object({
  kind: v.picklist(repairKinds),
  /** Line of the file, from 1. */
  line: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** The words concerned, as they stand in the file. */
  words: v.string(),
});
export type Repair = v.InferOutput<typeof repairSchema>;

/** How much of the text a public build may hold: all, only the quoted sentences, or none of its words. */
export const rightsSchema = v.picklist(["full", "excerpt", "link"]);
export type Rights = v.InferOutput<typeof rightsSchema>;

/** The head of an article (schema.org `NewsArticle`): all but its text. */
export const articleSchema = v.object({
  id: articleIdSchema,
  /** File name inside the articles' folder. */
  file: v.string(),
  /** SHA-256 of the file's bytes, hexadecimal. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  language: languageSchema,
  headline: v.string(),
  /** `stand-in`: the article has none, these are the first words of its text. */
  headlineOrigin: v.picklist(["text", "stand-in", "editor"]),
  alternativeHeadline: v.optional(v.string()),
  section: v.optional(v.string()),
  publisher: v.optional(v.string()),
  byline: v.optional(v.string()),
  url: v.optional(linkSchema),
  archiveUrl: v.optional(linkSchema),
  /** When the file was fetched; missing: its origin is unknown. */
  retrieved: v.optional(isoDaySchema),
  rights: rightsSchema,
  /**
   * Another article that has most of the same words, as agencies' texts have, and did not appear later as far as their dates say; it may in
   * turn be a copy. Which took its words from which is not told.
   */
  copyOf: v.optional(articleIdSchema),
  datePublished: dateEstimateSchema,
  wordCount: v.pipe(v.number(), v.integer(), v.minValue(0)),
  repairs: v.array(repairSchema),
});
export type Article = v.InferOutput<typeof articleSchema>;

/** An actor named in the text. */
export const actorMentionSchema = v.object({ position: spanSchema, actor: actorIdSchema });
export type ActorMention = v.InferOutput<typeof actorMentionSchema>;

/**
 * The text of one article, loaded when it is opened. `text` is never changed after spans were taken from it. With
 * rights `excerpt` or `link` it holds no words that may not be public: `text` is null, `blocks` and mentions are empty.
 */
export const articleTextSchema = v.object({
  id: articleIdSchema,
  text: v.nullable(v.string()),
  blocks: v.array(blockSchema),
  /** In the order of the text. */
  actors: v.array(actorMentionSchema),
  times: v.array(timeMentionSchema),
});
export type ArticleText = v.InferOutput<typeof articleTextSchema>;
