import { defineMessages } from "../../../i18n/messages.ts";

export const mapMessages = defineMessages({
  de: {
    more: (count: number) => `${number(count, "de")} weitere`,
    band: (lane: string, count: number) => `${lane}: ${number(count, "de")} weitere Ereignisse ohne eigene Marke`,
    bandAlone: (count: number) => `${number(count, "de")} weitere Ereignisse ohne eigene Marke`,
    group: (when: string, certain: number, possible: number) =>
      possible === 0
        ? `${when}: ${number(certain, "de")} weitere`
        : `${when}: ${number(certain + possible, "de")} weitere, davon ${number(possible, "de")} nur möglicherweise`,
    otherLanes: (count: number) => `${number(count, "de")} weitere Zeilen`,
    shown: (marks: number, all: number) =>
      `${number(marks, "de")} von ${number(all, "de")} Ereignissen haben hier eine Marke, die wichtigsten zuerst; die Streifen zählen die übrigen und führen zu ihnen hinein.`,
  },
  en: {
    more: (count: number) => `${number(count, "en")} more`,
    band: (lane: string, count: number) => `${lane}: ${number(count, "en")} more events without a mark`,
    bandAlone: (count: number) => `${number(count, "en")} more events without a mark`,
    group: (when: string, certain: number, possible: number) =>
      possible === 0
        ? `${when}: ${number(certain, "en")} more`
        : `${when}: ${number(certain + possible, "en")} more, ${number(possible, "en")} of them only possibly`,
    otherLanes: (count: number) => `${number(count, "en")} more rows`,
    shown: (marks: number, all: number) =>
      `${number(marks, "en")} of ${number(all, "en")} events have a mark here, the most important first; the bands count the others and lead into them.`,
  },
});

function number(count: number, language: "de" | "en"): string {
  return count.toLocaleString(language === "de" ? "de-DE" : "en-GB");
}
