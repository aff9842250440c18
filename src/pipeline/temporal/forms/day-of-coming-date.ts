import type { Form } from "../form.ts";
import { calendarDate } from "./calendar-date.ts";

/** A day whose month follows with a later day: “vom 5. bis 22. November”, “15–22 February”. Groups as in `calendarDate`. */
export function dayOfComingDate(patterns: readonly string[]): Form {
  return calendarDate("day-of-coming-date", patterns);
}
