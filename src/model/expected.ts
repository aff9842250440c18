import type { NoValues, Statement } from "./statement.ts";

/** The kinds of values that a file in YAML has. */
export type ValueKind = "list" | "keys" | "number" | "words" | "yes-or-no" | "true";

/** What is counted, and a word of a list that is most like the one that was found; null where none is. */
type Unit = "bytes" | "characters" | "items" | "tags" | "articles";
interface Nearest {
  readonly nearest: string | null;
}

/** What the checks expect, by code. */
interface Expectations {
  // The form of the editor's file.
  readonly key: { readonly key: string };
  readonly "key-in-lower-case": { readonly key: string };
  readonly "key-or-quoted-comma": NoValues;
  readonly "each-key-once": NoValues;
  readonly "each-value-written-out": NoValues;
  readonly "spaces-no-tab": NoValues;
  readonly "quoted-colon": NoValues;
  readonly "quoted-sign": NoValues;
  readonly "quoted-text-ends": NoValues;
  readonly "key-colon-space": NoValues;
  readonly "one-column": NoValues;
  readonly "escaped-backslash": NoValues;
  readonly "no-tag": NoValues;
  readonly "one-document": NoValues;
  readonly "no-directive": NoValues;
  readonly "short-key": NoValues;
  readonly "closing-sign": { readonly sign: string };
  readonly "closing-sign-before": { readonly sign: string };
  readonly yaml: NoValues;
  // Its values.
  readonly "one-of": { readonly choices: readonly string[] } & Nearest;
  readonly "kind-of-value": { readonly kinds: readonly ValueKind[] };
  readonly "other-value": NoValues;
  readonly slug: NoValues;
  readonly edtf: NoValues;
  readonly "iso-day": NoValues;
  readonly duration: NoValues;
  readonly "web-address": NoValues;
  readonly "site-address": NoValues;
  readonly tag: NoValues;
  readonly "wikidata-id": NoValues;
  readonly "at-least": { readonly count: number; readonly unit: Unit };
  readonly "at-most": { readonly count: number; readonly unit: Unit };
  // What it refers to.
  readonly "id-of": { readonly what: "actor" | "article" | "event" | "property" | "subject" } & Nearest;
  readonly "file-of-folder": Nearest;
  readonly "only-one": { readonly what: "id" | "file" };
  readonly "own-name": NoValues;
  readonly "affiliations-upwards": NoValues;
  readonly "readable-article": NoValues;
  readonly "evidence-for-title": NoValues;
  readonly "rights-of": { readonly file: string };
  readonly "rights-of-many": { readonly count: number };
  // Its quotes.
  readonly "words-in": { readonly file: string } & Nearest;
  readonly "words-once-in": { readonly file: string };
  readonly "words-before-quote": { readonly words: string };
  readonly "exact-words": { readonly file: string; readonly words: string };
  readonly "words-of-quote": { readonly quote: string };
  readonly "whole-sentences": { readonly words: string };
  readonly "each-quote-once": NoValues;
  readonly "value-or-range": NoValues;
  readonly "at-most-max": { readonly max: number };
  readonly "speaker-or-hearsay": { readonly hearsay: string };
  // Its dates.
  readonly "no-date-or-reason": { readonly event: string };
  readonly "date-of-quotes": { readonly edtf: string; readonly event: string };
  readonly "dates-that-agree": NoValues;
  // Files, archives and collections.
  readonly "readable-file": NoValues;
  readonly text: NoValues;
  readonly "text-in": { readonly encoding: string };
  readonly "composed-characters": NoValues;
  readonly "file-endings": { readonly endings: readonly string[] };
  readonly "zip-archive": NoValues;
  readonly "articles-in-archive": NoValues;
  readonly "no-archive": NoValues;
  readonly "name-in-archive": NoValues;
  readonly "own-name-in-archive": NoValues;
  readonly "no-password": NoValues;
  readonly "deflated-file": NoValues;
  readonly "unpackable-file": NoValues;
  readonly "files-and-bytes": { readonly files: number; readonly bytes: number };
  readonly "times-its-size": { readonly times: number };
  readonly "tags-deep": { readonly depth: number };
  readonly "json-line": NoValues;
  readonly "json-article": NoValues;
  // Articles.
  readonly "article-text": NoValues;
  readonly "existing-day": NoValues;
  readonly "publication-day": NoValues;
  readonly "article-to-draft": NoValues;
  readonly "usual-sentences": NoValues;
  // The report.
  readonly "sources-that-agree": NoValues;
  readonly "one-figure": NoValues;
  readonly decision: NoValues;
  readonly "several-events": NoValues;
  readonly "an-event": NoValues;
  readonly "known-date": NoValues;
  readonly "date-to-count-from": NoValues;
  readonly "own-text": NoValues;
}
export type Expected = Statement<Expectations>;
