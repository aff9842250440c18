import type { ExportFormat } from "../../export/export-formats.ts";
import { defineMessages } from "../../i18n/messages.ts";

/** The words of saving what is shown. */
export const exportMenuMessages = defineMessages({
  de: {
    saved: (shown: number, all: number) => {
      if (shown === 0) return "Nach den Filtern bleibt nichts, was sich speichern ließe.";
      const words = shown === 1 ? "1 Ereignis wird gespeichert" : `${shown} Ereignisse werden gespeichert`;
      return shown < all ? `${words}: jene, die nach den Filtern bleiben.` : `${words}: alle.`;
    },
    format: "Format",
    uses: (id: ExportFormat["id"]) =>
      ({
        csv: "für Tabellen",
        json: "für Programme, mit allen Angaben",
        icalendar: "für Kalender",
        timelinejs: "für TimelineJS",
        annotations: "die Fundstellen, nach W3C",
      })[id],
    bom: "mit Kennzeichen für UTF-8 (BOM), damit Excel die Umlaute erkennt",
    save: "Speichern",
    print: "Drucken",
    wholeSite: "Die ganze Website als ZIP",
  },
  en: {
    saved: (shown: number, all: number) => {
      if (shown === 0) return "The filters leave nothing that could be saved.";
      const words = shown === 1 ? "1 event will be saved" : `${shown} events will be saved`;
      return shown < all ? `${words}: those that the filters leave.` : `${words}: all of them.`;
    },
    format: "Format",
    uses: (id: ExportFormat["id"]) =>
      ({
        csv: "for spreadsheets",
        json: "for programs, with everything there is",
        icalendar: "for calendars",
        timelinejs: "for TimelineJS",
        annotations: "the passages, by W3C",
      })[id],
    bom: "with a mark for UTF-8 (BOM), so that Excel knows the letters",
    save: "Save",
    print: "Print",
    wholeSite: "The whole site as a ZIP",
  },
});
