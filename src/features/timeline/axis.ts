import moment from "moment";
import "moment/dist/locale/de";
import "moment/dist/locale/en-gb";
import type { TimelineOptions } from "vis-timeline/esnext";
import type { Language } from "../../model/localized.ts";

/** Both begin their weeks on Monday, as the dates in the texts are counted. */
const locales: Readonly<Record<Language, string>> = { de: "de", en: "en-gb" };

/** How the axis reads time: days are the same for every reader, wherever they are, and months are named in their language. */
export function axisOptions(language: Language): Pick<TimelineOptions, "moment" | "format"> {
  const day = language === "de" ? "D." : "D";
  return {
    moment: (date: moment.MomentInput) => moment.utc(date).locale(locales[language]),
    format: {
      minorLabels: { weekday: day, day, week: day, month: "MMM", year: "YYYY" },
      majorLabels: { weekday: "MMMM YYYY", day: "MMMM YYYY", week: "MMMM YYYY", month: "YYYY", year: "" },
    },
  };
}
