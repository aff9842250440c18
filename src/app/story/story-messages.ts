import { defineMessages } from "../../i18n/messages.ts";
import { english, german } from "../../i18n/numbers.ts";

/** The words at the end of the story. */
export const storyMessages = defineMessages({
  de: {
    asList: (count: number) =>
      count === 1 ? "Das Ereignis in der Liste" : `Alle ${german(count)} Ereignisse als Liste`,
    asTimeline: "Selbst auf dem Zeitstrahl suchen",
    share: "Diese Geschichte teilen",
    others: "Andere Geschichten",
    whole: (count: number) => `Alles: ${german(count)} Ereignisse`,
    withActor: (name: string, count: number) =>
      `${name}: ${count === 1 ? "1 Ereignis" : `${german(count)} Ereignisse`}`,
  },
  en: {
    asList: (count: number) => (count === 1 ? "The event in the list" : `All ${english(count)} events as a list`),
    asTimeline: "Look around on the timeline",
    share: "Share this story",
    others: "Other stories",
    whole: (count: number) => `Everything: ${english(count)} events`,
    withActor: (name: string, count: number) => `${name}: ${count === 1 ? "1 event" : `${english(count)} events`}`,
  },
});
