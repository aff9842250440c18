import type { Form } from "../form.ts";
import { calendarDate } from "../forms/calendar-date.ts";
import { century } from "../forms/century.ts";
import { clockTime, dayPart } from "../forms/clock-time.ts";
import { dayOfComingDate } from "../forms/day-of-coming-date.ts";
import { decade } from "../forms/decade.ts";
import { deicticDay, deicticYear } from "../forms/deictic-day.ts";
import { duration } from "../forms/duration.ts";
import { elapsedTime } from "../forms/elapsed-time.ts";
import { month } from "../forms/month.ts";
import { ordinalPart } from "../forms/ordinal-part.ts";
import { unitPhrase } from "../forms/phrase.ts";
import { reference, referencePhrase } from "../forms/reference.ts";
import { season } from "../forms/season.ts";
import { everyNamed, everyUnit, often } from "../forms/set.ts";
import { shiftedUnit } from "../forms/shifted-unit.ts";
import { weekday } from "../forms/weekday.ts";
import { secondYear, year } from "../forms/year.ts";

const beforeChrist = String.raw`(?: ?(?<bc>'v|vor'\.? ?(?:'chr|christus|christi'|'u'\.? ?'z'|'d'\.? ?'z')(?:\.(?=[^¶]|$))?))`;
const anyYear = `(?:(?<year>{year}|’{twodigits})|(?<year>{number})${beforeChrist})`;
const ofYear = `(?:,? ?(?:(?:'des|im' )?'jahres|jahrs|jahr' )?(?<year>{year}|’{twodigits})${beforeChrist}?)`;
const bcYear = `(?:,? (?:(?:'des|im' )?'jahres|jahrs|jahr' )?(?<year>{number})${beforeChrist})`;
const monthName = String.raw`(?<month>{month}|{monthabbr}\.?)`;
const notInNumber = String.raw`(?<!{number}|[.,:/-])`;
const count = String.raw`(?<count>{number}(?:[.,]{number}| {threedigits})?(?: 'einhalb|ein')?|{numeral}|{one}|{one} {half}|{vague}|'ein' {vague}|{half}|{numeral} 'und' {one} {half}|{numeral} {threequarters}|{numeral} 'ein' {half})`;
const roughly = String.raw`(?:(?<roughly>{roughly})\.? )?`;
const daysUnit = "(?<unit>{unit}|{compoundunit})";
const adverbs =
  "(?:'ganze|ganzen|lange|langen|volle|vollen|weitere|weiteren|aufeinanderfolgende|aufeinanderfolgenden|folgende|folgenden|kommenden|nächsten|letzten' )?";
const hourName = "(?<hour>{hour}|{numeral}|'ein')";

/** The German forms; where two matches are equally long, the earlier form wins. */
export const germanForms: readonly Form[] = [
  calendarDate("calendar-date", [
    String.raw`${notInNumber}(?:(?:{weekday}|{weekdayabbr}\.?),? (?:{det} )?)?(?<day>{day})\. ?${monthName}(?:${ofYear}|${bcYear})?`,
    String.raw`(?:(?:{weekday}|{weekdayabbr}\.?),? (?:{det} )?)?(?<day>{ordinal}) (?<month>{month})(?:${ofYear})?`,
    String.raw`${notInNumber}(?<day>{day}) (?<month>{month})(?:${ofYear})?`,
    String.raw`${notInNumber}(?:(?:{weekday}|{weekdayabbr}\.?),? (?:{det} )?)?(?<day>{day})\. ?(?<month>{monthnumber})\. ?(?<year>{year}|{twodigits}(?![.,]?{number}))`,
    String.raw`${notInNumber}(?:(?:{weekday}|{weekdayabbr}\.?),? (?:{det} )?)?(?<day>{day})\.(?<month>{monthnumber})\.(?! ?{number})`,
    String.raw`${notInNumber}(?<year>{year})-(?<month>{monthnumber})-(?<day>{day})(?!{number}|-)`,
  ]),
  dayOfComingDate([
    String.raw`${notInNumber}(?<day>{day})(?:\.)?(?= ?(?:'bis|und|oder|auf|sowie'|-|/) ?(?:'zum|auf' )?(?:{det} )?{day}\. ?${monthName}(?:${ofYear}|${bcYear})?)`,
    String.raw`${notInNumber}(?<day>{day})\., {day}\. (?:'und|sowie' {day}\. )?(?=${monthName})`,
  ]),
  month([
    String.raw`(?<month>{month})(?:${ofYear}|${bcYear})`,
    String.raw`(?<month>{monthabbr}\.?) ${anyYear}`,
    String.raw`(?<month>{month})`,
  ]),
  season([String.raw`(?<season>{season})(?:${ofYear}|${bcYear})?`]),
  year([
    String.raw`(?:(?:{det} )?'jahr|jahre|jahres|jahren' )${anyYear}`,
    String.raw`(?<!{number}|[.,:/§$€-])(?<year>{number})${beforeChrist}`,
    String.raw`(?<!{number}|[.,:/§$€])(?<!{number} )(?<year>{year})(?![.,:]?{number}|[%€$])(?! ?(?:{unit}|%|€|{clock}))`,
  ]),
  secondYear([String.raw`(?<=(?<first>{year})[/-] ?)(?<year>{twodigits})(?![.,:]?{number})`]),
  decade([
    String.raw`(?:{det} )?(?<decade>{number})’?'er'[ -]?'jahre|jahren|jahres'`,
    String.raw`(?:{det} )?(?<decade>{decadeword}) 'jahre|jahren|jahres'`,
    String.raw`(?:{det} )?(?<decade>{decadeyears})`,
  ]),
  century([String.raw`(?:{det} )?(?<century>{number}|{ordinal})\.? ?{century}\.?${beforeChrist}?`]),
  ordinalPart([
    String.raw`(?<ordinal>{ordinal}|{day}\.) (?<unit>{quarterunit}|'halbjahr|halbjahres|jahreshälfte')(?:${ofYear})?`,
  ]),
  weekday([
    String.raw`(?:{det} )?(?:(?<shift>{deicticshift}) )?(?<weekday>{weekday})(?: (?<daypart>{daypartafter}))?`,
    String.raw`(?<weekday>{weekday}) (?:{det} )?(?<week>{deicticshift}|{this}) 'woche'`,
  ]),
  shiftedUnit([String.raw`(?:{det} )?(?<shift>{deicticshift}|{textshift}|{this}) (?<unit>{singular})(?!-)`]),
  deicticDay([
    String.raw`(?<day>{deicticday})(?: (?<daypart>{daypartafter}))?`,
    String.raw`(?<day>{deicticadjective})`,
  ]),
  deicticYear(["(?<year>{deicticyear})"]),
  reference(["(?<word>{reference})"]),
  referencePhrase("PAST_REF", ["'vor' 'kurzem'", "(?:{det} )'vergangenheit'", "'zuletzt'"]),
  referencePhrase("FUTURE_REF", ["(?:{det} )?'zukunft'", "'in' 'kürze'"]),
  referencePhrase("PRESENT_REF", ["'zur' 'zeit'", "'dieser' 'tage'"]),
  duration([String.raw`${roughly}${count} ${adverbs}${daysUnit}`]),
  duration(
    [String.raw`(?:{det} )?(?:'letzten|vergangenen|vorigen|verflossenen' )(?:(?:${count}) )?(?<unit>{plural})`],
    "last",
  ),
  duration([String.raw`(?:{det} )?(?:'nächsten|kommenden' )(?:(?:${count}) )?(?<unit>{plural})`], "next"),
  duration([
    "(?<='und|oder' )(?<unit>{plural})",
    "(?<='seit|vor|nach|über|auf|binnen|innerhalb|für|in' )(?<unit>{plural})",
    "{this} (?<unit>{plural})",
    "(?<unit>{long})",
    "(?<unit>{plural}) 'lang|hindurch'",
    "(?<count>(?<unit>{lasting}))",
  ]),
  often(["(?<word>{often})"]),
  everyUnit([String.raw`{each} (?<unit>{unit})`, "'pro' (?<unit>{unit})"]),
  everyNamed(["(?<weekday>{everyweekday})", "{each} (?<weekday>{weekday})"]),
  clockTime([String.raw`${notInNumber}${hourName}(?:[.:](?<minute>{minute}))? {clock}`]),
  dayPart([String.raw`(?<='am|im' )(?<daypart>{daypart})`]),
  unitPhrase("D", 1, ["'tags' 'darauf'"]),
  elapsedTime("later", { sign: 1, from: "text" }, [
    String.raw`${roughly}${count} (?<unit>{unit}) 'später|darauf|danach'`,
  ]),
  elapsedTime("earlier", { sign: -1, from: "text" }, [
    String.raw`${roughly}${count} (?<unit>{unit}) 'zuvor|vorher|davor|früher'`,
  ]),
];
