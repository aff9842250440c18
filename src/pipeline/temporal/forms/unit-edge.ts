import { calendarDate, formatYear } from "../../../model/day.ts";
import { type CalendarUnit, yearGranule } from "../calendar/granule.ts";
import { timexValue } from "../calendar/timex-value.ts";
import { type Form, stated } from "../form.ts";
import { documentAnchor, type Resolution, type Scene } from "../resolve/scene.ts";
import { readYear } from "./read-year.ts";
import { resolveShift } from "./shifted-unit.ts";

/** The beginning, middle or end of a unit in one word: “Jahresende”, “Monatsbeginn”, or its turn: “Jahreswechsel”. Groups: `edge`, `year`, `bc`. */
export function unitEdge(patterns: readonly string[]): Form {
  return {
    name: "unit-edge",
    patterns,
    read: (match) => {
      const [unit, part] = String(match.value("edge", "unitpart")).split(" ") as [CalendarUnit, string];
      const year = readYear(match);
      if (part === TURN) return { type: "DATE", mod: "END", resolve: (scene) => turnOfYear(scene, year) };
      if (year !== null)
        return stated("DATE", { value: timexValue(yearGranule(year)), granule: yearGranule(year) }, part);
      return { type: "DATE", mod: part, resolve: (scene) => resolveShift(documentAnchor(scene), unit, 0) };
    },
  };
}

const TURN = "TURN";

/** The last weeks of one year and the first of the next: of the nearest turn or, where a verb tells so, of the last or the coming one. */
function turnOfYear(scene: Scene, stated: number | null): Resolution {
  const anchor = documentAnchor(scene);
  if (stated !== null) return turnAfter(stated, "words");
  if (!anchor) return resolveShift(anchor, "Y", 0);
  const { year, month } = calendarDate(anchor.day);
  const isAhead = scene.tense === "future" || (scene.tense === null && month > MIDDLE_OF_YEAR);
  return turnAfter(isAhead || month === 12 ? year : year - 1, anchor.source);
}

const MIDDLE_OF_YEAR = 6;

function turnAfter(year: number, source: Resolution["source"]): Resolution {
  const granule = yearGranule(year);
  return { value: timexValue(granule), granule, source, edtf: `[${formatYear(year)}-12..${formatYear(year + 1)}-01]` };
}
