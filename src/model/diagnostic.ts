import * as v from "valibot";
import { eventIdSchema } from "./ids.ts";

/** Where a diagnostic points. `line` and `column` count from 1; `span` is in UTF-16 code units of the file's text. */
export const placeSchema = v.object({
  file: v.string(),
  line: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  column: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
});
export type Place = v.InferOutput<typeof placeSchema>;

/**
 * Something wrong with the input, as data. An `error` in the editor's file fails the build; an article with an `error`
 * is left out and listed; a `warning` never stops anything. `code` is stable and kebab-case.
 */
export const diagnosticSchema = v.object({
  severity: v.picklist(["error", "warning"]),
  code: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  place: placeSchema,
  expected: v.string(),
  found: v.string(),
  /** The event that it is about, where that is told apart from its place. */
  event: v.optional(eventIdSchema),
});
export type Diagnostic = v.InferOutput<typeof diagnosticSchema>;
