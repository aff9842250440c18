import type { Language } from "../../model/localized.ts";

const german =
  "abs allg art bzw ca dipl dr evtl fam ggf hl hr hrsg inkl ing insb jh kap lt mio mrd min nr prof s sog st std str tel u a vgl vs zzgl z";
const english =
  "adm al approx asst capt cf ch cmdr col corp dept dr e ed eds eg est fig fr gen gov hon ie inc lt ltd maj messrs mr mrs ms mt nos pp pres prof rep rev sen sgt st vol vs";

/** Words, in lower case, whose full stop never ends a sentence: a name, number or noun follows. */
export const neverFinal: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: new Set(german.split(" ")),
  en: new Set(english.split(" ")),
};

/** Words, in lower case, whose full stop ends no sentence where a number follows: "No. 5", "Oct. 2024". */
export const beforeNumber: ReadonlySet<string> = new Set(
  "art bd ca ch fig jan feb mar mär apr jun jul aug sep sept oct okt nov dec dez no nos nr pp sec vol ziff".split(" "),
);

/** Words, in lower case, that may stand before an ordinal in German: "am 18. Oktober", "der 3. Weltkrieg". */
export const beforeOrdinal: ReadonlySet<string> = new Set(
  "ab am an auf bei beim bis das dem den der des die diesem dieser ein eine einem einen einer im ins jedem jeden jeder jedes seit seinem seinen seiner um und vom von vor zum zur".split(
    " ",
  ),
);

/** Beginnings, in lower case, of German words that follow a day of the month or a century. */
export const afterOrdinal =
  /^(?:jan|jän|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez|jahrhundert|jahrtausend|jahrestag|weltkrieg|stock|platz|klasse|tag|woche|monat|quartal|halbjahr)/;
