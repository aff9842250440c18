import moment from "moment";
import "moment/dist/locale/de";
import "moment/dist/locale/en-gb";
import type { TimelineOptions } from "vis-timeline/esnext";
import type { Language } from "../../../model/localized.ts";

/** Both begin their weeks on Monday, as the dates in the texts are counted. */
const locales: Readonly<Record<Language, string>> = { de: "de", en: "en-gb" };

/** What stands above the numbers and names of a scale; missing: a month with its year. `[]` is nothing. */
const above: Readonly<Record<string, string>> = { month: "YYYY", year: "[]" };

/** How the axis reads time: days are the same for every reader, wherever they are, and months are named in their language. */
export function axisOptions(language: Language): Pick<TimelineOptions, "moment" | "format"> {
  const day = language === "de" ? "D." : "D";
  const at = (date: moment.MomentInput) => moment.utc(date).locale(locales[language]);
  return {
    moment: at,
    format: {
      minorLabels: { weekday: day, day, week: day, month: "MMM", year: "YYYY" },
      // Over days the library calls out Mondays, so that the month alone would seem to begin with each of them.
      majorLabels: (date, scale) => {
        const isMonday = scale.endsWith("day") && at(date).isoWeekday() === 1;
        return at(date).format(above[scale] ?? `${isMonday ? `${day} ` : ""}MMMM YYYY`);
      },
    },
  };
}
