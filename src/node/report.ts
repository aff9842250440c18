import { parseArgs } from "node:util";
import type { DateEstimate } from "../model/date-estimate.ts";
import { buildDataset } from "../pipeline/build-dataset.ts";
import { draftTimeline } from "../pipeline/drafting/draft-timeline.ts";
import { healthReport } from "../pipeline/drafting/report/health-report.ts";
import { type EditorFile, readEditorFile } from "../pipeline/editor-file/read-editor-file.ts";
import { decodeText } from "../pipeline/ingest/decode-text.ts";
import { loadArticles } from "../pipeline/load-articles.ts";
import { EDITOR_FILE, type Seeds } from "../pipeline/seeds.ts";
import { formatDiagnostic } from "./format-diagnostic.ts";
import { readSeeds } from "./read-seeds.ts";

/** Of a folder in which no editor has written anything yet. */
const emptyEditorFile = "title: { de: Entwurf, en: Draft }\ndescription: { de: Entwurf, en: Draft }\nlanguage: de\n";

/** Looks through a folder of articles and prints what somebody should look at, one finding a line; then how many of each kind. */
function report(folder: string): { readonly lines: readonly string[]; readonly count: number } {
  const seeds = readSeeds(folder);
  const editor = editorFileOf(seeds);
  const { dataset, diagnostics } = buildDataset(seeds);
  const loaded = loadArticles(seeds.articles, editor);
  const articles = loaded.articles.map((article) => ({ ...article, published: article.editor?.published?.edtf }));
  const decided = {
    actors: dataset?.actors ?? [],
    subjects: dataset?.timeline.subjects ?? [],
    events: dataset?.events ?? [],
  };
  const drafted = draftTimeline(articles, { ...decided, discarded: editor.discardedDrafts });
  const drafts = articles.map(({ id, file }) => ({ id, file, datePublished: drafted.articleDates.get(id) ?? undated }));
  const findings = healthReport({
    articles,
    heads: dataset?.articles ?? drafts,
    actors: decided.actors,
    events: decided.events,
    drafted,
    diagnostics: seeds.editorFile ? diagnostics : loaded.diagnostics,
  });
  const kinds = new Map<string, number>();
  for (const { code } of findings) kinds.set(code, (kinds.get(code) ?? 0) + 1);
  const summary = [...kinds]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, count]) => `${String(count).padStart(6)} ${code}`);
  const lines = findings.map((finding) => formatDiagnostic(finding, folder));
  return {
    lines: [
      ...lines,
      "",
      `${articles.length} articles, ${decided.events.length} events, ${drafted.events.length} drafts`,
      ...summary,
    ],
    count: findings.length,
  };
}

const undated: DateEstimate = { basis: "unknown", reason: { de: "Kein Datum.", en: "No date." }, derivation: [] };

/** The editor's file as far as it can be read; an empty one where it cannot. */
function editorFileOf({ editorFile }: Seeds): EditorFile {
  const decoded = editorFile ? decodeText(editorFile) : null;
  const read = decoded?.kind === "text" ? readEditorFile(EDITOR_FILE, decoded.text).editorFile : null;
  const empty = readEditorFile(EDITOR_FILE, emptyEditorFile).editorFile;
  if (!empty) throw new Error("the empty editor's file cannot be read");
  return read ?? empty;
}

const { values } = parseArgs({
  options: { articles: { type: "string", default: "seeds" }, strict: { type: "boolean", default: false } },
  allowPositionals: true,
});
const { lines, count } = report(values.articles);
process.stdout.write(`${lines.join("\n")}\n`);
if (values.strict && count > 0) process.exitCode = 1;
