import type { ArticleText } from "../model/article.ts";
import { DATASET_FORMAT, type Dataset } from "../model/dataset.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { TimelineEvent } from "../model/event.ts";
import { articleHead, articleText } from "./article-data.ts";
import { type BuiltEvent, buildEvent } from "./build-event.ts";
import { checkTitle } from "./check-title.ts";
import { deriveDates } from "./dating/derive-dates.ts";
import { checkIds } from "./editor-file/check-ids.ts";
import { checkReferences } from "./editor-file/check-references.ts";
import type { EditorEvent } from "./editor-file/editor-schema.ts";
import { type Finding, toDiagnostic } from "./editor-file/finding.ts";
import { type EditorFile, type Entry, readEditorFile } from "./editor-file/read-editor-file.ts";
import { createNameTrie, type NameTrie } from "./entities/name-trie.ts";
import { byTime } from "./event-order.ts";
import { decodeText, type SourceFile } from "./ingest/decode-text.ts";
import { type LoadedArticles, loadArticles } from "./load-articles.ts";
import { salienceOf } from "./salience.ts";

/** Name of the editor's file inside the seeds folder. */
export const EDITOR_FILE = "timeline.yaml";

/** The files of the seeds folder. */
export interface Seeds {
  readonly articles: readonly SourceFile[];
  /** Null: it is not there. */
  readonly editorFile: SourceFile | null;
}

/**
 * Everything that the seeds tell. `dataset` is null, and nothing may be published, when the editor's file has an error; an article that
 * cannot be read is left out and listed. `diagnostics` holds all that was found, those of the editor's file first.
 */
export interface Built {
  readonly dataset: Dataset | null;
  readonly articleTexts: readonly ArticleText[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Turns articles and the editor's file into the timeline's data. Nothing is withheld yet; see `publish.ts`. */
export function buildDataset(seeds: Seeds): Built {
  if (!seeds.editorFile) return failed([editorFileMissing]);
  const decoded = decodeText(seeds.editorFile);
  if (decoded.kind === "broken") return failed([decoded.diagnostic]);
  const { editorFile, diagnostics } = readEditorFile(seeds.editorFile.name, decoded.text);
  if (!editorFile) return failed(diagnostics);
  const loaded = loadArticles(seeds.articles, editorFile);
  const names = createNameTrie(editorFile.actors.map(({ value }) => value));
  const events = editorFile.events.map((entry) => ({ entry, ...buildEvent(entry.value, entry.path, loaded) }));
  const findings = [
    ...checkIds(editorFile),
    ...checkReferences(editorFile, {
      files: seeds.articles.map(({ name }) => name),
      articleIds: loaded.articles.map(({ id }) => id),
    }),
    ...events.flatMap((event) => event.findings),
  ];
  if (editorFile.actors.length === editorFile.ids.actors.length) {
    findings.push(...completeEvents(events, findings).flatMap(({ event, path }) => checkTitle(event, path, names)));
  }
  const all = [...diagnostics, ...findings.map((finding) => toDiagnostic(finding, editorFile.locate))];
  if (all.some(isError)) return failed([...inFileOrder(all), ...loaded.diagnostics]);
  return assemble(editorFile, loaded, events, names, all);
}

/** The events in which nothing is missing: only of them can be told on whose word they rest. */
function completeEvents(events: readonly EditedEvent[], findings: readonly Finding[]) {
  const broken = new Set(findings.map(({ path }) => path.slice(0, 2).join()));
  return events.flatMap(({ event, entry: { path, value } }) =>
    event && event.evidence.length === value.evidence.length && !broken.has(path.join()) ? [{ event, path }] : [],
  );
}

type EditedEvent = BuiltEvent & { readonly entry: Entry<EditorEvent> };

/** All files are in order: what is left is to date, weigh and sort. */
function assemble(
  editorFile: EditorFile,
  loaded: LoadedArticles,
  edited: readonly EditedEvent[],
  names: NameTrie,
  warnings: readonly Diagnostic[],
): Built {
  const dates = deriveDates(
    loaded.articles.map((article) => ({ ...article, published: article.editor?.published ?? {} })),
    edited.map(({ entry, event, date }) => ({
      id: entry.value.id,
      evidence: event?.evidence ?? [],
      date,
      place: editorFile.locate(entry.path),
    })),
  );
  const diagnostics = [...inFileOrder([...warnings, ...dates.diagnostics]), ...loaded.diagnostics];
  if (dates.diagnostics.some(isError)) return failed(diagnostics);
  const claims = edited.flatMap(({ event }) => event?.claims ?? []);
  const events = edited.flatMap(({ event }): TimelineEvent[] => {
    if (!event) return [];
    return [{ ...event, when: dateOf(dates.events, event.id), salience: salienceOf(event, claims) }];
  });
  const articles = loaded.articles.map((article) => ({ article, date: dateOf(dates.articles, article.id) }));
  return {
    dataset: {
      format: DATASET_FORMAT,
      timeline: {
        ...editorFile.head,
        subjects: valuesOf(editorFile.subjects),
        properties: valuesOf(editorFile.properties),
        questions: valuesOf(editorFile.questions),
      },
      actors: valuesOf(editorFile.actors),
      articles: articles.map(({ article, date }) => articleHead(article, date)),
      events: events.sort(byTime),
      withdrawn: editorFile.withdrawn.map(({ value: { id, formerIds, withdrawn } }) => ({
        id,
        formerIds,
        ...withdrawn,
      })),
      diagnostics: [...loaded.diagnostics, ...dates.diagnostics],
    },
    articleTexts: articles.map(({ article, date }) => articleText(article, date, names)),
    diagnostics,
  };
}

const editorFileMissing: Diagnostic = {
  severity: "error",
  code: "missing-file",
  place: { file: EDITOR_FILE },
  expected: "the editor's file in the folder of the articles",
  found: "nothing",
};

function failed(diagnostics: readonly Diagnostic[]): Built {
  return { dataset: null, articleTexts: [], diagnostics };
}

function isError({ severity }: Diagnostic): boolean {
  return severity === "error";
}

function inFileOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const position = ({ place }: Diagnostic) => [place.line ?? 0, place.column ?? 0] as const;
  return [...diagnostics].sort((a, b) => {
    const [[line, column], [otherLine, otherColumn]] = [position(a), position(b)];
    return line - otherLine || column - otherColumn;
  });
}

function valuesOf<T>(entries: readonly Entry<T>[]): T[] {
  return entries.map(({ value }) => value);
}

function dateOf<K, D>(dates: ReadonlyMap<K, D>, id: K): D {
  const date = dates.get(id);
  if (!date) throw new Error(`${id} was not dated`);
  return date;
}
