import type { Language } from "../model/localized.ts";
import type { TimeMention, TimexType } from "../model/time-mention.ts";
import { edtfName } from "./edtf-words.ts";

const words = {
  de: {
    means: (date: string) => `bedeutet ${date}`,
    stated: "steht so im Text",
    fromDocument: (date: string) => `gezählt vom Datum des Artikels (${date})`,
    fromText: (quote: string, date: string) => `gezählt von „${quote}“ im Text (${date})`,
    noAnchor: "kein Datum: wovon zu zählen wäre, ist nicht bekannt",
    types: {
      DATE: "kein bestimmtes Datum",
      TIME: "eine Uhrzeit ohne Datum",
      DURATION: "eine Dauer, kein Datum",
      SET: "etwas Wiederkehrendes, kein Datum",
    },
    references: {
      PAST_REF: "die Vergangenheit, ohne Datum",
      PRESENT_REF: "die Zeit, zu der geschrieben wurde",
      FUTURE_REF: "die Zukunft, ohne Datum",
    },
  },
  en: {
    means: (date: string) => `means ${date}`,
    stated: "stands so in the text",
    fromDocument: (date: string) => `counted from the date of the article (${date})`,
    fromText: (quote: string, date: string) => `counted from “${quote}” in the text (${date})`,
    noAnchor: "no date: what to count from is not known",
    types: {
      DATE: "no particular date",
      TIME: "a time of day without a date",
      DURATION: "a duration, not a date",
      SET: "something that recurs, not a date",
    },
    references: {
      PAST_REF: "the past, without a date",
      PRESENT_REF: "the time of writing",
      FUTURE_REF: "the future, without a date",
    },
  },
} as const satisfies Record<Language, { types: Record<TimexType, string>; [key: string]: unknown }>;

/** What a time expression resolves to, and why: "bedeutet Juni 2024, gezählt vom Datum des Artikels (Juli 2024)". */
export function describeTime(mention: TimeMention, text: string, language: Language): string {
  const say = words[language];
  if (!mention.time) return withoutDate(mention, language);
  const meaning = say.means(edtfName(mention.time.edtf, language, "long"));
  if (mention.basis !== "resolved") return `${meaning}, ${say.stated}`;
  return [meaning, ...anchors(mention, text, language)].join(", ");
}

function withoutDate({ basis, type, value }: TimeMention, language: Language): string {
  const say = words[language];
  if (value === "PAST_REF" || value === "PRESENT_REF" || value === "FUTURE_REF") return say.references[value];
  return basis === "unknown" && (type === "DATE" || type === "TIME") ? say.noAnchor : say.types[type];
}

/** What the expression was counted from, each anchor once. */
function anchors({ derivation }: TimeMention, text: string, language: Language): string[] {
  const say = words[language];
  const told = derivation.flatMap(({ anchor }) => {
    if (!anchor) return [];
    const date = edtfName(anchor.edtf, language, "long");
    if (anchor.from === "document") return [say.fromDocument(date)];
    return [say.fromText(text.slice(anchor.position.start, anchor.position.end), date)];
  });
  return [...new Set(told)];
}
