import type { HolidayRule } from "../forms/holiday.ts";

/** The holidays in one word, in lower case. */
const single: Readonly<Record<string, HolidayRule>> = {
  ...{ neujahr: "01-01", neujahrstag: "01-01", dreikönigstag: "01-06", dreikönig: "01-06", valentinstag: "02-14" },
  ...{
    frauentag: "03-08",
    walpurgisnacht: "04-30",
    maifeiertag: "05-01",
    nationalfeiertag: "10-03",
    reformationstag: "10-31",
  },
  ...{ halloween: "10-31", allerheiligen: "11-01", allerseelen: "11-02", martinstag: "11-11", barbaratag: "12-04" },
  ...{ nikolaus: "12-06", nikolaustag: "12-06", heiligabend: "12-24", weihnachten: "12-25", weihnachtstag: "12-25" },
  ...{
    stephanstag: "12-26",
    stefanstag: "12-26",
    silvester: "12-31",
    silvesterabend: "12-31",
    silvesternacht: "12-31",
  },
  ...{
    weiberfastnacht: "E-52",
    rosenmontag: "E-48",
    fastnacht: "E-47",
    faschingsdienstag: "E-47",
    aschermittwoch: "E-46",
  },
  ...{
    palmsonntag: "E-7",
    gründonnerstag: "E-3",
    karfreitag: "E-2",
    karsamstag: "E-1",
    ostern: "E+0",
    ostersonntag: "E+0",
  },
  ...{ ostermontag: "E+1", himmelfahrtstag: "E+39", vatertag: "E+39", pfingsten: "E+49", pfingstsonntag: "E+49" },
  ...{ pfingstmontag: "E+50", trinitatis: "E+56", fronleichnam: "E+60", muttertag: "05-S2" },
  ...{ volkstrauertag: "A-2", totensonntag: "A-1" },
};

/** The holidays of several words, in lower case with single blanks. */
const phrases: Readonly<Record<string, HolidayRule>> = {
  ...{
    "heilige drei könige": "01-06",
    "heiligen drei könige": "01-06",
    "heiliger abend": "12-24",
    "heiligen abend": "12-24",
  },
  ...{ "tag der arbeit": "05-01", "tag der deutschen einheit": "10-03", "tag der einheit": "10-03" },
  ...{
    "christi himmelfahrt": "E+39",
    "mariä himmelfahrt": "08-15",
    "maria himmelfahrt": "08-15",
    "mariä empfängnis": "12-08",
  },
  ...{
    "erster weihnachtsfeiertag": "12-25",
    "ersten weihnachtsfeiertag": "12-25",
    "zweiten weihnachtsfeiertag": "12-26",
  },
  ...{ "ersten weihnachtstag": "12-25", "zweiten weihnachtstag": "12-26", "zweiter weihnachtsfeiertag": "12-26" },
  ...{
    "ersten advent": "A+0",
    "erster advent": "A+0",
    "zweiten advent": "A+7",
    "dritten advent": "A+14",
    "vierten advent": "A+21",
  },
  ...{ "peter und paul": "06-29" },
};

/** When the holidays of the German-speaking countries are. */
export const germanHolidays: Readonly<Record<string, HolidayRule>> = { ...single, ...phrases };

/** The one-word holidays, for the lexicon. */
export const germanHolidayWords = Object.fromEntries(Object.keys(single).map((name) => [name, 1]));

/** A pattern of those of several words. */
export const germanHolidayPhrases = Object.keys(phrases)
  .map((name) => name.replace(/[^ ]+/g, "'$&'"))
  .join("|");
