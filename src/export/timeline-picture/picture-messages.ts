import { defineMessages } from "../../i18n/messages.ts";
import { english, german } from "../../i18n/numbers.ts";

/** The words of the picture that are not of its events. */
export const pictureMessages = defineMessages({
  de: {
    shown: (shown: number, all: number) =>
      shown === all ? `Alle ${german(all)} Ereignisse.` : `${german(shown)} von ${german(all)} Ereignissen.`,
    editorial: "Mit Redaktionswissen, wo die Redaktion mehr weiß als die Artikel.",
    more: (drawn: number, more: number) =>
      `Gezeichnet sind die ${german(drawn)} wichtigsten Ereignisse; ${more === 1 ? "1 weiteres steht" : `${german(more)} weitere stehen`} auf der Website.`,
    undated: (count: number) => `Ohne Datum: ${count}`,
    lasts: (duration: string) => `Dauer: ${duration}`,
    checked: "Bei jedem Ereignis ist die Fundstelle geprüft, nicht der Wahrheitsgehalt.",
    newest: (date: string) => `Neuester Artikel: ${date}.`,
    described: (drawn: number, undated: number) =>
      `Ein Zeitstrahl mit ${drawn} ${drawn === 1 ? "Ereignis" : "Ereignissen"}${undated > 0 ? ` und einer Liste von ${undated} ohne Datum` : ""}.`,
  },
  en: {
    shown: (shown: number, all: number) =>
      shown === all ? `All ${english(all)} events.` : `${english(shown)} of ${english(all)} events.`,
    editorial: "With the editor’s knowledge, where the editor knows more than the articles.",
    more: (drawn: number, more: number) =>
      `Drawn are the ${english(drawn)} most important events; ${more === 1 ? "1 more stands" : `${english(more)} more stand`} on the website.`,
    undated: (count: number) => `Undated: ${count}`,
    lasts: (duration: string) => `Duration: ${duration}`,
    checked: "For each event the passage has been checked, not whether it is true.",
    newest: (date: string) => `Newest article: ${date}.`,
    described: (drawn: number, undated: number) =>
      `A timeline of ${drawn} ${drawn === 1 ? "event" : "events"}${undated > 0 ? ` and a list of ${undated} without a date` : ""}.`,
  },
});
