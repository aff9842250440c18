import { writeAnnotations } from "./annotations.ts";
import { writeCsv } from "./csv.ts";
import type { Writer } from "./export-corpus.ts";
import { writeIcalendar } from "./icalendar.ts";
import { writeJson } from "./json.ts";
import { writeTimelineJs } from "./timelinejs.ts";

/** A file that a selection of events can be saved as. */
export interface ExportFormat {
  readonly id: "csv" | "json" | "icalendar" | "timelinejs" | "annotations";
  /** As a menu names it, in every language. */
  readonly name: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly write: Writer;
}

/** All formats, the most common first. */
export const exportFormats: readonly ExportFormat[] = [
  { id: "csv", name: "CSV", fileName: "timeline.csv", mediaType: "text/csv", write: writeCsv },
  { id: "json", name: "JSON", fileName: "timeline.json", mediaType: "application/json", write: writeJson },
  { id: "icalendar", name: "iCalendar", fileName: "timeline.ics", mediaType: "text/calendar", write: writeIcalendar },
  {
    id: "timelinejs",
    name: "TimelineJS",
    fileName: "timelinejs.json",
    mediaType: "application/json",
    write: writeTimelineJs,
  },
  {
    id: "annotations",
    name: "Web Annotations",
    fileName: "annotations.jsonld",
    mediaType: "application/ld+json",
    write: writeAnnotations,
  },
];
