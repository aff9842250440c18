import { stringify } from "yaml";
import type { Language } from "../../model/localized.ts";
import { slugOf } from "../../pipeline/slug.ts";
import { importedEdtf, timeOfDay } from "./import-dates.ts";
import type { ImportedSlide, ImportedTimeline } from "./import-read.ts";
import { plainText } from "./import-text.ts";

/** A timeline that moves over: the files of its folder by name, and a sentence for everything that found no place in them. */
export interface Imported {
  readonly files: ReadonlyMap<string, string>;
  readonly remarks: readonly string[];
}

const OTHER = "Sonstiges";
const ERAS = "Epochen";
const HEAD = `# Imported. Each slide has become an article and an event that quotes it. What only a person can add: a second
# language (both hold the same words), types, participants, and the articles that the slides rest on.

`;

/** Turns slides into articles with an event each, groups into subjects, eras into events that last. */
export function convertImport(timeline: ImportedTimeline, name: string, language: Language): Imported {
  const remarks: string[] = [];
  const ids = new Set<string>();
  const slides = [
    ...timeline.events.map((slide) => ({ slide, subject: slide.group || OTHER, isEra: false })),
    ...timeline.eras.map((slide) => ({ slide, subject: ERAS, isEra: true })),
  ].map(({ slide, ...rest }) => convertSlide(slide, { ...rest, id: freeId(slide, ids) }, remarks));
  const subjects = [...new Set(slides.map(({ subject }) => subject))];
  const title = plainText(timeline.title?.text.headline ?? "").paragraphs.join(" ") || name;
  const description = plainText(timeline.title?.text.text ?? "").paragraphs.join(" ") || title;
  if (timeline.title) tellUnplaced("title", timeline.title, remarks);
  for (const [key, value] of Object.entries(timeline)) {
    if (!["title", "events", "eras", "scale"].includes(key)) remarks.push(`timeline: ${key} ${JSON.stringify(value)}`);
  }
  const file = {
    title: both(title),
    description: both(description),
    language,
    subjects: subjects.map((subject) => ({ id: slugOf(subject) || "subject", name: both(subject) })),
    articles: slides.map(({ article }) => article),
    actors: [],
    events: slides.map(({ event }) => event),
  };
  const yaml = HEAD + stringify(file, { lineWidth: 0 });
  return {
    files: new Map([["timeline.yaml", yaml], ...slides.map(({ fileName, text }) => [fileName, text] as const)]),
    remarks,
  };
}

interface SlidePlace {
  readonly id: string;
  readonly subject: string;
  readonly isEra: boolean;
}

function convertSlide(slide: ImportedSlide, { id, subject, isEra }: SlidePlace, remarks: string[]) {
  const headline = plainText(slide.text.headline).paragraphs.join(" ") || id;
  const body = [slide.text.text, slide.media.caption].map(plainText);
  const paragraphs = body.flatMap((part) => part.paragraphs);
  for (const address of body.flatMap((part) => part.addresses)) remarks.push(`${id}: address in the text ${address}`);
  tellUnplaced(id, slide, remarks);
  const edtf = slide.start_date ? importedEdtf(slide.start_date, slide.end_date) : null;
  if (!edtf) remarks.push(`${id}: no date that EDTF can hold; found ${JSON.stringify(slide.start_date ?? null)}`);
  const url = /^https?:\/\//.test(slide.media.url) ? slide.media.url : null;
  if (slide.media.url && !url) remarks.push(`${id}: media ${slide.media.url}`);
  const credit = plainText(slide.media.credit).paragraphs.join(" ");
  const fileName = `${id}.txt`;
  return {
    subject,
    fileName,
    text: `${[headline, ...paragraphs].join("\n")}\n`,
    article: {
      file: fileName,
      id,
      rights: "full",
      headline,
      ...(credit ? { publisher: credit } : {}),
      ...(url ? { url } : {}),
    },
    event: {
      id,
      subject: slugOf(subject) || "subject",
      type: "other",
      title: both(headline),
      label: both(headline),
      evidence: [{ article: id, quote: paragraphs[0] ?? headline, stance: "reports" }],
      date: dateOf(edtf, isEra || Boolean(edtf?.includes("/"))),
    },
  };
}

function dateOf(edtf: string | null, lasting: boolean) {
  if (!edtf)
    return {
      reason: { de: "Der importierte Zeitstrahl nennt kein Datum.", en: "The imported timeline gives no date." },
    };
  const because = { de: "Die importierte Folie steht an diesem Datum.", en: "The imported slide stands at this date." };
  return { edtf, because, ...(lasting ? { lasting: true } : {}) };
}

/** Everything of a slide that has no place in the editor's file. */
function tellUnplaced(id: string, slide: ImportedSlide, remarks: string[]): void {
  const { unique_id, start_date, end_date, display_date, group, text, media, ...others } = slide;
  const known = { text: ["headline", "text"], media: ["url", "caption", "credit"] };
  const inside = (part: object, names: readonly string[]) =>
    Object.entries(part).filter(([name, value]) => value !== "" && !names.includes(name));
  const found = [
    ...(display_date ? [["display_date", display_date]] : []),
    ...[start_date, end_date].flatMap((date) => (date && timeOfDay(date) ? [["time of day", timeOfDay(date)]] : [])),
    ...inside(text, known.text),
    ...inside(media, known.media),
    ...Object.entries(others).filter(([, value]) => value !== ""),
    ...(id === "title" && media.url ? [["media", media.url]] : []),
  ];
  for (const [name, value] of found)
    remarks.push(`${id}: ${name} ${typeof value === "string" ? value : JSON.stringify(value)}`);
}

/** An id for a slide that no other has. */
function freeId({ unique_id, text }: ImportedSlide, taken: Set<string>): string {
  const wanted = slugOf(unique_id) || slugOf(plainText(text.headline).paragraphs.join(" ")) || "slide";
  let id = wanted;
  for (let count = 2; taken.has(id); count += 1) id = `${wanted}-${count}`;
  taken.add(id);
  return id;
}

/** The import knows one language; a person translates. */
function both(words: string) {
  return { de: words, en: words };
}
