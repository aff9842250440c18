import * as v from "valibot";
import type { Actor } from "../../model/actor.ts";
import type { Property, Question } from "../../model/claim.ts";
import type { Subject } from "../../model/dataset.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import {
  type EditorArticle,
  type EditorEvent,
  type EditorWithdrawn,
  editorActorSchema,
  editorArticleSchema,
  editorEventSchema,
  editorFileSchema,
  editorPropertySchema,
  editorQuestionSchema,
  editorSubjectSchema,
  editorWithdrawnSchema,
} from "./editor-schema.ts";
import { type Finding, type Locate, toDiagnostic } from "./finding.ts";
import { issueFindings } from "./issue-finding.ts";
import { parseYaml } from "./yaml-source.ts";

const listNames = ["subjects", "properties", "questions", "articles", "actors", "events"] as const;
type ListName = (typeof listNames)[number];

/** An item of a list of the editor's file, and where it stands. */
export interface Entry<T> {
  readonly path: readonly [list: string, index: number];
  readonly value: T;
}

/** The editor's file as far as it could be read: an item with a mistake in its form is left out and reported. */
export interface EditorFile {
  readonly head: Pick<v.InferOutput<typeof editorFileSchema>, "title" | "description" | "language" | "site" | "rights">;
  /** Ids of drafts that were thrown out. */
  readonly discardedDrafts: readonly string[];
  readonly subjects: readonly Entry<Subject>[];
  readonly properties: readonly Entry<Property>[];
  readonly questions: readonly Entry<Question>[];
  readonly articles: readonly Entry<EditorArticle>[];
  readonly actors: readonly Entry<Actor>[];
  readonly events: readonly Entry<EditorEvent>[];
  readonly withdrawn: readonly Entry<EditorWithdrawn>[];
  /** Every id that stands in the file, those of broken items included. */
  readonly ids: Readonly<Record<ListName, readonly string[]>>;
  /** Every article file that stands in the file, those of broken items included. */
  readonly files: readonly string[];
  readonly locate: Locate;
}

/** The editor's file, null when nothing of it could be read, and what is wrong with its form. */
export interface ReadEditorFile {
  readonly editorFile: EditorFile | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads `timeline.yaml`. What its items refer to is checked apart (`check-references.ts`). */
export function readEditorFile(file: string, text: string): ReadEditorFile {
  const source = parseYaml(file, text);
  if (source.diagnostics.length > 0) return { editorFile: null, diagnostics: source.diagnostics };
  const findings: Finding[] = [];
  const top = v.safeParse(editorFileSchema, source.value);
  if (!top.success) findings.push(...issueFindings(top.issues, []));
  const lists = listsOf(source.value);
  const read = <T>(
    list: ListName,
    schema: v.GenericSchema<unknown, T>,
    wanted: (item: unknown) => boolean = () => true,
  ) => readItems({ list, items: lists[list], schema, wanted, findings });
  const items = {
    subjects: read("subjects", editorSubjectSchema),
    properties: read("properties", editorPropertySchema),
    questions: read("questions", editorQuestionSchema),
    articles: read("articles", editorArticleSchema),
    actors: read("actors", editorActorSchema),
    events: read("events", editorEventSchema, (item) => !isWithdrawn(item)),
    withdrawn: read("events", editorWithdrawnSchema, isWithdrawn),
  };
  const diagnostics = findings.map((finding) => toDiagnostic(finding, source.locate));
  if (!top.success) return { editorFile: null, diagnostics };
  const texts = (key: string) => mapLists((name) => lists[name].flatMap((item) => textAt(item, key)));
  const editorFile = {
    head: top.output,
    discardedDrafts: top.output.discardedDrafts,
    ...items,
    ids: texts("id"),
    files: texts("file").articles,
    locate: source.locate,
  };
  return { editorFile, diagnostics };
}

interface ListToRead<T> {
  readonly list: ListName;
  readonly items: readonly unknown[];
  readonly schema: v.GenericSchema<unknown, T>;
  readonly wanted: (item: unknown) => boolean;
  /** Gets what is wrong. */
  readonly findings: Finding[];
}

function readItems<T>({ list, items, schema, wanted, findings }: ListToRead<T>): Entry<T>[] {
  return items.flatMap((item, index) => {
    if (!wanted(item)) return [];
    const result = v.safeParse(schema, item);
    if (result.success) return [{ path: [list, index] as const, value: result.output }];
    findings.push(...issueFindings(result.issues, [list, index]));
    return [];
  });
}

/** What should be a list and is none counts as empty; the schema reports it. */
function listsOf(value: unknown): Record<ListName, readonly unknown[]> {
  const record = (typeof value === "object" && value !== null ? value : {}) as Record<string, unknown>;
  return mapLists((name) => {
    const list = record[name];
    return Array.isArray(list) ? list : [];
  });
}

function mapLists<T>(itemsOf: (name: ListName) => T): Record<ListName, T> {
  return Object.fromEntries(listNames.map((name) => [name, itemsOf(name)])) as Record<ListName, T>;
}

function isWithdrawn(item: unknown): boolean {
  return typeof item === "object" && item !== null && "withdrawn" in item;
}

function textAt(item: unknown, key: string): string[] {
  const text = typeof item === "object" && item !== null ? (item as Record<string, unknown>)[key] : undefined;
  return typeof text === "string" ? [text] : [];
}
