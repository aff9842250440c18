import type { Article, Rights } from "../model/article.ts";
import type { Diagnostic, Place } from "../model/diagnostic.ts";
import { edtfBounds, parseEdtf } from "../model/edtf.ts";
import type { ArticleId } from "../model/ids.ts";
import type { EditorArticle } from "./editor-file/editor-schema.ts";
import type { EditorFile } from "./editor-file/read-editor-file.ts";
import type { SourceFile } from "./ingest/decode-text.ts";
import { expandFiles } from "./ingest/expand-files.ts";
import { type IngestedArticle, ingestArticle } from "./ingest/ingest-article.ts";
import { findCopies } from "./near-duplicates.ts";
import type { Progress } from "./seeds.ts";
import { slugOf } from "./slug.ts";

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
  /** Called after each file. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** Reads every file of the folder; one that the editor does not mention gets an id from its headline, else from its name. */
export function loadArticles(
  files: readonly SourceFile[],
  editorFile: EditorFile,
  { unstatedRights = "link", onProgress }: LoadOptions = {},
): LoadedArticles {
  const articles: LoadedArticle[] = [];
  const leftOut = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  const taken = new Set<string>(editorFile.ids.articles);
  const expanded = expandFiles(files);
  diagnostics.push(...expanded.diagnostics);
  // Of two entries for one file, which is an error, the first counts.
  const entries: EditorEntries = new Map(editorFile.articles.toReversed().map((entry) => [entry.value.file, entry]));
  const sorted = [...expanded.files].sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const [index, file] of sorted.entries()) {
    const loaded = loadArticle(file, entries.get(file.name), { editorFile, taken, unstatedRights });
    onProgress?.({ stage: "reading", done: index + 1, total: sorted.length });
    diagnostics.push(...loaded.diagnostics);
    if (loaded.article) articles.push(loaded.article);
    else if (loaded.editorId) leftOut.add(loaded.editorId);
  }
  return {
    articles,
    files: expanded.files.map(({ name }) => name),
    leftOut,
    copies: copiesAmong(articles),
    diagnostics,
  };
}

function copiesAmong(articles: readonly LoadedArticle[]): LoadedArticles["copies"] {
  const compared = articles.map(({ id, text, dateline, editor }) => {
    const edtf = parseEdtf(editor?.published?.edtf ?? dateline?.day ?? "");
    return { id, text, appearedBy: edtf && edtfBounds(edtf).latest };
  });
  return new Map(
    findCopies(compared).map(({ article, original, share }) => [article.id, { copyOf: original.id, share }]),
  );
}

type EditorEntry = EditorFile["articles"][number];
type EditorEntries = ReadonlyMap<string, EditorEntry>;

interface Loading {
  readonly editorFile: EditorFile;
  readonly taken: Set<string>;
  readonly unstatedRights: Rights;
}

function loadArticle(file: SourceFile, entry: EditorEntry | undefined, { editorFile, taken, unstatedRights }: Loading) {
  const editor = entry?.value ?? null;
  const options = { headline: editor?.headline, language: editor?.language, defaultLanguage: editorFile.head.language };
  const { article, diagnostics } = ingestArticle(file, options);
  if (!article) return { article: null, editorId: editor?.id, diagnostics };
  const place = entry ? editorFile.locate(entry.path) : { file: file.name };
  const loaded: LoadedArticle = {
    ...article,
    id: editor?.id ?? freeId(article, taken),
    rights: editor?.rights ?? editorFile.head.rights ?? unstatedRights,
    editor,
    place,
  };
  return { article: loaded, diagnostics };
}

/** A stand-in headline is no name: the next edition of the text may begin otherwise. */
function freeId(article: IngestedArticle, taken: Set<string>): ArticleId {
  const ofHeadline = article.headlineOrigin === "stand-in" ? "" : slugOf(article.headline);
  const slug = ofHeadline || slugOf(article.file.replace(/\.[^.#]*$/, "")) || "article";
  let id = slug;
  for (let number = 2; taken.has(id); number++) id = `${slug}-${number}`;
  taken.add(id);
  return id as ArticleId;
}
