import type { Actor } from "../../../model/actor.ts";
import type { ActorId } from "../../../model/ids.ts";

/** Alliances and bodies of states, and news agencies, that articles name without explaining them: id, kind, names, aliases. */
const table: readonly (readonly [
  id: string,
  kind: Actor["kind"],
  de: string,
  en: string,
  ...aliases: readonly string[],
])[] = [
  ["un", "alliance", "Vereinte Nationen", "United Nations", "UN", "UNO", "U.N.", "Vereinten Nationen"],
  ["nato", "alliance", "Nato", "NATO"],
  ["eu", "alliance", "Europäische Union", "European Union", "EU"],
  [
    "who",
    "organisation",
    "Weltgesundheitsorganisation",
    "World Health Organization",
    "WHO",
    "World Health Organisation",
  ],
  ["iaea", "organisation", "Internationale Atomenergiebehörde", "International Atomic Energy Agency", "IAEA", "IAEO"],
  ["imf", "organisation", "Internationaler Währungsfonds", "International Monetary Fund", "IMF", "IWF"],
  ["weltbank", "organisation", "Weltbank", "World Bank"],
  ["afrikanische-union", "alliance", "Afrikanische Union", "African Union"],
  ["arabische-liga", "alliance", "Arabische Liga", "Arab League"],
  ["rotes-kreuz", "organisation", "Rotes Kreuz", "Red Cross", "Rote Kreuz", "Roten Kreuzes", "IKRK"],
  ["reuters", "media", "Reuters", "Reuters"],
  ["ap", "media", "AP", "Associated Press", "AP"],
  ["afp", "media", "AFP", "AFP", "Agence France-Presse"],
  ["dpa", "media", "dpa", "dpa", "Deutsche Presse-Agentur"],
  ["bbc", "media", "BBC", "BBC"],
  ["cnn", "media", "CNN", "CNN"],
  ["kcna", "media", "KCNA", "KCNA"],
  ["xinhua", "media", "Xinhua", "Xinhua"],
  ["tass", "media", "Tass", "TASS"],
];

/** Actors that are known without any editor's file, beside the states. */
export const knownAlliances: readonly Actor[] = table.map(([id, kind, de, en, ...aliases]) => ({
  id: id as ActorId,
  kind,
  names: { de, en },
  aliases: [...aliases],
  affiliations: [],
}));
