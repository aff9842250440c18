import type { Language } from "../model/localized.ts";
import { joinWords } from "./standing-words.ts";

const units = { Y: "year", M: "month", W: "week", D: "day" } as const;
const locales: Readonly<Record<Language, string>> = { de: "de-DE", en: "en-GB" };

/** How long something lasted, from an ISO 8601 duration of years, months, weeks and days: "1 Jahr und 6 Monate", "3 days". */
export function describeDuration(duration: string, language: Language): string {
  const parts = [...duration.matchAll(/(?<count>\d+)(?<unit>[YMWD])/g)].map(({ groups }) => {
    const unit = units[groups?.unit as keyof typeof units];
    return new Intl.NumberFormat(locales[language], { style: "unit", unit, unitDisplay: "long" }).format(
      Number(groups?.count),
    );
  });
  return joinWords(parts, language);
}
