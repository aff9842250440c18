import { defineMessages } from "../../../i18n/messages.ts";

export const mapMessages = defineMessages({
  de: {
    more: moreInGerman,
    band: (lane: string, count: number) => `${lane}: ${eventsInGerman(count)}`,
    bandAlone: eventsInGerman,
    group: (when: string, certain: number, possible: number) =>
      possible === 0
        ? `${when}: ${moreInGerman(certain)}`
        : `${when}: ${moreInGerman(certain + possible)}, davon ${number(possible, "de")} nur möglicherweise`,
    otherLanes: (count: number) => `${number(count, "de")} weitere Zeilen`,
    shown: (marks: number, all: number) =>
      `${number(marks, "de")} von ${number(all, "de")} Ereignissen ${marks === 1 ? "hat" : "haben"} hier eine Marke, die wichtigsten zuerst; die Streifen zählen die übrigen und führen zu ihnen hinein.`,
    allShown: (all: number) =>
      all === 1 ? "Das Ereignis hat hier eine Marke." : `Alle ${number(all, "de")} Ereignisse haben hier eine Marke.`,
  },
  en: {
    more: (count: number) => `${number(count, "en")} more`,
    band: (lane: string, count: number) => `${lane}: ${eventsInEnglish(count)}`,
    bandAlone: eventsInEnglish,
    group: (when: string, certain: number, possible: number) =>
      possible === 0
        ? `${when}: ${number(certain, "en")} more`
        : `${when}: ${number(certain + possible, "en")} more, ${number(possible, "en")} of them only possibly`,
    otherLanes: (count: number) => `${number(count, "en")} more rows`,
    shown: (marks: number, all: number) =>
      `${number(marks, "en")} of ${number(all, "en")} events ${marks === 1 ? "has" : "have"} a mark here, the most important first; the bands count the others and lead into them.`,
    allShown: (all: number) =>
      all === 1 ? "The event has a mark here." : `All ${number(all, "en")} events have a mark here.`,
  },
});

// Made once: a window that rests has some hundred numbers.
const formats = { de: new Intl.NumberFormat("de-DE"), en: new Intl.NumberFormat("en-GB") };

function number(count: number, language: "de" | "en"): string {
  return formats[language].format(count);
}

function moreInGerman(count: number): string {
  return count === 1 ? "1 weiteres" : `${number(count, "de")} weitere`;
}

function eventsInGerman(count: number): string {
  return count === 1
    ? "1 weiteres Ereignis ohne eigene Marke"
    : `${number(count, "de")} weitere Ereignisse ohne eigene Marke`;
}

function eventsInEnglish(count: number): string {
  return `${number(count, "en")} more ${count === 1 ? "event" : "events"} without a mark`;
}
