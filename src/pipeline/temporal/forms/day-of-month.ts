import { daysInMonth } from "../../../model/day.ts";
import { firstDay, type Granule, granuleOf } from "../calendar/granule.ts";
import { timexValue } from "../calendar/timex-value.ts";
import type { Form } from "../form.ts";
import { nearestAnchor } from "../resolve/scene.ts";

/** A day of the month that the text has come to: “on the 20th”. Group: `day`. */
export function dayOfMonth(patterns: readonly string[]): Form {
  return {
    name: "day-of-month",
    patterns,
    read: (match) => {
      const day = match.number("day", "day");
      const unresolved = `XXXX-XX-${String(day).padStart(2, "0")}`;
      return {
        type: "DATE",
        resolve: (scene) => {
          const anchor = nearestAnchor(scene);
          if (!anchor || !["D", "M"].includes(anchor.granule.unit))
            return { value: unresolved, granule: null, source: "nowhere" };
          const month = granuleOf("M", anchor.day);
          if (day > daysInMonth(Math.floor(month.at / 12), (month.at % 12) + 1))
            return { value: unresolved, granule: null, source: "nowhere" };
          const granule: Granule = { unit: "D", at: firstDay(month) + day - 1 };
          return { value: timexValue(granule), granule, source: anchor.source };
        },
      };
    },
  };
}
