import { defineMessages } from "../../../i18n/messages.ts";
import { english, german } from "../../../i18n/numbers.ts";

export const mapMessages = defineMessages({
  de: {
    more: moreInGerman,
    band: (lane: string, count: number) => `${lane}: ${eventsInGerman(count)}`,
    bandAlone: eventsInGerman,
    counting: (lane: string | null) => `${lane === null ? "" : `${lane}: `}weitere Ereignisse werden gezählt`,
    beingCounted: "wird gezählt …",
    uncounted: (lane: string | null) => `${lane === null ? "" : `${lane}: `}weitere Ereignisse sind nicht gezählt`,
    notCounted: "nicht gezählt",
    group: (when: string, certain: number, possible: number) =>
      possible === 0
        ? `${when}: ${moreInGerman(certain)}`
        : `${when}: ${moreInGerman(certain + possible)}, davon ${german(possible)} nur möglicherweise`,
    otherLanes: (count: number) => `${german(count)} weitere Zeilen`,
    shown: (marks: number, all: number) =>
      `${german(marks)} von ${german(all)} Ereignissen ${marks === 1 ? "hat" : "haben"} hier eine Marke, die wichtigsten zuerst; die Streifen zählen die übrigen und führen zu ihnen hinein.`,
    allShown: (all: number) =>
      all === 1 ? "Das Ereignis hat hier eine Marke." : `Alle ${german(all)} Ereignisse haben hier eine Marke.`,
  },
  en: {
    more: (count: number) => `${english(count)} more`,
    band: (lane: string, count: number) => `${lane}: ${eventsInEnglish(count)}`,
    bandAlone: eventsInEnglish,
    counting: (lane: string | null) => `${lane === null ? "" : `${lane}: `}further events are being counted`,
    beingCounted: "being counted …",
    uncounted: (lane: string | null) => `${lane === null ? "" : `${lane}: `}further events are not counted`,
    notCounted: "not counted",
    group: (when: string, certain: number, possible: number) =>
      possible === 0
        ? `${when}: ${english(certain)} more`
        : `${when}: ${english(certain + possible)} more, ${english(possible)} of them only possibly`,
    otherLanes: (count: number) => `${english(count)} more rows`,
    shown: (marks: number, all: number) =>
      `${english(marks)} of ${english(all)} events ${marks === 1 ? "has" : "have"} a mark here, the most important first; the bands count the others and lead into them.`,
    allShown: (all: number) =>
      all === 1 ? "The event has a mark here." : `All ${english(all)} events have a mark here.`,
  },
});

function moreInGerman(count: number): string {
  return count === 1 ? "1 weiteres" : `${german(count)} weitere`;
}

function eventsInGerman(count: number): string {
  return count === 1
    ? "1 weiteres Ereignis ohne eigene Marke"
    : `${german(count)} weitere Ereignisse ohne eigene Marke`;
}

function eventsInEnglish(count: number): string {
  return `${english(count)} more ${count === 1 ? "event" : "events"} without a mark`;
}
