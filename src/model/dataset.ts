import * as v from "valibot";
import { actorSchema } from "./actor.ts";
import { articleSchema } from "./article.ts";
import { catalogueSchema } from "./catalogue.ts";
import { propertySchema, questionSchema } from "./claim.ts";
import { diagnosticSchema } from "./diagnostic.ts";
import { eventSchema, withdrawnEventSchema } from "./event.ts";
import { subjectIdSchema } from "./ids.ts";
import { siteSchema } from "./link.ts";
import { languageSchema, localizedSchema } from "./localized.ts";

/** Raised when the shape of the data changes so that an older app cannot read it. */
export const DATASET_FORMAT = 2;

/** A subject of the timeline, one lane of its default view. */
export const subjectSchema = v.object({ id: subjectIdSchema, name: localizedSchema });
export type Subject = v.InferOutput<typeof subjectSchema>;

/** What the editor says of the timeline as a whole. */
export const timelineSchema = v.object({
  title: localizedSchema,
  description: localizedSchema,
  /** The timeline's own language, in which a link without `lang` opens. */
  language: languageSchema,
  /** Public address, ending in a slash; missing: nothing absolute is written. */
  site: v.optional(siteSchema),
  /** In the order in which they are shown. */
  subjects: v.array(subjectSchema),
  properties: v.array(propertySchema),
  questions: v.array(questionSchema),
});
export type Timeline = v.InferOutput<typeof timelineSchema>;

/** All that the first view needs. Every list has one fixed order: that of `timeline.yaml`, articles by file name. */
export const datasetSchema = v.object({
  format: v.literal(DATASET_FORMAT),
  timeline: timelineSchema,
  actors: v.array(actorSchema),
  articles: v.array(articleSchema),
  /** By earliest possible day, then latest, then id; undated ones last. With a catalogue: only the most salient, and the articles and actors that they name. */
  events: v.array(eventSchema),
  withdrawn: v.array(withdrawnEventSchema),
  /** What was left out or looks wrong, for the readers to know. */
  diagnostics: v.array(diagnosticSchema),
  /** Number of findings of the health report at `data/report.json`; missing: this build has none. */
  findings: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  /** Where all events are to be found; missing: they stand here. */
  catalogue: v.optional(catalogueSchema),
});
export type Dataset = v.InferOutput<typeof datasetSchema>;
