import type { ArticleText } from "../model/article.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { assembleDataset } from "./assemble-dataset.ts";
import { buildEvent } from "./build-event.ts";
import { checkIds } from "./editor-file/check-ids.ts";
import { checkReferences } from "./editor-file/check-references.ts";
import { toDiagnostic } from "./editor-file/finding.ts";
import { type EditorFile, readEditorFile } from "./editor-file/read-editor-file.ts";
import { createNameTrie } from "./entities/name-trie.ts";
import { decodeText, type SourceFile } from "./ingest/decode-text.ts";
import { loadArticles } from "./load-articles.ts";
import { tellableEvents } from "./tellable-events.ts";

/** Name of the editor's file inside the seeds folder. */
export const EDITOR_FILE = "timeline.yaml";

/** The files of the seeds folder. */
export interface Seeds {
  readonly articles: readonly SourceFile[];
  /** Null: it is not there. */
  readonly editorFile: SourceFile | null;
}

/**
 * Everything that the seeds tell. `dataset` is null, and nothing may be published, when the editor's file has an error. An article that
 * cannot be read is left out, with what rests on it alone, and listed. `diagnostics` holds all that was found, those of the editor's file first.
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
  return editorFile ? buildFrom(editorFile, diagnostics, seeds.articles) : failed(diagnostics);
}

/** Checks first that everything is there, then what the titles say, then the dates: each step relies on those before it. */
function buildFrom(editorFile: EditorFile, wrongForm: readonly Diagnostic[], files: readonly SourceFile[]): Built {
  const loaded = loadArticles(files, editorFile);
  const built = editorFile.events.map(({ value, path }) => buildEvent(value, path, loaded));
  const known = {
    files: [...files.map(({ name }) => name), ...loaded.files],
    articleIds: loaded.articles.map(({ id }) => id),
  };
  const wrongContent = [
    ...checkIds(editorFile),
    ...checkReferences(editorFile, known),
    ...built.flatMap(({ findings }) => findings),
  ].map((finding) => toDiagnostic(finding, editorFile.locate));
  const ofFile = [...wrongForm, ...wrongContent];
  if (ofFile.some(isError)) return failed([...inFileOrder(ofFile), ...loaded.diagnostics]);

  const names = createNameTrie(editorFile.actors.map(({ value }) => value));
  const { events, findings } = tellableEvents(built, names);
  ofFile.push(...findings.map((finding) => toDiagnostic(finding, editorFile.locate)));
  if (ofFile.some(isError)) return failed([...inFileOrder(ofFile), ...loaded.diagnostics]);

  const { dataset, articleTexts, diagnostics: ofDates } = assembleDataset({ editorFile, loaded, events, names });
  const agreed = loaded.leftOut.size > 0 ? ofDates.map(asWarning) : ofDates;
  const diagnostics = [...inFileOrder([...ofFile, ...agreed]), ...loaded.diagnostics];
  if (agreed.some(isError)) return failed(diagnostics);
  // The events that are missing, not each passage.
  const forReaders = [...loaded.diagnostics, ...ofFile.filter(({ code }) => code === "event-left-out"), ...agreed];
  return { dataset: { ...dataset, diagnostics: forReaders }, articleTexts, diagnostics };
}

/** Where an article is missing, a typed date that the rest does not bear is no fault of the editor's. */
function asWarning(diagnostic: Diagnostic): Diagnostic {
  return { ...diagnostic, severity: "warning" };
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
