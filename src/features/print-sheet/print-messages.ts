import { defineMessages } from "../../i18n/messages.ts";
import { english, german } from "../../i18n/numbers.ts";

/** The words of the printed list. */
export const printMessages = defineMessages({
  de: {
    sheet: "Liste für Papier",
    shown: (shown: number, all: number) => `${shown} von ${german(all)} Ereignissen.`,
    view: "Diese Ansicht",
    notes: "Fundstellen",
    checked: "Geprüft ist die Stelle, nicht der Wahrheitsgehalt.",
    editor: (note: string, source: string) => `Redaktionswissen: ${note} Quelle: ${source}`,
  },
  en: {
    sheet: "List for paper",
    shown: (shown: number, all: number) => `${shown} of ${english(all)} events.`,
    view: "This view",
    notes: "Passages",
    checked: "What is checked is the passage, not whether it is true.",
    editor: (note: string, source: string) => `The editor’s knowledge: ${note} Source: ${source}`,
  },
});
