import * as v from "valibot";
import { isoDaySchema } from "./day.ts";
import { edtfSchema } from "./edtf.ts";
import { spanSchema } from "./span.ts";

/** TIMEX3 `type` (ISO-TimeML). */
export const timexTypeSchema = v.picklist(["DATE", "TIME", "DURATION", "SET"]);
export type TimexType = v.InferOutput<typeof timexTypeSchema>;

/** What a relative expression was counted from: the document's own date, or a date named before in the text (at `position`). */
const timeAnchorSchema = v.variant("from", [
  v.object({ from: v.literal("document"), edtf: edtfSchema }),
  v.object({ from: v.literal("text"), edtf: edtfSchema, position: spanSchema }),
]);

/** One step from the words to the value; `rule` names the form or refiner that took it, `result` is the TIMEX3 value after it. */
export const timeStepSchema = v.object({
  rule: v.pipe(v.string(), v.regex(/^[a-z-]+$/)),
  anchor: v.nullable(timeAnchorSchema),
  result: v.string(),
});
export type TimeStep = v.InferOutput<typeof timeStepSchema>;

/** A time expression in a text: what it says (TIMEX3) and what it denotes (EDTF). */
export const timeMentionSchema = v.object({
  position: spanSchema,
  type: timexTypeSchema,
  /** TIMEX3 `value`: `2024-06`, `P3Y`, `XXXX-06`, `PAST_REF`, … */
  value: v.string(),
  /** TIMEX3 `mod`: `START`, `MID`, `END`, `APPROX`, `BEFORE`, `AFTER`, … */
  mod: v.optional(v.string()),
  /** The time on the calendar that the words denote; null where they denote none, or none can be known. */
  time: v.nullable(
    v.object({ edtf: edtfSchema, earliest: v.nullable(isoDaySchema), latest: v.nullable(isoDaySchema) }),
  ),
  /** The range of which the mention names one end, “3.” in “vom 3. bis 5. Mai”: where it stands and what it denotes. */
  range: v.optional(v.object({ position: spanSchema, edtf: edtfSchema })),
  /** `stated`: the words suffice; `resolved`: an anchor was needed; `unknown`: the anchor is missing. */
  basis: v.picklist(["stated", "resolved", "unknown"]),
  derivation: v.array(timeStepSchema),
});
export type TimeMention = v.InferOutput<typeof timeMentionSchema>;
