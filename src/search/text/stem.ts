import { stemmer as stemEnglish } from "@orama/stemmers/english";
import { stemmer as stemGerman } from "@orama/stemmers/german";
import type { Language } from "../../model/localized.ts";

/** The stem of a folded word; words of one stem are forms of each other ("soldaten", "soldat"). */
export function stemOf(folded: string, language: Language): string {
  return language === "de" ? stemGerman(withUmlauts(folded)) : stemEnglish(folded);
}

/** The stemmer knows "häuser" as a form of "haus", but not "haeuser". After a vowel or q, "ue" is no umlaut ("neue", "quelle"). */
function withUmlauts(folded: string): string {
  return folded
    .replace(/ae/g, "ä")
    .replace(/oe/g, "ö")
    .replace(/(?<![aeiouäöq])ue/g, "ü");
}
