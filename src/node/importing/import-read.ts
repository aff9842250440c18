import { parse } from "csv-parse/sync";
import * as v from "valibot";
import { importedDateSchema } from "./import-dates.ts";

const text = v.optional(v.string(), "");

/** A slide of TimelineJS 3; what is not named here is kept, to be told of. */
const slideSchema = v.looseObject({
  unique_id: text,
  start_date: v.optional(importedDateSchema),
  end_date: v.optional(importedDateSchema),
  display_date: text,
  group: text,
  text: v.optional(v.looseObject({ headline: text, text }), { headline: "", text: "" }),
  media: v.optional(v.looseObject({ url: text, caption: text, credit: text }), { url: "", caption: "", credit: "" }),
});
export type ImportedSlide = v.InferOutput<typeof slideSchema>;

const timelineSchema = v.looseObject({
  title: v.optional(slideSchema),
  events: v.array(slideSchema),
  eras: v.optional(v.array(slideSchema), []),
});
export type ImportedTimeline = v.InferOutput<typeof timelineSchema>;

/** Reads a timeline of TimelineJS 3, as JSON or as the CSV of its spreadsheet; a sentence where it is neither. */
export function readImport(file: string, contents: string): ImportedTimeline | string {
  const isCsv = file.toLowerCase().endsWith(".csv");
  const parsed = v.safeParse(timelineSchema, isCsv ? fromRows(contents) : fromJson(contents));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  return `${file}: expected a timeline of TimelineJS; at ${v.getDotPath(issue) ?? "its top"}: ${issue.message}`;
}

function fromJson(contents: string): unknown {
  try {
    return JSON.parse(contents);
  } catch {
    return null;
  }
}

type Row = Readonly<Record<string, string>>;

/** The columns of the spreadsheet that have a place in a slide. */
const knownColumns = [
  ...["Year", "Month", "Day", "Time", "End Year", "End Month", "End Day", "End Time", "Display Date"],
  ...["Headline", "Text", "Media", "Media Credit", "Media Caption", "Group", "Type"],
];

function fromRows(contents: string): unknown {
  const rows: Row[] = parse(contents, {
    columns: true,
    bom: true,
    trim: true,
    skip_empty_lines: true,
    relax_column_count: true,
  });
  const filled = rows.filter((row) => Object.values(row).some((cell) => cell !== ""));
  const ofType = (type: string) => filled.filter((row) => (row.Type ?? "").toLowerCase() === type).map(slideOf);
  const [title, ...moreTitles] = ofType("title");
  const others = filled.filter((row) => !["title", "era"].includes((row.Type ?? "").toLowerCase())).map(slideOf);
  return { ...(title ? { title } : {}), events: [...moreTitles, ...others], eras: ofType("era") };
}

function slideOf(row: Row): unknown {
  const cell = (name: string) => row[name] ?? "";
  const date = (prefix: string) => {
    const found = { year: cell(`${prefix}Year`), month: cell(`${prefix}Month`), day: cell(`${prefix}Day`) };
    return found.year === ""
      ? undefined
      : { ...found, ...(cell(`${prefix}Time`) ? { hour: cell(`${prefix}Time`) } : {}) };
  };
  const unknown = Object.entries(row).filter(([name, value]) => value !== "" && !knownColumns.includes(name));
  return {
    start_date: date(""),
    end_date: date("End "),
    display_date: cell("Display Date"),
    group: cell("Group"),
    text: { headline: cell("Headline"), text: cell("Text") },
    media: { url: cell("Media"), caption: cell("Media Caption"), credit: cell("Media Credit") },
    ...Object.fromEntries(unknown),
  };
}
