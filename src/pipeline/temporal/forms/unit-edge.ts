import { type CalendarUnit, yearGranule } from "../calendar/granule.ts";
import { timexValue } from "../calendar/timex-value.ts";
import { type Form, stated } from "../form.ts";
import { documentAnchor } from "../resolve/scene.ts";
import { readYear } from "./read-year.ts";
import { resolveShift } from "./shifted-unit.ts";

/** The beginning, middle or end of a unit in one word: “Jahresende”, “Monatsbeginn”. Groups: `edge`, `year`, `bc`. */
export function unitEdge(patterns: readonly string[]): Form {
  return {
    name: "unit-edge",
    patterns,
    read: (match) => {
      const [unit, part] = String(match.value("edge", "unitpart")).split(" ") as [CalendarUnit, string];
      const year = readYear(match);
      if (year !== null)
        return stated("DATE", { value: timexValue(yearGranule(year)), granule: yearGranule(year) }, part);
      return { type: "DATE", mod: part, resolve: (scene) => resolveShift(documentAnchor(scene), unit, 0) };
    },
  };
}
