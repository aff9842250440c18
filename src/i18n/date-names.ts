import { calendarDate, type DayNumber, dayToMilliseconds } from "../model/day.ts";
import type { EdtfDate } from "../model/edtf.ts";
import type { Language } from "../model/localized.ts";

/** `short` is for marks and lists and abbreviates the month of a day, `long` is for sentences. */
export type WordStyle = "short" | "long";

const locales: Readonly<Record<Language, string>> = { de: "de-DE", en: "en-GB" };
const formats = new Map<string, Intl.DateTimeFormat>();

/** The parts of a day that are named. */
type Parts = Pick<Intl.DateTimeFormatOptions, "weekday" | "day" | "month">;

function format(day: DayNumber, language: Language, options: Parts): string {
  const { weekday, day: dayForm, month } = options;
  const key = `${language} ${weekday} ${dayForm} ${month}`;
  const found = formats.get(key) ?? new Intl.DateTimeFormat(locales[language], { ...options, timeZone: "UTC" });
  formats.set(key, found);
  return found.format(dayToMilliseconds(day));
}

/** "Montag", "Monday". */
export function weekdayName(day: DayNumber, language: Language): string {
  return format(day, language, { weekday: "long" });
}

/** "2024"; before our era "45 v. Chr.", since year 0 is 1 BC. */
export function yearName(year: number, language: Language): string {
  if (year > 0) return String(year);
  return `${1 - year} ${language === "de" ? "v. Chr." : "BC"}`;
}

/** The month of a day: "März", "March"; short as it stands beside a day: "Okt.", "Oct". */
export function monthName(day: DayNumber, language: Language, style: WordStyle): string {
  if (style === "long") return format(day, language, { month: "long" });
  return format(day, language, { day: "numeric", month: "short" }).replace(/^\d+\.? /, "");
}

/** "Juni", "Okt."; "Jun", "Oct". */
export function monthAbbreviation(day: DayNumber, language: Language): string {
  return format(day, language, { month: "short" });
}

/** "19. Oktober 2023", "19 Oct 2023". */
export function dayName(day: DayNumber, language: Language, style: WordStyle): string {
  return `${format(day, language, { day: "numeric", month: style })} ${yearName(calendarDate(day).year, language)}`;
}

/** A date of any precision without the words around it: "Juni 2024", "Sommer 2024", "2010er-Jahre". */
export function pointName(date: EdtfDate, language: Language, style: WordStyle): string {
  const year = yearName(calendarDate(date.first).year, language);
  switch (date.precision) {
    case "day":
      return dayName(date.first, language, style);
    case "month":
      return `${monthName(date.first, language, "long")} ${year}`;
    case "season":
      return seasonName(date, language);
    case "quarter":
      return quarterName(date, language, style);
    case "year":
      return year;
    case "decade":
    case "century":
      return yearsName(date, language);
    default:
      return date.precision satisfies never;
  }
}

/**
 * The two ends of a stretch, the first without what it shares with the second: "1." and "4. Juli 2024", "Juli" and
 * "Oktober 2024".
 */
export function endNames(from: EdtfDate, to: EdtfDate, language: Language, style: WordStyle): [string, string] {
  const [a, b] = [calendarDate(from.first), calendarDate(to.first)];
  return [shortened() ?? pointName(from, language, style), pointName(to, language, style)];

  function shortened(): string | null {
    if (from.precision !== to.precision || a.year !== b.year || a.year <= 0 || from.qualifier !== "") return null;
    if (from.precision === "month") return monthName(from.first, language, "long");
    if (from.precision !== "day") return null;
    if (a.month !== b.month) return format(from.first, language, { day: "numeric", month: style });
    return language === "de" ? `${a.day}.` : String(a.day);
  }
}

const seasons = {
  de: ["Frühling", "Sommer", "Herbst", "Winter"],
  en: ["spring", "summer", "autumn", "winter"],
} as const satisfies Record<Language, readonly string[]>;

/** EDTF counts the northern seasons from 21, spring; winter runs into the next year. */
function seasonName({ first, last }: EdtfDate, language: Language): string {
  const [from, to] = [calendarDate(first), calendarDate(last)];
  const season = seasons[language][from.month / 3 - 1];
  const year = yearName(from.year, language);
  return `${season} ${from.year === to.year ? year : `${year}/${String(to.year % 100).padStart(2, "0")}`}`;
}

const ordinals = ["first", "second", "third", "fourth"] as const;

function quarterName({ first }: EdtfDate, language: Language, style: WordStyle): string {
  const { year, month } = calendarDate(first);
  const quarter = (month - 1) / 3;
  if (language === "de") return `${quarter + 1}. Quartal ${yearName(year, language)}`;
  const name = style === "short" ? `Q${quarter + 1}` : `${ordinals[quarter]} quarter of`;
  return `${name} ${yearName(year, language)}`;
}

/** A decade or a century; those before our era, which count backwards, by their first and last year. */
function yearsName({ first, last, precision }: EdtfDate, language: Language): string {
  const [from, to] = [calendarDate(first).year, calendarDate(last).year];
  if (from < 0) return `${1 - from}–${yearName(to, language)}`;
  if (precision === "decade") return language === "de" ? `${from}er-Jahre` : `${from}s`;
  const century = from / 100 + 1;
  return language === "de" ? `${century}. Jahrhundert` : `${century}${englishOrdinalSuffix(century)} century`;
}

function englishOrdinalSuffix(count: number): string {
  const rule = new Intl.PluralRules("en", { type: "ordinal" }).select(count);
  return { one: "st", two: "nd", few: "rd", other: "th", zero: "th", many: "th" }[rule];
}
