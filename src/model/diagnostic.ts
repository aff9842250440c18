import * as v from "valibot";
import type { DiagnosticCode } from "./diagnostic-code.ts";
import type { Expected } from "./expected.ts";
import type { Found } from "./found.ts";
import { eventIdSchema } from "./ids.ts";

/** Where a diagnostic points. `line` and `column` count from 1; `span` is in UTF-16 code units of the file's text. */
export const placeSchema = v.object({
  file: v.string(),
  line: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  column: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
});
export type Place = v.InferOutput<typeof placeSchema>;

const code = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/));

/**
 * A code with the values that its words hold. Which codes there are and what each of them holds is for the compiler to check: it is written
 * and read by the same version, and a schema of each of them would be most of what a page loads before it can be read.
 */
const statement = v.looseObject({ code });

/**
 * Something wrong with the input, as data: pages and commands put it into words. An `error` in the editor's file fails the build; an article
 * with an `error` is left out and listed; a `warning` never stops anything.
 */
export const diagnosticSchema = v.object({
  severity: v.picklist(["error", "warning"]),
  code: code as v.GenericSchema<unknown, DiagnosticCode>,
  place: placeSchema,
  expected: statement as v.GenericSchema<unknown, Expected>,
  found: statement as v.GenericSchema<unknown, Found>,
  /** The event that it is about, where that is told apart from its place. */
  event: v.optional(eventIdSchema),
});
export type Diagnostic = v.InferOutput<typeof diagnosticSchema>;
