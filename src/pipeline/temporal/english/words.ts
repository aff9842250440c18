import type { WordLists } from "../grammar/lexicon.ts";
import { englishHolidayWords } from "./holidays.ts";

type Words = Record<string, number | string>;

/** The same value for several words, given as one text. */
const all = (value: number | string, words: string): Words =>
  Object.fromEntries(words.split(" ").map((word) => [word, value]));
/** Words that count up from a number. */
const counting = (first: number, words: string): Words =>
  Object.fromEntries(words.split(" ").map((word, index) => [word, first + index]));

const weekdayNames = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday";
const singular: Words = {
  ...{ day: "D", week: "W", month: "M", quarter: "Q", year: "Y", decade: "DE", century: "CE", millennium: "ML" },
  ...{ weekend: "WE", hour: "TH", minute: "TM", second: "TS", night: "TNI", semester: "H", fortnight: "2W" },
};
const plural: Words = {
  ...{ days: "D", weeks: "W", months: "M", quarters: "Q", years: "Y", decades: "DE", centuries: "CE", millennia: "ML" },
  ...{
    weekends: "WE",
    hours: "TH",
    fortnights: "2W",
    hrs: "TH",
    minutes: "TM",
    mins: "TM",
    seconds: "TS",
    nights: "TNI",
  },
};
const past =
  "was were had did said told came went took began became made led fell fought won lost sent left saw held met killed got gave found rose died " +
  "sold bought paid struck shot beat broke chose drove flew froze grew knew laid lent ran sought shook sank spent stood stole swore threw underwent " +
  "upheld withdrew wrote brought built caught drew fled overthrew retook shrank spoke taught tore overran heard kept hid rode rang sang sat " +
  "swept wore woke dealt dug ate forbade foresaw misled outlawed rebuilt sued freed";

/** The English words of time, by class. */
export const englishWords: WordLists = {
  month: {
    ...counting(1, "January February"),
    ...counting(6, "June July"),
    ...{ April: 4, August: 8, September: 9, October: 10, November: 11, December: 12 },
  },
  monthorverb: { March: 3, May: 5 },
  monthabbr: { Jan: 1, Feb: 2, Mar: 3, Apr: 4, Jun: 6, Jul: 7, Aug: 8, Sep: 9, Sept: 9, Oct: 10, Nov: 11, Dec: 12 },
  weekday: counting(1, weekdayNames),
  weekdayabbr: { ...counting(1, "Mon Tue Wed Thu Fri Sat Sun"), Tues: 2, Thur: 4, Thurs: 4 },
  everyweekday: { ...counting(1, weekdayNames.replaceAll("day", "days")), weekdays: "B" },
  season: {
    ...all(0, "spring springtime"),
    ...all(1, "summer summers summertime"),
    ...all(2, "autumn fall"),
    ...all(3, "winter winters wintertime"),
  },
  numeral: {
    ...counting(
      2,
      "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
    ),
    ...{ twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
    ...{ couple: 2, dozen: 12, both: 2 },
  },
  tens: all(1, "twenty thirty forty fourty fifty sixty seventy eighty ninety"),
  hundred: { hundred: 100, thousand: 1000 },
  one: all(1, "a an one single"),
  ordinal: {
    ...counting(
      1,
      "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth",
    ),
    ...counting(15, "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"),
    thirtieth: 30,
  },
  ordinalending: all(1, "st nd rd th"),
  half: all(0.5, "half"),
  vague: all("X", "several few some many recent numerous various"),
  unit: { ...singular, ...plural },
  plural: Object.fromEntries(Object.keys(plural).map((word) => [word, 1])),
  singular: Object.fromEntries(Object.keys(singular).map((word) => [word, 1])),
  quarterletter: { Q: 1 },
  quarterunit: all(1, "quarter"),
  part: {
    ...all("START", "early beginning start"),
    ...all("MID", "mid middle"),
    ...all("END", "late end close"),
  },
  this: all(0, "this these those"),
  deicticshift: { ...all(-1, "last past"), ...all(1, "next coming upcoming"), ...all(0, "current") },
  textshift: {
    ...all(1, "following subsequent succeeding ensuing"),
    ...all(-1, "previous preceding prior"),
    ...all(0, "same very that"),
  },
  deicticday: { today: 0, yesterday: -1, tomorrow: 1, tonight: 0 },
  ownpart: { tonight: "NI" },
  daypart: {
    ...{ morning: "MO", mornings: "MO", dawn: "MO", noon: "MI", midday: "MI", afternoon: "AF", afternoons: "AF" },
    ...{ evening: "EV", evenings: "EV", dusk: "EV", night: "NI", overnight: "NI", daybreak: "MO" },
  },
  smallhours: { hours: "MO" },
  daypartafter: { morning: "MO", afternoon: "AF", evening: "EV", night: "NI" },
  often: {
    ...{
      hourly: "PT1H",
      daily: "P1D",
      nightly: "P1D",
      weekly: "P1W",
      fortnightly: "P2W",
      biweekly: "P2W",
      monthly: "P1M",
    },
    ...{ quarterly: "P3M", annually: "P1Y", annual: "P1Y", yearly: "P1Y" },
  },
  each: all(1, "each every"),
  reference: {
    ...all("PRESENT_REF", "now currently nowadays presently"),
    ...all("PAST_REF", "recently formerly lately"),
  },
  era: { former: "PAST_REF", future: "FUTURE_REF", current: "PRESENT_REF" },
  roughly: {
    ...all("APPROX", "about around approximately roughly some nearby circa"),
    ...all("LESS_THAN", "almost nearly under"),
    ...all("MORE_THAN", "over"),
  },
  decadeword: {
    twenties: 20,
    thirties: 30,
    forties: 40,
    fifties: 50,
    sixties: 60,
    seventies: 70,
    eighties: 80,
    nineties: 90,
  },
  century: all(1, "century centuries"),
  quarteroffset: { past: 15, after: 15, to: -15, before: -15 },
  det: all(1, "the"),
  clock: all(1, "o’clock hrs hr"),
  // Words that number a thing: what follows is no year.
  label: all(
    1,
    "no number agenda flight room act section article page chapter volume route highway bus model channel LH BA AF KL LX OS EW FR UA AA DL TK EK QR MH",
  ),
  // What stands before a name: Mrs May.
  title: all(1, "mr mrs ms dr sir lord lady theresa"),
  holiday: englishHolidayWords,
  counted: all(
    1,
    "men people troops soldiers dollars euros pounds percent miles km kilometers kilometres metres meters feet tons tonnes others deaths casualties prisoners civilians members jobs votes seats guns aircraft tanks ships",
  ),
  dailyword: all(1, "yesterday tomorrow today"),
  future: all(1, "will shall would ll going expected scheduled planned set"),
  past: all(1, past),
  present: all(1, "is are"),
};
