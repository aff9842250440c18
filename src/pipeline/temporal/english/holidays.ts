import type { HolidayRule } from "../forms/holiday.ts";

/** The holidays in one word, in lower case. */
const single: Readonly<Record<string, HolidayRule>> = {
  ...{ christmas: "12-25", halloween: "10-31", easter: "E+0", pentecost: "E+49", thanksgiving: "11-T4" },
};

/** The holidays of several words, in lower case with single blanks. */
const phrases: Readonly<Record<string, HolidayRule>> = {
  ...{
    "new year ’ s day": "01-01",
    "new year ’ s eve": "12-31",
    "christmas day": "12-25",
    "christmas eve": "12-24",
    "boxing day": "12-26",
  },
  ...{
    "ash wednesday": "E-46",
    "palm sunday": "E-7",
    "good friday": "E-2",
    "easter sunday": "E+0",
    "easter monday": "E+1",
  },
  ...{
    "ascension day": "E+39",
    "independence day": "07-04",
    "veterans day": "11-11",
    "armistice day": "11-11",
    "labor day": "09-M1",
  },
  ...{
    "may day": "05-01",
    "mother ’ s day": "05-S2",
    "valentine ’ s day": "02-14",
    "columbus day": "10-M2",
    "st patrick ’ s day": "03-17",
  },
  ...{ "all saints ’ day": "11-01", "thanksgiving day": "11-T4", "martin luther king day": "01-M3" },
};

/** When the holidays of English-speaking countries are; keys have a blank around an apostrophe. */
export const englishHolidays: Readonly<Record<string, HolidayRule>> = { ...single, ...phrases };

/** The one-word holidays, for the lexicon. */
export const englishHolidayWords = Object.fromEntries(Object.keys(single).map((name) => [name, 1]));

/** A pattern of those of several words. */
export const englishHolidayPhrases = Object.keys(phrases)
  .map((name) =>
    name
      .replace(/[^ ’]+/g, "'$&'")
      .replaceAll(" ’ ", "’")
      .replaceAll("’ ", "’ "),
  )
  .join("|");
