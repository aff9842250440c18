import type { ExportFormat } from "../../export/export-formats.ts";
import { defineMessages } from "../../i18n/messages.ts";
import type { PictureFailure, PictureKind } from "./picture-error.ts";

/** The words of saving what is shown. */
export const exportMenuMessages = defineMessages({
  de: {
    saved: (shown: number, all: number) => {
      if (shown === 0) return "Nach den Filtern bleibt nichts, was sich speichern ließe.";
      const words = shown === 1 ? "1 Ereignis wird gespeichert" : `${shown} Ereignisse werden gespeichert`;
      return shown < all ? `${words}: jene, die nach den Filtern bleiben.` : `${words}: alle.`;
    },
    format: "Format",
    uses: (id: ExportFormat["id"] | PictureKind) =>
      ({
        csv: "für Tabellen",
        json: "für Programme, mit allen Angaben",
        icalendar: "für Kalender",
        timelinejs: "für TimelineJS",
        annotations: "die Fundstellen, nach W3C",
        svg: "der Zeitstrahl als Bild, für Druck und Weiterbearbeitung",
        png: "der Zeitstrahl als Bild, für Folien und Netzwerke",
      })[id],
    bom: "mit Kennzeichen für UTF-8 (BOM), damit Excel die Umlaute erkennt",
    save: "Speichern",
    drawing: "Wird gezeichnet …",
    failed: (failure: PictureFailure) =>
      ({
        "not-loaded":
          "Für das Bild fehlen Teile der Website, die sich gerade nicht laden ließen. Später geht es vielleicht.",
        "too-large": "Als PNG wäre das Bild zu groß. Filter machen es kleiner, oder es wird als SVG gespeichert.",
        "not-drawn": "Der Browser konnte das Bild nicht zeichnen. Alle anderen Formate lassen sich speichern.",
      })[failure],
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
    uses: (id: ExportFormat["id"] | PictureKind) =>
      ({
        csv: "for spreadsheets",
        json: "for programs, with everything there is",
        icalendar: "for calendars",
        timelinejs: "for TimelineJS",
        annotations: "the passages, by W3C",
        svg: "the timeline as a picture, for print and editing",
        png: "the timeline as a picture, for slides and networks",
      })[id],
    bom: "with a mark for UTF-8 (BOM), so that Excel knows the letters",
    save: "Save",
    drawing: "Drawing …",
    failed: (failure: PictureFailure) =>
      ({
        "not-loaded": "The picture needs parts of the website that could not be loaded just now. It may work later.",
        "too-large": "As PNG the picture would be too large. Filters make it smaller, or save it as SVG.",
        "not-drawn": "The browser could not draw the picture. All other formats can be saved.",
      })[failure],
    print: "Print",
    wholeSite: "The whole site as a ZIP",
  },
});
