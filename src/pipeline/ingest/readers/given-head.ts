import { formatDay, parseDay } from "../../../model/day.ts";
import { type Language, languages } from "../../../model/localized.ts";
import type { SourceLine } from "../source-line.ts";
import { type GivenHead, madeLine } from "./reader.ts";

/** What metadata may say of an article, as it stands there. */
export interface Metadata {
  readonly title?: string | undefined;
  readonly published?: string | undefined;
  readonly publisher?: string | undefined;
  readonly url?: string | undefined;
  readonly language?: string | undefined;
}

/** Longer ones are no title but something that slipped into its place. */
const LONGEST_TITLE = 300;

/** The head that metadata gives; what cannot be used is left out. */
export function headOf({ title, publisher, url, language }: Metadata): GivenHead {
  const headline = oneLine(title);
  const name = oneLine(publisher);
  const tag = language?.slice(0, 2).toLowerCase();
  return {
    ...(headline && { headline }),
    ...(name && { publisher: name }),
    ...(url && isPublicUrl(url) && { url: new URL(url).href }),
    ...(languages.includes(tag as Language) && { language: tag as Language }),
  };
}

/** The lines that stand above an article's text: its title, where the text does not begin with it, and its day. */
export function headLines(metadata: Metadata, lines: readonly SourceLine[], number: number): SourceLine[] {
  const title = oneLine(metadata.title);
  const day = dayIn(metadata.published);
  const hasTitle = title === undefined || lines.slice(0, 3).some(({ text }) => text === title);
  return [...(hasTitle ? [] : [madeLine(title, number)]), ...(day ? [madeLine(day, number)] : []), ...lines];
}

/** The day that a date or time begins with; null where there is none, or no such day exists. */
function dayIn(published: string | undefined): string | null {
  const day = parseDay(published?.trim().slice(0, "2024-10-18".length) ?? "");
  return day === null ? null : formatDay(day);
}

/** Words without markup, line breaks and control characters; undefined when none are left, or too many. */
function oneLine(words: string | undefined): string | undefined {
  const line = words
    ?.replace(/<[^<>]{0,500}>/g, " ")
    .replace(/[\s\p{C}]+/gu, " ")
    .trim();
  return line && line.length <= LONGEST_TITLE ? line : undefined;
}

function isPublicUrl(url: string): boolean {
  return /^https?:\/\//i.test(url) && URL.canParse(url);
}
