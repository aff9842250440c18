import type { ExportFormat } from "../../export/export-formats.ts";
import { defineMessages } from "../../i18n/messages.ts";
import { english, german } from "../../i18n/numbers.ts";
import type { PictureFailure, PictureKind } from "./picture-error.ts";

/** How many events are saved, and of how many. */
export interface SavedAmounts {
  readonly saved: number;
  /** Those that are saved once all of them are loaded: of very many that pass, the most salient. */
  readonly top: number;
  readonly passing: number;
  readonly all: number;
}

/** The words of saving what is shown. */
export const exportMenuMessages = defineMessages({
  de: {
    saved: ({ saved, top, passing, all }: SavedAmounts) => {
      if (passing === 0) return "Nach den Filtern bleibt nichts, was sich speichern ließe.";
      const words = saved === 1 ? "1 Ereignis wird gespeichert" : `${german(saved)} Ereignisse werden gespeichert`;
      if (saved === passing) return passing < all ? `${words}: jene, die nach den Filtern bleiben.` : `${words}: alle.`;
      const part = saved < top ? `bisher geladen von den ${german(top)} wichtigsten` : "die wichtigsten";
      return passing < all
        ? `${words}: ${part} der ${german(passing)}, die nach den Filtern bleiben.`
        : `${words}: ${part} von ${german(passing)}.`;
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
    saved: ({ saved, top, passing, all }: SavedAmounts) => {
      if (passing === 0) return "The filters leave nothing that could be saved.";
      const words = saved === 1 ? "1 event will be saved" : `${english(saved)} events will be saved`;
      if (saved === passing)
        return passing < all ? `${words}: those that the filters leave.` : `${words}: all of them.`;
      const part = saved < top ? `loaded so far of the ${english(top)} most important` : "the most important";
      return passing < all
        ? `${words}: ${part} of the ${english(passing)} that the filters leave.`
        : `${words}: ${part} of ${english(passing)}.`;
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
