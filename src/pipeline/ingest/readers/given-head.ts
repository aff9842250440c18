import { formatDay, parseDay } from "../../../model/day.ts";
import type { Diagnostic, Place } from "../../../model/diagnostic.ts";
import { type Language, languages } from "../../../model/localized.ts";
import { findDateline } from "../dateline.ts";
import { withoutPrintedForms } from "../printed-forms.ts";
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

/** The day that words of metadata give: "2024-10-18T07:15:00+02:00", "18.10.2024", "Oct 18, 2024"; null where there is none, or no such day exists. */
export function dayIn(published: string | undefined): string | null {
  const words = published?.trim() ?? "";
  const day = parseDay(words.slice(0, "2024-10-18".length));
  return day === null ? (findDateline(words)?.day ?? null) : formatDay(day);
}

/** A warning where metadata give a date of publication that cannot be used. */
export function unreadDay(published: string | undefined, place: Place): Diagnostic[] {
  if (!published?.trim() || dayIn(published) !== null) return [];
  const found = { code: "written", text: published } as const;
  return [{ severity: "warning", code: "published-unread", place, expected: { code: "publication-day" }, found }];
}

/** Words without markup, line breaks and control characters; undefined when none are left, or too many. */
function oneLine(words: string | undefined): string | undefined {
  const line = withoutPrintedForms(words ?? "")
    .replace(/<[^<>]{0,500}>/g, " ")
    .replace(/[\s\p{C}]+/gu, " ")
    .trim();
  return line && line.length <= LONGEST_TITLE ? line : undefined;
}

function isPublicUrl(url: string): boolean {
  return /^https?:\/\//i.test(url) && URL.canParse(url);
}
