import type { Form } from "../form.ts";
import { calendarDate } from "../forms/calendar-date.ts";
import { calendarWeek } from "../forms/calendar-week.ts";
import { century } from "../forms/century.ts";
import { clockTime, dayPart } from "../forms/clock-time.ts";
import { dayOfComingDate } from "../forms/day-of-coming-date.ts";
import { decade } from "../forms/decade.ts";
import { deicticDay, deicticYear } from "../forms/deictic-day.ts";
import { duration } from "../forms/duration.ts";
import { elapsedTime } from "../forms/elapsed-time.ts";
import { holiday } from "../forms/holiday.ts";
import { month } from "../forms/month.ts";
import { nthWeekday } from "../forms/nth-weekday.ts";
import { ordinalPart } from "../forms/ordinal-part.ts";
import { unitPhrase } from "../forms/phrase.ts";
import { reference, referencePhrase } from "../forms/reference.ts";
import { season } from "../forms/season.ts";
import { everyNamed, everyUnit, often } from "../forms/set.ts";
import { shiftedUnit } from "../forms/shifted-unit.ts";
import { unitEdge } from "../forms/unit-edge.ts";
import { weekOfMonth } from "../forms/week-of-month.ts";
import { weekday, weekend } from "../forms/weekday.ts";
import { secondYear, year } from "../forms/year.ts";
import { germanHolidayPhrases, germanHolidays } from "./holidays.ts";

const beforeChrist = String.raw`(?: ?(?<bc>'v|vor'\.? ?(?:'chr|christus|christi'|'u'\.? ?'z'|'d'\.? ?'z')(?:\.(?=[^¶]|$))?))`;
const anyYear = `(?:(?<year>{year}|’{twodigits})|(?<year>{number})${beforeChrist})`;
const ofYear = `(?:,? ?(?:(?:'des|im' )?'jahres|jahrs|jahr' )?(?<year>{year}|’{twodigits})${beforeChrist}?)`;
const ofShiftedYear =
  "(?: (?:{det} )?(?:(?<yearshift>{deicticshift}|{textshift}|{this}) 'jahres'|(?<ownyear>'vorjahres|folgejahres')))";
const bcYear = `(?:,? (?:(?:'des|im' )?'jahres|jahrs|jahr' )?(?<year>{number})${beforeChrist})`;
const monthName = String.raw`(?<month>{month}|{monthabbr}(?:\.|(?= {year})|(?! ?X)))`;
const notInNumber = "(?<!{number}|[.,:/-])";
/** Where a day of a named month may begin: also behind the dash of “3.–5. Mai”. */
const dayStart = "(?<!{number}|[,:]|{number}[./])";
const weekdayBefore = String.raw`(?:(?:{weekday}|{weekdayabbr}\.?),? ?(?:{det} )?)?`;
const joint = "(?:'bis|und|oder|auf|sowie'|-|/)";
const yearOrShift = `(?:${ofYear}|${bcYear}|${ofShiftedYear})`;

/** “August Weber”: with a capitalised word behind it, and without one before it that leads to a date. */
const augustAsName =
  "'august' X(?<!(?:'im|in|seit|ab|bis|vom|zum|anfang|mitte|ende|und|oder|den|des' |{partadjective} |{deicticshift} |[-/]|[.] ?)'august' X)";

const half = "(?:{one} )?{half}";
const count = `(?<count>{number}(?:[.,]{number}| {threedigits})?(?: 'einhalb')?|{numeral}(?: {threequarters}|(?: 'und')? ${half})?|${half}|(?:'ein' )?{vague}|{one}(?: {roughly})?)`;
const roughly = String.raw`(?:(?<roughly>{roughly}|'mehr' 'als'|'weniger' 'als')\.? )?`;
const filler =
  "(?:'ganze|ganzen|ganzer|lange|langen|volle|vollen|weitere|weiteren|weiterer|aufeinanderfolgende|aufeinanderfolgenden|folgende|folgenden|nächsten|letzten|ersten' )?";
const notAnAge =
  "(?!-| 'alt|alte|alten|alter|altes|altem|jünger|jüngere|jüngeren|jüngerer|älter|ältere|älteren|älterer')";
const units = `(?<unit>{unit}|(?<!{one} |{vague} ){compoundunit})(?! {year})${notAnAge}`;
const secondUnit = "(?: 'und' (?<count2>{number|numeral|one}) (?<unit2>{unit}))?";
const amount = `${count} ${filler}${units}${secondUnit}`;
const past = "'letzten|letzte|vergangenen|vergangene|vorigen|verflossenen|zurückliegenden|abgelaufenen'";
const coming = "'nächsten|nächste|kommenden|kommende'";

const hour = "(?<hour>{hour})";
const minutes = "[.:](?<minute>{minute})";
const clockRange = `(?: ?(?:-|/|'bis|und') ?{hour}(?:[.:]{minute})?){1,3}`;
const dayTime = "(?: ?(?:'am' |'in' 'der' )?(?<daypart>{daypartafter}))?";

/** The German forms; where two matches are equally long, the earlier form wins. */
export const germanForms: readonly Form[] = [
  calendarDate("calendar-date", [
    String.raw`${dayStart}${weekdayBefore}(?<day>{day})\. ?${monthName}${yearOrShift}?`,
    String.raw`(?:{det} )?(?<shift>{deicticshift}) (?<day>{day})\. ?(?<month>{month})(?! {year})`,
    `${weekdayBefore}(?<day>{ordinal}) (?<month>{month})${yearOrShift}?`,
    `${dayStart}(?<day>{day}) (?<month>{month})${yearOrShift}?(?!-)`,
    String.raw`${notInNumber}${weekdayBefore}(?<day>{day})\. ?(?<month>{monthnumber})\. ?(?<year>{year}|{twodigits})(?![.,:]?{number}| 'uhr')`,
    String.raw`${notInNumber}${weekdayBefore}(?<day>{day})\.(?<month>{monthnumber})\.(?! ?{number}|[.-])`,
    String.raw`${notInNumber}(?<day>{day})\. ?(?<month>{monthnumber})\.(?= ?(?:-|'bis'(?: 'zum')?) ?{day}\. ?{monthnumber}\. ?{year|twodigits})`,
    String.raw`(?<day>{day})(?<={day}\. ?(?:-|/|'bis|und') ?{day})\. ?(?<month>{monthnumber})\. ?(?<year>{year}|{twodigits})(?![.,:]?{number})`,
    String.raw`(?<='am|vom|zum|bis|ab' )(?<day>{day})\.(?<month>{monthnumber})(?![.,:]?{number}|[.%€]| 'uhr|mal|prozent')`,
    `${notInNumber}(?<year>{year})-(?<month>{monthnumber})-(?<day>{day})(?!{number}|-)`,
  ]),
  dayOfComingDate([
    String.raw`${notInNumber}(?<day>{day})\.(?= ?(?:-|/|'bis|und') ?{day}\. ?(?<month>{monthnumber})\. ?(?<year>{year}|{twodigits})(?![.,:]?{number}))`,
    String.raw`${dayStart}(?<day>{day})\.?(?= ?${joint} ?(?:'zum|auf|am' )?(?:{det} )?{day}\. ?${monthName}${yearOrShift}?)`,
    String.raw`${dayStart}(?<day>{day})\.(?=(?: ?(?:,|${joint}) ?(?:'am' )?{day}\.){1,6} ?${monthName}${yearOrShift}?)`,
  ]),
  month([
    `(?<!{title}\\.? )(?!${augustAsName})(?<month>{month})${yearOrShift}?(?!-)`,
    String.raw`(?<month>{monthabbr}\.?) ${anyYear}`,
    "(?:{det} )?(?<shift>{deicticshift|textshift|this}) (?<month>{month})(?! {year})",
    "(?<=(?<yearshift>{deicticyear}) (?:'im|schon|bereits|noch' )+)(?<month>{month})(?! {year})",
  ]),
  season([
    `(?<season>{season})(?<!(?:{title}\\.?|'prager|arabische|arabischen|arabischer') {season})${yearOrShift}?(?!-)`,
    "(?:{det} )?(?<shift>{deicticshift|textshift|this}) (?<season>{season})(?!-| {year})",
  ]),
  year([
    `(?:{det} )?(?:'gesamte|ganze' )?'jahr|jahre|jahres|jahren' ${anyYear}`,
    `(?<!{number}|[.,:/§$€-])(?<year>{number})${beforeChrist}`,
    `(?<![.,:§$€])(?<year>{number})(?= ?(?:-|/|'bis|und') ?{number}${beforeChrist})`,
    `(?<={number} ?[-/] ?)(?<year>{number})${beforeChrist}`,
    "(?:{det} )?(?:'jahr|jahre|jahres' )?(?<year>{number}) ?(?<ad>'n|nach')\\.? ?'chr|christus|christi'(?:\\.(?=[^¶]|$))?",
    "(?:(?<=[^.!?:¶ ] )(?<inside>)|)(?:(?<='in|seit|von|bis|ab|um|vor|nach|anno|zwischen|anfang|mitte|ende|deutsch|jahrgang|gegen|für' |[(] ?|¶)(?<cued>)|)(?:(?<={roughly} )(?<roughly>)|)(?<!{number}|[.,:§$€]|{number} |{label}.? |(?<!{year} ?)[-/])(?<year>{year})(?![.,:]{number}|{number}|[%€$]|'er'| ?(?:{unit|compoundunit|clock|counted}|[%€$]))(?:(?= X)(?<noun>)|(?= (?<described>x) X)|)",
  ]),
  secondYear(["(?<=(?<first>{year}) ?[-/] ?)(?<year>{twodigits})(?![.,:]?{number})"]),
  decade([
    `(?:{det} )?(?<decade>{number})’?'er'[ -]?'jahre|jahren|jahres'${beforeChrist}?`,
    "(?:{det} )?(?<decade>{decadeword}) 'jahre|jahren|jahres'",
    "(?:{det} )?(?<decade>{decadeyears})",
    "'den|der' (?:{partadjective} )?(?<decade>{decadeplural})",
    "'den' (?:{partadjective} )?(?<decade>{number})’?'ern'",
    "(?<={part} )'der' (?<decade>{decadeword})",
  ]),
  century([String.raw`(?:{det} )?(?<century>{number}|{ordinal})\.? ?{century}\.?${beforeChrist}?`]),
  ordinalPart([
    `(?<unit>{quarterletter})(?<ordinal>{number})(?![.,:]?{number})(?:${ofYear})?`,
    String.raw`(?<ordinal>{ordinal}|{day}\.) (?<unit>{quarterunit}|'halbjahr|halbjahres|jahreshälfte')(?:${ofYear})?`,
  ]),
  holiday(germanHolidays, [`(?<name>${germanHolidayPhrases}|{holiday})(?:${yearOrShift})?(?!-)`]),
  nthWeekday([
    `(?:{det} )?(?:(?<ordinal>{ordinal})|(?<final>'letzter|letzten|letzte')) (?<weekday>{weekday}) (?:'im|des|vom' )(?<month>{month})${yearOrShift}?`,
    "(?:{det} )?(?:(?<ordinal>{ordinal})|(?<final>'letzter|letzten|letzte')) (?<weekday>{weekday}) (?:'im|des' )?(?:(?<monthshift>{deicticshift|textshift|this}) )?(?<ownmonth>'monats|monat')",
  ]),
  calendarWeek([
    `'kw|kalenderwoche' (?<week>{number})(?:${ofYear})?`,
    String.raw`${notInNumber}(?<week>{number})\.? ?'kw|kalenderwoche'(?:${ofYear})?`,
  ]),
  weekOfMonth([
    `(?:{det} )?(?:(?<ordinal>{ordinal})|(?<final>'letzte|letzten')) 'woche' (?:'im|des|vom' )(?<month>{month})${yearOrShift}?`,
  ]),
  weekday([
    "(?:{det} )?(?<shift>{textshift}) (?<weekday>{weekday})(?: (?<daypart>{daypartafter}))?(?!-)",
    "(?<weekday>{weekday}) (?<behind>'darauf|danach')",
    "(?<weekday>{weekday}) (?<ahead>'zuvor|davor')",
    "(?<weekday>{weekday})(?<=(?<some>{one}) {weekday})(?: (?<daypart>{daypartafter}))?(?!-)",
    "(?<!-|{title}\\.? )(?:{det} )?(?:(?<shift>{deicticshift}) )?(?<weekday>{weekday})(?: (?!{everydaypart})(?<daypart>{daypartafter}))?(?!-)",
    "(?<weekday>{weekday}) (?:{det} |'in' (?:'der' )?)?(?<week>{deicticshift}|{this}) 'woche'",
    "(?<week>{deicticshift}|{this}) 'woche' (?:'am' )?(?<weekday>{weekday})",
  ]),
  weekend(["(?<='am|vom|übers|zum|dem' |¶)(?<weekend>'wochenende|wochenend')"]),
  shiftedUnit([
    "(?:{det} )?(?<shift>{deicticshift}|{textshift}|{this}) (?<unit>{singular})(?!-)",
    "(?<shift>{textshift}|{this}|'nächsten|vergangene|vergangenen|letzte|letzten|kommende|kommenden') (?<daypart>{daypart})(?! {det}| 'auf|vom')",
    "(?:{det} )?(?<unit>{relativeunit})",
    "'des' (?<unit>'jahres|monats')(?! {year}| {number})",
    "(?<={part} |'laufe|verlauf' )'der' (?<unit>'woche')",
    "'das|dieses' (?:'ganze|gesamte' )?(?<unit>'jahr') 'über'?",
    "'das|dieses' 'ganze|gesamte' (?<unit>'jahr')(?! {year})",
  ]),
  unitEdge([`(?:{det} )?(?<edge>{unitpart})(?:${ofYear})?`]),
  deicticDay([
    "(?:(?<='bis|noch|auch|schon|erst' )(?<era>)|)(?<day>'heute')(?:(?= 'noch|weiß|wissen|gilt|als|wieder')(?<era>)|)(?! {daypartafter})",
    "(?<!'am|jeden|gegen|vom|zum|frühen|späten|selben|nächsten|folgenden' )(?<day>{deicticday})(?: (?<daypart>{daypartafter}))?(?<!{everydaypart})(?! 'des')",
    "(?<day>{deicticadjective})(?: {weekday})?",
  ]),
  deicticYear(["(?<year>{deicticyear})"]),
  reference(["(?<word>{reference})(?! 'oder')"]),
  referencePhrase("PAST_REF", [
    "'vor' 'kurzem|langem'",
    "(?<='in' )'der' 'vergangenheit'",
    "(?<!'nicht|bis|wie|als' |[.!?:»“] ?|¶)(?<=.)'zuletzt'",
    "'früheren|vergangenen' 'zeiten|zeit|tagen'",
  ]),
  referencePhrase("FUTURE_REF", [
    "(?<='in|für' )(?:{det} )?'zukunft'",
    "'in' 'kürze'",
    "'binnen' 'kurzem'",
    "(?:{det} )?'folgezeit'",
    "'kurz|bald|wenig' 'darauf|danach|später'",
    "(?<='innerhalb|binnen|nach' )'kurzer' 'zeit'",
    "'kurze' 'zeit' 'später|darauf|danach'",
    "(?<unit>{plural}) 'später|darauf|danach'",
  ]),
  referencePhrase("PRESENT_REF", ["'zur' 'zeit'(?! {det}|')", "'dieser' 'tage'", "'diesem' 'zeitpunkt'"]),
  duration([`(?<='vor' )${roughly}${amount}`], "ago"),
  duration([`(?<='seit' )${roughly}${amount}`], "since"),
  duration(
    [`(?<='binnen|innerhalb' (?:'von' )?)${roughly}${amount}`, "(?<='binnen|innerhalb' )(?<unit>{plural})(?! {year})"],
    "within",
  ),
  duration([`(?<='nach' )${roughly}${amount}(?! X| 'im|in|auf|an')`], "after"),
  duration([`(?<='in' )${roughly}(?!{vague})${amount}`], "ahead"),
  duration([`(?:{det} )?${past} (?:(?:${count}) )?(?<unit>{plural})`], "last"),
  duration([`(?:{det} )?${coming} (?:(?:${count}) )?(?<unit>{plural})`], "next"),
  duration([
    `(?<!'ab|unter' )${roughly}(?<!{number}[.,])${amount}`,
    "(?<count>{number|numeral})(?= ?(?:-|'bis|oder|und|statt') ?(?:{number}|{numeral}) (?<unit>{plural}))",
    "(?<='und|oder' )(?<unit>{plural})(?! {year})",
    "(?<='seit|vor|nach|über|auf|binnen|innerhalb|für|in' )(?<unit>{plural})(?! {year})",
    "(?:{det} )?(?:{this}|{textshift}|'ersten|frühen|frühe|lange|langen|all|alle|letzten' (?:{this} )?) ?(?<unit>{plural})(?! {year})",
    "(?<unit>{relativeplural})",
    "'die|den' (?<unit>'jahre|jahren|tage|tagen|wochen|monate|monaten')(?! {year})",
    "(?<unit>{long})",
    "(?<unit>{plural}) 'lang|hindurch|hinweg'",
    "(?<!{number}-)(?<count>(?<unit>{lasting}))",
    "(?<count>{number})-(?<unit>{lastingstem})",
    "(?<count>{number|numeral})-(?<unit>{unit})(?=-)",
    "(?:{det} )?(?<count>'ersten|erste|letzten|letzte') (?<unit>{singular})",
    "(?<count>{ordinal}) (?<unit>{compoundunit})",
    "(?<count>'ganzen|ganze|gesamten|gesamte|halben|halbe') (?<unit>'tag|woche|monat|nacht|stunde')",
  ]),
  often(["(?<word>{often})"]),
  everyUnit([
    "{each} (?<unit>{unit})",
    "'pro' (?<unit>{unit})",
    "'alle' (?<count>{number|numeral|vague}) (?<unit>{plural})",
    "'im' (?<unit>'jahr|monat')(?= ?[.,;)]| 'auf|an|für|zu|zum|mehr|weniger|und'| x)",
    "'in' 'der' (?<unit>'woche')(?= ?[.,;)])",
    "(?<unit>'jahr|tag|woche|monat|stunde') 'um|für' 'jahr|tag|woche|monat|stunde'",
  ]),
  everyNamed([
    "(?<weekday>{everyweekday})",
    "{each} (?:(?:{ordinal}|{deicticshift}|{number}\\.) )?(?<weekday>{weekday})(?: 'im|des' (?<month>'monat|monats'))?",
    "(?<weekday>{weekday}) (?<daypart>{everydaypart})",
    "{each} (?<daypart>{daypart})",
    "(?<!{number} |{clock} )(?<daypart>{everydaypart})(?! (?:'um|gegen|ab' )?{hour})",
  ]),
  clockTime([
    `(?<!{number}|{number}[.,:]|[.,:§])(?<hour>{hour}|{numeral}|'ein')(?:${minutes})? ?{clock}(?: (?<minute>{minute})(?! ?{unit}))?${dayTime}`,
    `(?<!{number}|[.,:§])${hour}(?:${minutes})?(?=${clockRange} ?{clock})`,
    `(?<='um|gegen|ab|bis' )${hour}${minutes}(?!\\.?{number}| ?[%€]| {unit})`,
    `(?<half>'halb') (?<hour>{hour}|{numeral})(?:(?= ?{clock})|(?<='um|gegen|ab|bis|nach|vor' 'halb' (?:{hour}|{numeral}))) ?{clock}?${dayTime}`,
    `(?<quarter>'viertel' 'nach|vor'|'dreiviertel') (?<hour>{hour}|{numeral})(?: {clock})?${dayTime}`,
    "(?<='um|gegen|ab|bis' )(?<hour>{hour}|{numeral}) (?:'am' |'in' 'der' )?(?<daypart>{daypartafter})",
    `(?<daypart>{everydaypart}) (?:'um|gegen|ab' )?(?<hour>{hour})(?:${minutes})? ?{clock}`,
    "(?<!{number}|[.,:§])(?<hour>{hour}):(?<minute>{minute})(?= ?(?:-|'bis|und') ?{hour}:{minute}(?!{number}|[:.]{number}))",
    "(?<={hour}:{minute} ?(?:-|'bis|und') ?)(?<hour>{hour}):(?<minute>{minute})(?!{number}|[:.]{number})",
    "(?<!{number}|[.,:§])(?<hour>{hour}):(?<minute>{minute})(?=: )",
    "(?<midnight>'mitternacht')",
  ]),
  dayPart([
    "(?<='am|gegen|zum|vom|bis|im' )(?:{partadjective} )?(?<daypart>{daypart})(?! (?:'des|der|vom|auf|zum'|{this}|{textshift}) )",
    "(?<='der|über|die' )(?<daypart>'nacht')(?! 'zu|auf|vom|zum')",
  ]),
  unitPhrase("D", 1, ["(?<daypart>{daypart}) 'danach|darauf'"]),
  unitPhrase("D", -1, ["(?<daypart>{daypart}) 'zuvor|davor'"]),
  unitPhrase("D", 1, ["'tags' 'darauf'", "'tag' 'danach|darauf|später'"]),
  unitPhrase("D", -1, ["'tags' 'zuvor'", "(?:'am' )?'tag' 'zuvor|davor'"]),
  unitPhrase("Y", 1, ["'jahr' 'danach|darauf|später'"]),
  unitPhrase("Y", -1, ["'jahr' 'zuvor|davor'"]),
  elapsedTime("later", { sign: 1, from: "text" }, [`${roughly}${count} (?<unit>{unit}) 'später|darauf|danach'`]),
  elapsedTime("earlier", { sign: -1, from: "text" }, [
    `${roughly}${count} (?<unit>{unit}) 'zuvor|vorher|davor|früher'`,
  ]),
];
