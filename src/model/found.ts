import type { ArticleId, EventId } from "./ids.ts";
import type { Localized } from "./localized.ts";
import type { NoValues, Statement } from "./statement.ts";

/** Kinds of files that are no text, whatever their names end in. */
export type OtherFormat = "pdf" | "rtf" | "zip" | "old-word" | "picture" | "web-archive" | "other-archive" | "email";

/** A date, and the articles that give it. */
export interface DateGiven {
  readonly edtf: string;
  /** By their ids, or by their headlines for those who read them. */
  readonly articles: readonly string[];
}

/** What the checks found, by code. Words of files are values. */
interface Findings {
  readonly written: { readonly text: string };
  readonly quoted: { readonly text: string };
  readonly nothing: NoValues;
  readonly none: NoValues;
  readonly both: NoValues;
  readonly neither: NoValues;
  readonly more: NoValues;
  readonly number: { readonly count: number };
  // The editor's file.
  readonly "anchor-or-alias": NoValues;
  readonly "nothing-so-withheld": { readonly articles: "one" | "many" };
  readonly "quoted-times": { readonly text: string; readonly count: number };
  readonly "article-left-out": { readonly id: string };
  readonly "event-left-out": NoValues;
  readonly "name-taken": { readonly name: string; readonly owner: string };
  readonly "circle-of": { readonly ids: readonly string[] };
  readonly "date-without-reason": { readonly edtf: string };
  readonly "dates-given": { readonly dates: readonly DateGiven[] };
  // Files, archives and collections.
  readonly "empty-file": NoValues;
  readonly "file-without-words": NoValues;
  readonly bytes: { readonly count: number };
  readonly "bytes-from": { readonly count: number; readonly packed: number };
  readonly "bytes-at-once": { readonly count: number };
  readonly "zero-byte": { readonly offset: number };
  readonly "bytes-not-in": { readonly encoding: string };
  readonly "bytes-perhaps-in": { readonly encodings: readonly string[] };
  readonly "text-in": { readonly encoding: string };
  readonly "text-without-mark": { readonly encoding: string };
  readonly "other-format": { readonly format: OtherFormat };
  readonly "no-ending": NoValues;
  readonly "decomposed-characters": NoValues;
  readonly "damaged-archive": NoValues;
  readonly "damaged-bytes": NoValues;
  readonly "archive-in-archive": NoValues;
  readonly "no-articles": NoValues;
  readonly again: { readonly name: string };
  readonly password: NoValues;
  readonly method: { readonly number: number };
  readonly "link-to-folder": NoValues;
  readonly "link-to-nowhere": NoValues;
  readonly "no-file": NoValues;
  readonly "gone-meanwhile": NoValues;
  readonly "no-permission": NoValues;
  readonly "answer-of-system": { readonly answer: string };
  readonly "no-part": { readonly part: string };
  readonly "part-is": { readonly part: string; readonly value: string };
  // Articles and the report.
  readonly "long-sentences": { readonly characters: number };
  readonly "no-date": NoValues;
  readonly withheld: NoValues;
  readonly figures: { readonly property: Localized; readonly words: readonly string[] };
  readonly draft: { readonly id: EventId; readonly title: Localized };
  readonly actor: { readonly id: string; readonly name: Localized; readonly event: Localized | null };
  /** `percent` of its text stands in another article as well, 0 to 100. */
  readonly copy: { readonly percent: number; readonly of: ArticleId; readonly file: string };
}
export type Found = Statement<Findings>;
