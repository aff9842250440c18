import { type Form, inNarratives } from "../form.ts";
import { calendarDate } from "../forms/calendar-date.ts";
import { century } from "../forms/century.ts";
import { clockTime, dayPart } from "../forms/clock-time.ts";
import { dayOfComingDate } from "../forms/day-of-coming-date.ts";
import { dayOfMonth } from "../forms/day-of-month.ts";
import { decade } from "../forms/decade.ts";
import { deicticDay } from "../forms/deictic-day.ts";
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
import { shiftedUnit, unitFromToday } from "../forms/shifted-unit.ts";
import { weekOfDate } from "../forms/week-of-date.ts";
import { weekOfMonth } from "../forms/week-of-month.ts";
import { weekday, weekend } from "../forms/weekday.ts";
import { secondYear, year } from "../forms/year.ts";
import { englishHolidayPhrases, englishHolidays } from "./holidays.ts";

const notInNumber = "(?<!{number}|[.,:/$£€])";
const beforeChrist = String.raw`(?: ?(?<bc>'bc|bce'|'b'\. ?'c'(?:\. ?'e')?\.?))`;
const anyYear = `(?<year>{year}|’{twodigits}|{number}(?= ?${beforeChrist}))${beforeChrist}?`;
const ofYear = `(?:,? (?:'of|in' )?(?:'year' )?${anyYear})`;
const ofShiftedYear =
  "(?: (?:'of|in' )?(?<yearshift>{deicticshift}|{this}|(?:{det} )?{textshift}|(?:{det} )?'next') 'year')";
const yearOrShift = `(?:${ofYear}|${ofShiftedYear})`;
const day = "(?<day>{day})(?: ?{ordinalending})?";
const monthName = String.raw`(?<month>{month|monthorverb}|{monthabbr}\.?)`;
const weekdayBefore = String.raw`(?:(?:{weekday}|{weekdayabbr}\.?),? (?:{det} )?)?`;
const aMonth =
  "(?:{month}|(?<='in|since|until|till|by|last|next|this|early|late|mid|of|from|to|and|through|during|before|after|between|previous|around|starting|ending|following|through' |mid-|[-/(])(?:{monthorverb}))";

const count = `(?<count>{number}(?:[.,]{number}){0,3}(?: (?:'and|1'|{number}/)? ?{half})?|{tens}-{numeral}|(?:{one}|{numeral}) {hundred}|{hundred}|{numeral}(?: 'and' (?:'a' )?{half})?|'a' ${"(?:{vague}|'couple|dozen')"}(?: 'of')?|{vague}|{half} {one}|{one}(?: {half})?|'another')`;
const roughly =
  "(?:(?<roughly>{roughly}|'more' 'than'|'less' 'than'|'at' 'least'|'at' 'most'|'up' 'to'|'a' 'little' 'more' 'than'|'just' 'over'|'just' 'under'|'close' 'to') )?";
const filler = "(?:'full|long|whole|more|consecutive|straight|additional|next|following|last|first|brutal' )?";
const unit = "(?<unit>{unit})";
/** "Voted seven to six last night": a number before such a time counts nothing of it. */
const noCount = "(?!(?:{number}(?:[.,]{number})*|{numeral}) 'last|next|following' {singular})";
const amount = `(?!'a' 'second')${noCount}${count}(?: |-)${filler}${unit}(?!-| 'old|ago|later|earlier')`;
const counted = `${roughly}${count} (?<unit>{unit})`;

/** The words for the units of “the year before”. */
const unitWords = { D: "day", W: "week", M: "month", Y: "year" };

const meridiem = String.raw` ?(?:(?<am>'am'|'a'\. ?'m'\.?)|(?<pm>'pm'|'p'\. ?'m'\.?))`;
const zone = "(?: 'gmt|utc|est|edt|cet|cest|bst|pst|et')?";

/** The English forms; where two matches are equally long, the earlier form wins. */
export const englishForms: readonly Form[] = [
  calendarDate("calendar-date", [
    `${notInNumber}${weekdayBefore}(?:{det} )?${day} (?:'of' )?${monthName}${yearOrShift}?`,
    `${weekdayBefore}(?:{det} )?(?<day>{ordinal}) (?:'of' )?(?<month>{month|monthorverb})${yearOrShift}?`,
    `${weekdayBefore}${monthName} (?:{det} )?${day}(?!{number}|[.,:]{number}|-{day},? {year})(?! {unit})${yearOrShift}?`,
    `${weekdayBefore}${monthName} (?:{det} )?${day}(?=-{day},? (?<year>{year}))`,
    `(?:{det} )?(?<shift>{deicticshift}) ${monthName} ${day}(?!{number}|[.,:]{number})(?! {unit}|,? {year})`,
    `${notInNumber}(?<month>{monthnumber})/(?<day>{day})/(?<year>{year}|{twodigits})(?![/.]{number})`,
    `${notInNumber}(?<year>{year})-(?<month>{monthnumber})-(?<day>{day})(?!{number}|-)`,
  ]),
  weekOfDate([
    `(?:{det} )?'week' 'of|beginning|starting' ${monthName} ${day}(?!{number}|[.,:]{number})${yearOrShift}?`,
    `(?:{det} )?'week' 'of|beginning|starting' ${day} ${monthName}${yearOrShift}?`,
  ]),
  dayOfComingDate([
    `${notInNumber}(?:{det} )?${day}(?=(?:(?: ?(?:-|/|'to|and|or|until|through') ?|, ?)(?:{det} )?{day}(?: ?{ordinalending})?){1,6} (?:'of' )?${monthName}${yearOrShift}?)`,
    String.raw`(?<=(?<month>{month|monthorverb}|{monthabbr}\.?) {day}(?: ?{ordinalending})? ?(?:-|'to|and|or|through') ?)${day}(?!{number}|[:]{number})(?! {unit|month|monthorverb})${yearOrShift}?`,
  ]),
  dayOfMonth([
    "(?<='on|by|until|from|to|since' )(?:{det} )(?<day>{day}) ?{ordinalending}(?! {month|century|monthorverb|unit}| 'of|anniversary|floor|birthday|place|round|lap|hole|district|division|army|corps|regiment|infantry|brigade|battalion'| X|-)",
  ]),
  month([
    `(?<!{title}\\.? )(?<month>${aMonth})(?!-)${yearOrShift}?`,
    `(?<month>{month|monthorverb})${yearOrShift}`,
    String.raw`(?<month>{monthabbr}\.?) (?<year>{year})`,
    "(?:{det} )?(?<shift>{deicticshift|textshift})(?<!'that') (?<month>{month|monthorverb})(?! {day}| {year})",
    "(?<=^|¶|[.!?;] |'and|later' )(?<shift>'that') (?<month>{month|monthorverb})(?! {day}| {year})",
    "(?<shift>'that') (?<month>{month|monthorverb})(?= ?[.,;)¶]|$)",
  ]),
  season([
    `(?:{det} )?(?<season>'spring|summer|autumn|winter|fall')${yearOrShift}`,
    "(?<year>{year}) (?<season>{season})",
    "(?:{det} )(?<season>{season})(?= ?[.,;)]| 'and|when|while'|¶)",
    "(?<='in|by|during|until|since|through|and|early|late|mid|this|that' (?:{det} )?)(?:{det} )?(?<season>'spring')(?! {unit})",
    "(?:{det} )?(?<season>'summer|autumn|winter|Spring')(?<!(?:{title}\\.?|'arab|prague') {season})(?!(?<=(?<!'in|by|during|until|since|through|and|of' (?:{det} )?)'Summer|Autumn|Winter|Spring') X)",
    "(?:{det} )?(?<shift>{deicticshift|textshift}) (?<season>{season})",
  ]),
  year([
    `(?:{det} )?'year|years' ${anyYear}`,
    `(?<!{number}|[.,:§$£€-])(?<year>{number})${beforeChrist}`,
    `(?<![.,:§$£€])(?<year>{number})(?= ?(?:-|/|'to|and|until') ?{number} ?${beforeChrist})`,
    `(?<={number} ?[-/] ?)(?<year>{number})${beforeChrist}`,
    "(?<ad>'AD') (?<year>{number})(?![.,:]?{number}|[%€$])",
    "(?<!{number}|[.,:$£€])(?<year>{number}) ?(?<ad>'AD|CE')",
    "(?:(?<='in|since|from|until|till|to|by|of|around|circa|after|before|between|and|through|during|early|late|mid|throughout|only|the' |[(] ?|¶|-)(?<cued>)|)(?:(?<={roughly} )(?<roughly>)|)(?<!{number}|[.,:$£€]|{number} |{label}.? |{day|twodigits|threedigits} ?-|(?<!{year} ?)/)(?<year>{year})(?![.,:]{number}|{number}|[%€$]|'s'| ?(?:{unit|clock|counted}|[%€$]))(?:(?= x)(?<noun>)|)",
    "(?<=’)(?<year>{twodigits})(?! ?{unit}|’)(?= X)",
  ]),
  secondYear(["(?<=(?<first>{year}) ?[-/] ?)(?<year>{twodigits})(?![.,:]?{number}|'s')"]),
  decade([
    `(?:{det} )?(?:'mid|early|late'[- ])?(?<decade>{year}|{threedigits})’?'s'${beforeChrist}?`,
    "(?:{det} )?’?(?<decade>{twodigits})’?'s'",
    "(?:{det} )(?:'mid|early|late'[- ])?(?<decade>{decadeword})",
  ]),
  century([
    `(?:{det} )?(?<century>{number}) ?{ordinalending}[- ]{century}${beforeChrist}?`,
    `(?:{det} )?(?<century>{ordinal})[- ]{century}${beforeChrist}?`,
  ]),
  ordinalPart([
    `(?<unit>{quarterletter})(?<ordinal>{number})(?![.,:]?{number})${ofYear}?`,
    `(?:{det} )?(?<ordinal>'first|second|third|fourth') (?<unit>{quarterunit})${ofYear}?`,
    "(?:{det} )?(?<ordinal>'first|second') (?<unit>'half')(?: 'of' (?:{det} 'year'|(?<year>{year})))",
  ]),
  holiday(englishHolidays, [
    `(?<name>${englishHolidayPhrases}|{holiday})(?:${yearOrShift})?(?: (?<daypart>{daypartafter}))?`,
  ]),
  nthWeekday([
    `(?:{det} )?(?:(?<ordinal>{ordinal})|(?<final>'last|final')) (?<weekday>{weekday}) (?:'in|of' )(?<month>{month|monthorverb})${yearOrShift}?`,
    "(?:{det} )?(?:(?<ordinal>{ordinal})|(?<final>'last|final')) (?<weekday>{weekday}) (?:'in|of' )(?:{det} |(?<monthshift>{deicticshift|textshift|this}) )(?<ownmonth>'month')",
  ]),
  weekOfMonth([
    `(?:{det} )?(?:(?<ordinal>{ordinal})|(?<final>'last|final')) 'week' (?:'in|of' )(?<month>{month|monthorverb})${yearOrShift}?`,
  ]),
  weekday([
    "(?:{det} )?(?<shift>{textshift}) (?<weekday>{weekday})(?: (?<daypart>{daypartafter}))?(?!-)",
    "(?:{det} )(?<weekday>{weekday}) (?<behind>'after')(?= ?[.,;)¶]|$)",
    "(?:{det} )(?<weekday>{weekday}) (?<ahead>'before')(?= ?[.,;)¶]|$)",
    "(?<weekday>{weekday})(?<=(?<some>{one}) {weekday})(?: (?<daypart>{daypartafter}))?(?!-)",
    "(?<weekday>{weekday})(?<=(?<some>{one}) x {weekday})(?= 'in|of' )",
    "(?:(?<shift>{deicticshift}|{this}) )?(?<weekday>{weekday})(?: (?<daypart>{daypartafter}))?(?!-)",
    "(?<weekday>{weekday}) 'of' (?<week>{deicticshift}|{this}) 'week'",
  ]),
  weekend(["(?<='over|at|on|during|since|by|before|after' )(?:{det} )(?<weekend>'weekend')"]),
  referencePhrase("PRESENT_REF", ["(?<='to' )'this' 'day'", "{det} 'time' 'being'"]),
  shiftedUnit([
    "(?<told>'the') (?<shift>'next') (?<unit>{singular})(?!-)",
    "(?:{det} )?(?<shift>{deicticshift}|{textshift}|{this}) (?:{textshift} )?(?<unit>{singular})(?!-)",
    "(?:{det} )?(?<shift>{textshift}|{this}|'next|last') (?:{textshift} )?(?<daypart>{daypart})",
    "(?<={part} (?:'of|in' )?)(?<!{year} ){det} (?<unit>'year|month|week|decade|century')(?! {year})",
    "(?<='later|earlier|late|early' 'in' )(?:{det} )(?<unit>'year|month|week')",
    "(?<='of' )(?:{det} )(?<unit>'year')(?= ?[.,;])",
  ]),
  unitPhrase("D", -1, ["{det} (?<daypart>{daypart}) 'before'(?= ?[.,;)¶]|$)"]),
  unitPhrase("D", 1, ["{det} (?<daypart>{daypart}) 'after'(?= ?[.,;)¶]|$)"]),
  unitFromToday(2, ["(?:{det} )?(?<unit>'week|month|year|weekend') 'after' 'next'"]),
  unitFromToday(-2, ["(?:{det} )?(?<unit>'week|month|year|weekend|night') 'before' 'last'"]),
  ...(["D", "W", "M", "Y"] as const).flatMap((unit) => [
    unitPhrase(unit, -1, [`{det} '${unitWords[unit]}' 'before|earlier'(?= ?[.,;)¶]|$)`]),
    unitPhrase(unit, 1, [`{det} '${unitWords[unit]}' 'after'(?= ?[.,;)¶]|$)`]),
  ]),
  deicticDay(["(?<day>{deicticday})(?: (?<daypart>{daypartafter}))?"]),
  reference(["(?<word>{reference})"]),
  referencePhrase("PRESENT_REF", [
    "'right' 'now'",
    "'this|that' 'time'",
    "'at' 'present'",
    "{det} 'present|current' 'day'",
    "'present|modern' ?-? ?'day'",
    "(?<='at' ){det} 'moment'",
    "'these' 'days'",
  ]),
  referencePhrase("PAST_REF", [
    "(?<='in|of' ){det} 'past'(?! {number|numeral|unit|vague})",
    "(?<='at' ){det} 'time'(?= ?[.,;])",
    "'long|years|months' 'ago'",
    "'recent' 'times'",
  ]),
  referencePhrase("FUTURE_REF", ["{det} (?:'near' )?'future'"]),
  // TIMEX2 counts these adjectives as times, TimeML does not.
  inNarratives(reference(["(?<word>{era})(?= [xX]|{det})"])),
  everyUnit([
    "{each} (?<unit>{singular})",
    "'per' (?<unit>{singular})",
    "{each} (?<count>{number|numeral}) (?<unit>{plural})",
    "(?<=(?:{number}|{numeral}) (?:(?:[xX]|{plural}|'times') )?)'a' (?<unit>'year|day|week|month|hour')",
    "'once|twice' 'a' (?<unit>{singular})",
  ]),
  duration(
    [
      `(?:{det} )?'last|past'(?<!'to|will|would|may|might|can|could|should|must|not' 'last') (?:(?:${count}) )?(?<unit>{plural})`,
    ],
    "last",
  ),
  duration([`(?:{det} )?'next|coming' (?:(?:${count}) )?(?<unit>{plural})`], "next"),
  duration([`${roughly}${amount}(?= 'from' 'now|today')`], "ahead"),
  duration([`(?<='within' )${roughly}${amount}`, "(?<='within' )(?<unit>{plural})"], "within"),
  duration([`(?<='for' )${roughly}${amount}`]),
  duration([
    `(?<!{number}[.,])${roughly}${amount}`,
    `{det} ${amount}`,
    "(?<count>{one}|{numeral}) (?<unit>{unit}) (?<andhalf>'and' 'a' 'half')",
    "(?!'a|one' 'second')(?<count>{number}|{numeral}|{tens}-{numeral}|{one})(?: |-)(?<unit>{unit})(?=-| [xX])(?!-'old')",
    "(?:{det} )(?!'early' 'hours' 'of|on')(?:'first|last|next|following|early|final|coming|succeeding|subsequent|past|previous|preceding' )(?:(?<count>{number|numeral}|'few') )?(?<unit>{plural})",
    "(?:{det} )(?<count>{number|numeral}) (?<unit>{plural})",
    "(?<='for|within|in|after|over|of|since' )(?<unit>'days|weeks|months|years|decades|centuries|hours|minutes')",
    "(?:{det} )(?<count>'first|last|whole|entire') (?<unit>{singular})(?: 'of' (?:{det} )?(?:{month|monthorverb}(?: {year})?|{year}))?",
    "(?:{det} )'first|last' (?<count>{number|numeral}) (?<unit>{plural}) 'of' (?:{month|monthorverb}(?: {year})?|{year})",
    "(?<unit>{singular})-'long'",
    "(?<unit>'days|weeks|months|years')(?= 'before|after|into')",
    "(?:'these|those|recent' )(?<unit>{plural})",
  ]),
  inNarratives(duration([`${roughly}(?<count>{number}|{numeral}) (?<unit>{unit}) 'old'`])),
  often(["(?<word>{often})"]),
  everyNamed([
    "(?<weekday>{everyweekday})",
    "{each} (?:{ordinal} |'other' )?(?<weekday>{weekday})",
    "{each} (?<daypart>{daypart})",
  ]),
  clockTime([
    `(?<!{number}|[.,:])(?<hour>{hour})(?:[.:](?<minute>{minute}))?${meridiem}${zone}`,
    `(?<!{number}|[.,:])(?<hour>{hour}):(?<minute>{minute})(?::(?<second>{minute}))?(?! ?[%])${zone}(?= 'gmt|utc|hours|hrs|hr'|[ ,.;)]|: )`,
    "(?<hour>{hour}|{numeral}) ?{clock}",
    "(?<='at|by|until|till|around|about|past' )'half' (?<halfpast>'past') (?<hour>{hour}|{numeral})",
    "(?<='at|by|until|till|around|about' )(?:'a' )?'quarter' (?<quarter>{quarteroffset}) (?<hour>{hour}|{numeral})",
    "(?<!{number}|[.,:])(?<military>{year|number}) ?'gmt|utc'",
    "(?<midnight>'midnight')",
    "(?<noon>'noon')",
  ]),
  dayPart([
    "(?<='in|during|by|that|of' )(?:{det} )(?:'early|late' )?(?<daypart>{daypart})(?! 'of|hours')",
    "(?<='at' )(?<daypart>'night|dawn|dusk')",
    "(?<daypart>'overnight')",
  ]),
  elapsedTime("later", { sign: 1, from: "text" }, [
    `${counted} 'later|afterwards|afterward|thereafter'`,
    "(?<unit>{plural}) 'later'",
  ]),
  elapsedTime("earlier", { sign: -1, from: "text" }, [
    `${counted} 'earlier|previously|before|prior'(?= ?[.,;)¶]|$)`,
    `${counted} 'earlier'`,
    "(?<unit>{plural}) 'earlier|before'(?= ?[.,;)¶]|$)",
  ]),
  elapsedTime("ago", { sign: -1, from: "document" }, [`${counted} 'ago'`]),
];
