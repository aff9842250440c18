import type { Diagnostic } from "../model/diagnostic.ts";
import type { TimelineEvent } from "../model/event.ts";
import type { DerivedDates } from "./dating/derive-dates.ts";
import { buildEvent } from "./edited-events/build-event.ts";
import { dateTold } from "./edited-events/date-told.ts";
import { tellableEvents } from "./edited-events/tellable-events.ts";
import { checkIds } from "./editor-file/check-ids.ts";
import { checkReferences } from "./editor-file/check-references.ts";
import { defaultEditorFile } from "./editor-file/default-editor-file.ts";
import { toDiagnostic } from "./editor-file/finding.ts";
import { aboutQuotes } from "./editor-file/quote-codes.ts";
import { type EditorFile, readEditorFile } from "./editor-file/read-editor-file.ts";
import { createNameTrie } from "./entities/name-trie.ts";
import { decodeText } from "./ingest/decode-text.ts";
import { type LoadedArticles, type LoadOptions, loadArticles } from "./load-articles.ts";
import { missingRights } from "./missing-rights.ts";
import { fileAtHand } from "./read-file.ts";
import type { Seeds } from "./seeds.ts";

export type CheckOptions = LoadOptions;

/** What the folder holds and what a person has decided about it, each quote found in its article. */
export interface CheckedSeeds {
  /** One with nothing in it where there is none, or where it cannot be read at all. */
  readonly editorFile: EditorFile;
  /** Whether somebody wrote it. */
  readonly isWritten: boolean;
  readonly loaded: LoadedArticles;
  /** As far as they can be told; not yet sorted. */
  readonly events: readonly TimelineEvent[];
  /** Null: the editor's file has an error, and nothing may be published. */
  readonly dates: DerivedDates | null;
  /** What an editor may look at though nothing may be published; null where nothing is in the way. */
  readonly partly: (() => ToldSeeds) | null;
  /** All that was found, that of the editor's file first. */
  readonly diagnostics: readonly Diagnostic[];
  /** Of these, what readers should know. */
  readonly forReaders: readonly Diagnostic[];
}

/** Events with their dates, and those of the articles. */
type ToldSeeds = Pick<CheckedSeeds, "events"> & { readonly dates: DerivedDates };

/** Reads the editor's file and the articles. */
export function checkSeeds(seeds: Seeds, options: CheckOptions = {}): CheckedSeeds {
  if (!seeds.editorFile) return withoutEditor(seeds, options);
  const decoded = decodeText(fileAtHand(seeds.editorFile));
  if (decoded.kind === "broken") return unreadable(seeds, [decoded.diagnostic], options);
  const { editorFile, diagnostics } = readEditorFile(seeds.editorFile.name, decoded.text);
  return editorFile ? checkFile(editorFile, diagnostics, seeds, options) : unreadable(seeds, diagnostics, options);
}

/** The folder alone: its name is the title, the language that of most articles. */
function withoutEditor({ articles, folder = "", unread = [] }: Seeds, options: LoadOptions): CheckedSeeds {
  const loaded = loadArticles(articles, defaultEditorFile(folder, "de", 0), options);
  const german = loaded.articles.filter(({ language }) => language === "de").length;
  const language = german * 2 >= loaded.articles.length ? "de" : "en";
  const editorFile = defaultEditorFile(folder, language, loaded.articles.length);
  const { dates } = dateTold([], loaded, editorFile);
  const diagnostics = [...unread, ...loaded.diagnostics];
  return {
    editorFile,
    isWritten: false,
    loaded,
    events: [],
    dates,
    partly: null,
    diagnostics,
    forReaders: diagnostics,
  };
}

/** The articles can be looked at even so. */
function unreadable(seeds: Seeds, wrong: readonly Diagnostic[], options: CheckOptions): CheckedSeeds {
  const { dates, diagnostics, ...checked } = withoutEditor(seeds, options);
  const partly = dates && (() => ({ events: [], dates }));
  return { ...checked, isWritten: true, dates: null, partly, diagnostics: [...inFileOrder(wrong), ...diagnostics] };
}

/** Checks first that everything is there, then what the titles say, then the dates: each step relies on those before it. */
function checkFile(
  editorFile: EditorFile,
  wrongForm: readonly Diagnostic[],
  { articles: files, unread = [] }: Seeds,
  options: CheckOptions,
): CheckedSeeds {
  const loaded = loadArticles(files, editorFile, options);
  const ofArticles = [...unread, ...loaded.diagnostics, ...missingRights(loaded.articles, editorFile)];
  const built = editorFile.events.map(({ value, path }) => buildEvent(value, path, loaded));
  const known = {
    files: [...files.map(({ name }) => name), ...loaded.files],
    articleIds: loaded.articles.map(({ id }) => id),
  };
  const findings = [
    ...checkIds(editorFile),
    ...checkReferences(editorFile, known),
    ...built.flatMap((event) => event.findings),
  ];
  const ofFile = [...wrongForm, ...findings.map((finding) => toDiagnostic(finding, editorFile.locate))];
  const broken = (events: readonly TimelineEvent[]): CheckedSeeds => {
    const diagnostics = [...inFileOrder(ofFile), ...ofArticles];
    const isOfQuotes = ofFile.filter(isError).every(({ code }) => aboutQuotes.has(code));
    const partly = () => dateTold(isOfQuotes ? told.events : [], loaded, editorFile);
    return { editorFile, isWritten: true, loaded, events, dates: null, partly, diagnostics, forReaders: ofArticles };
  };
  const told = tellableEvents(built, createNameTrie(editorFile.actors.map(({ value }) => value)));
  const undated = told.events.map(({ event }): TimelineEvent => ({ ...event, when: notDated, salience: 0 }));
  if (ofFile.some(isError)) return broken(undated);
  ofFile.push(...told.findings.map((finding) => toDiagnostic(finding, editorFile.locate)));
  if (ofFile.some(isError)) return broken(undated);

  const { dates, events } = dateTold(told.events, loaded, editorFile);
  const agreed = loaded.leftOut.size > 0 ? dates.diagnostics.map(asWarning) : dates.diagnostics;
  // The events that are missing, not each passage.
  const forReaders = [...ofArticles, ...ofFile.filter(({ code }) => code === "event-left-out"), ...agreed];
  ofFile.push(...agreed);
  if (agreed.some(isError)) return broken(events);
  const diagnostics = [...inFileOrder(ofFile), ...ofArticles];
  return { editorFile, isWritten: true, loaded, events, dates, partly: null, diagnostics, forReaders };
}

const notDated: TimelineEvent["when"] = { basis: "unknown", reason: { de: "–", en: "–" }, derivation: [] };

/** Where an article is missing, a typed date that the rest does not bear is no fault of the editor's. */
function asWarning(diagnostic: Diagnostic): Diagnostic {
  return { ...diagnostic, severity: "warning" };
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
