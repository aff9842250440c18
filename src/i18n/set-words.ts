import type { DayNumber } from "../model/day.ts";
import { type Edtf, type EdtfDate, type EdtfRange, edtfBounds } from "../model/edtf.ts";
import { endNames, weekdayName } from "./date-names.ts";
import { asDate, isWholeMonth, monthOf, pointWords, qualified, type Words, within } from "./date-phrases.ts";

/** One unknown moment among several. */
export function setWords(set: Extract<Edtf, { kind: "set" }>): Words {
  const [first, ...others] = set.members;
  if (first && others.length === 0) return rangeWords(first);
  const days = singleDays(set.members);
  if (days) return daysWords(days);
  const points = set.members.flatMap(({ from, to }) => (from && from === to ? [from] : []));
  if (points.length === set.members.length && points.length <= 3) return alternatives(points);
  const { earliest, latest } = edtfBounds(set);
  return rangeWords({ from: earliest === null ? null : asDate(earliest), to: latest === null ? null : asDate(latest) });
}

function rangeWords({ from, to }: EdtfRange): Words {
  if (from && from === to) return pointWords(from);
  if (from && to) return between(from, to);
  if (to) return atTheLatest(to);
  if (from) return notBefore(from);
  return (language) => (language === "de" ? "ohne Datum" : "undated");
}

function between(from: EdtfDate, to: EdtfDate): Words {
  return (language, style) => {
    const [a, b] = endNames(from, to, language, style);
    return language === "de" ? `irgendwann zwischen ${a} und ${b}` : `at some time between ${a} and ${b}`;
  };
}

function atTheLatest(to: EdtfDate): Words {
  return (language, style) => {
    const name = qualified(to, language, style);
    if (language === "de") return `spätestens ${name}`;
    // "by July" could mean before July begins.
    return to.precision === "day" ? `by ${name}` : `by the end of ${name}`;
  };
}

function notBefore(from: EdtfDate): Words {
  return (language, style) => `${language === "de" ? "nicht vor" : "not before"} ${qualified(from, language, style)}`;
}

/** The members of a set of plain days in their order; null when one is anything else. */
function singleDays(members: readonly EdtfRange[]): DayNumber[] | null {
  const days = members.flatMap(({ from, to }) =>
    from && from === to && from.precision === "day" && from.qualifier === "" ? [from.first] : [],
  );
  return days.length === members.length ? days.sort((a, b) => a - b) : null;
}

function daysWords(days: readonly DayNumber[]): Words {
  const [first, last] = [days[0] as DayNumber, days.at(-1) as DayNumber];
  const step = days.length > 2 ? everyStep(days) : null;
  if (step === 7) return oneWeekday(days);
  if (step === 1) return isWholeMonth(first, last) ? pointWords(monthOf(first)) : between(asDate(first), asDate(last));
  return days.length <= 3 ? alternatives(days.map(asDate)) : between(asDate(first), asDate(last));
}

/** The number of days from each to the next, when it is always the same. */
function everyStep(days: readonly DayNumber[]): number | null {
  const steps = new Set(days.slice(1).map((day, index) => day - (days[index] as DayNumber)));
  const [step] = steps;
  return steps.size === 1 && step !== undefined ? step : null;
}

function oneWeekday(days: readonly DayNumber[]): Words {
  const [first, last] = [days[0] as DayNumber, days.at(-1) as DayNumber];
  const month = monthOf(first);
  const all = first - 7 < month.first && last + 7 > month.last && last <= month.last;
  return (language, style) => {
    const on = `${language === "de" ? "an einem" : "on a"} ${weekdayName(first, language)}`;
    if (all) return `${on} ${within(month, language, style)}`;
    const [a, b] = endNames(asDate(first), asDate(last), language, style);
    return language === "de" ? `${on} zwischen ${a} und ${b}` : `${on} between ${a} and ${b}`;
  };
}

function alternatives(points: readonly EdtfDate[]): Words {
  return (language, style) =>
    new Intl.ListFormat(language, { type: "disjunction" }).format(
      points.map((point) => qualified(point, language, style)),
    );
}
