import type { Article, Rights } from "../model/article.ts";
import type { DayNumber } from "../model/day.ts";
import type { Diagnostic, Place } from "../model/diagnostic.ts";
import { edtfBounds, parseEdtf } from "../model/edtf.ts";
import type { ArticleId } from "../model/ids.ts";
import { type Fingerprints, fingerprintsInMemory } from "./copies/fingerprint-store.ts";
import { findCopies } from "./copies/near-duplicates.ts";
import type { EditorArticle } from "./editor-file/editor-schema.ts";
import type { EditorFile } from "./editor-file/read-editor-file.ts";
import type { SourceFile } from "./ingest/decode-text.ts";
import { expandFiles } from "./ingest/expand-files.ts";
import type { IngestedArticle, IngestOptions } from "./ingest/ingest-article.ts";
import { type FileRead, readFile } from "./read-file.ts";
import type { Progress } from "./seeds.ts";
import { slugOf } from "./slug.ts";
import { createBodies, type PutAside } from "./stores/article-bodies.ts";

/** An article of the folder, with what the editor says of it. */
export interface LoadedArticle extends IngestedArticle {
  readonly id: ArticleId;
  readonly rights: Article["rights"];
  /** Null: the editor's file does not mention it. */
  readonly editor: EditorArticle | null;
  /** Where it is mentioned, else its file. */
  readonly place: Place;
}

/** The articles that can be read, by file name. */
export interface LoadedArticles {
  readonly articles: readonly LoadedArticle[];
  /** Names of all files, those inside archives and collections included. */
  readonly files: readonly string[];
  /** Ids of the articles that the editor names and whose files cannot be read. */
  readonly leftOut: ReadonlySet<string>;
  /** Articles that mostly repeat another one, by their ids. */
  readonly copies: ReadonlyMap<ArticleId, ArticleCopy>;
  readonly diagnostics: readonly Diagnostic[];
}

/** What an article repeats. */
export interface ArticleCopy {
  readonly copyOf: ArticleId;
  /** Of the shorter text, 0 to 1. */
  readonly share: number;
}

export interface LoadOptions {
  /** Of articles of which nobody has said them; missing: `link`, so that nothing is shown until somebody says so. */
  readonly unstatedRights?: Rights | undefined;
  /** Of bytes, as 64 hexadecimal digits; missing: our own, which runs everywhere. */
  readonly sha256?: ((bytes: Uint8Array) => string) | undefined;
  /** Where texts wait until they are needed; missing: in memory. */
  readonly aside?: PutAside | undefined;
  /** Where the fingerprints of articles wait until all are there; missing: in memory. */
  readonly fingerprints?: Fingerprints | undefined;
  /** Who reads the files; missing: this thread. */
  readonly forEach?: ForEachFile | undefined;
  /** Called after each file. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** Reads each file and hands over what it tells, in the order of the files. */
export type ForEachFile = (
  files: readonly SourceFile[],
  optionsFor: (file: SourceFile) => IngestOptions,
  take: (read: FileRead, file: SourceFile) => void,
) => void;

const oneByOne: ForEachFile = (files, optionsFor, take) => {
  for (const file of files) take(readFile({ file, options: optionsFor(file) }), file);
};

/** Reads every file of the folder; one that the editor does not mention gets an id from its headline, else from its name. */
export function loadArticles(
  files: readonly SourceFile[],
  editorFile: EditorFile,
  { fingerprints = fingerprintsInMemory(), ...options }: LoadOptions = {},
): LoadedArticles {
  const { appearedBy, ...read } = readArticles(files, editorFile, { ...options, fingerprints });
  const copies = findCopies(appearedBy, fingerprints).map(({ text, original, share }) => {
    return [idAt(read.articles, text), { copyOf: idAt(read.articles, original), share }] as const;
  });

  return { ...read, copies: new Map(copies) };
}

function idAt(articles: readonly LoadedArticle[], at: number): ArticleId {
  return (articles[at] as LoadedArticle).id;
}

interface ReadArticles extends Omit<LoadedArticles, "copies"> {
  /** Of each article, the last day on which it can have appeared; null where nothing says. */
  readonly appearedBy: readonly (DayNumber | null)[];
}

/** What is needed of the files alone is gone once they have been read. */
function readArticles(
  files: readonly SourceFile[],
  editorFile: EditorFile,
  { unstatedRights = "link", onProgress, sha256, aside, forEach = oneByOne, fingerprints }: LoadOptions,
): ReadArticles {
  const articles: LoadedArticle[] = [];
  const appearedBy: (DayNumber | null)[] = [];
  const keep = aside ? createBodies(aside) : <A>(article: A) => article;
  const leftOut = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  const freeId = createIds(editorFile.ids.articles);

  const expanded = expandFiles(files);
  diagnostics.push(...expanded.diagnostics);
  // Of two entries for one file, which is an error, the first counts.
  const entries = new Map(editorFile.articles.toReversed().map((entry) => [entry.value.file, entry]));
  const sorted = [...expanded.files].sort((a, b) => (a.name < b.name ? -1 : 1));
  const optionsFor = ({ name }: SourceFile): IngestOptions => {
    const { headline, language } = entries.get(name)?.value ?? {};
    return { headline, language, defaultLanguage: editorFile.head.language, sha256 };
  };
  let done = 0;
  const take = ({ article, fingerprint, diagnostics: found }: FileRead, { name }: SourceFile) => {
    const entry = entries.get(name);
    onProgress?.({ stage: "reading", done: ++done, total: sorted.length });
    diagnostics.push(...found);
    if (article) {
      const rights = entry?.value.rights ?? editorFile.head.rights ?? unstatedRights;
      const id = entry?.value.id ?? freeId(article);
      const place = entry ? editorFile.locate(entry.path) : { file: name };
      const loaded: LoadedArticle = { ...article, id, rights, editor: entry?.value ?? null, place };
      fingerprints?.push(fingerprint);
      appearedBy.push(lastDayOf(loaded));
      articles.push(keep(loaded));
    } else if (entry) leftOut.add(entry.value.id);
  };
  forEach(sorted, optionsFor, take);
  return { articles, appearedBy, files: expanded.files.map(({ name }) => name), leftOut, diagnostics };
}

function lastDayOf({ dateline, editor }: LoadedArticle): DayNumber | null {
  const edtf = parseEdtf(editor?.published?.edtf ?? dateline?.day ?? "");
  return edtf && edtfBounds(edtf).latest;
}

/** Gives each article an id that no other has. A stand-in headline is no name: the next edition of the text may begin otherwise. */
function createIds(given: readonly string[]): (article: IngestedArticle) => ArticleId {
  const taken = new Set(given);
  /** The number that an id was last given: where many articles are called alike, the lower ones need not be tried again. */
  const last = new Map<string, number>();
  return ({ headlineOrigin, headline, file }) => {
    const ofHeadline = headlineOrigin === "stand-in" ? "" : slugOf(headline);
    const slug = ofHeadline || slugOf(file.replace(/\.[^.#]*$/, "")) || "article";
    let number = last.get(slug) ?? 1;
    while (taken.has(numbered(slug, number))) number++;
    last.set(slug, number);
    const id = numbered(slug, number);
    taken.add(id);
    return id as ArticleId;
  };
}

function numbered(slug: string, number: number): string {
  return number === 1 ? slug : `${slug}-${number}`;
}
