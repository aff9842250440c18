import type { Diagnostic, Place } from "../model/diagnostic.ts";
import type { EditorFile } from "./editor-file/read-editor-file.ts";
import type { LoadedArticle } from "./load-articles.ts";
import { EDITOR_FILE } from "./seeds.ts";

/** So many articles that the editor does not mention are told one by one, more as a number. */
const TOLD_ONE_BY_ONE = 5;
const found = "nothing, so none of its words are shown";

/** The articles of which nobody has said what may be published. An entry with a mistake is reported for that. */
export function missingRights(articles: readonly LoadedArticle[], { head, files }: EditorFile): Diagnostic[] {
  if (head.rights) return [];
  const [mentioned, others] = [articles.filter(({ editor }) => editor), articles.filter(({ editor }) => !editor)];
  const silent = others.filter(({ file }) => !files.includes(file));
  return [
    ...mentioned
      .filter(({ editor }) => !editor?.rights)
      .map(({ file, place }) => missing(rightsOf(file), found, place)),
    ...(silent.length > TOLD_ONE_BY_ONE
      ? [missing(rightsOfMany(silent.length), "nothing, so none of their words are shown", { file: EDITOR_FILE })]
      : silent.map(({ file, place }) => missing(rightsOf(file), found, place))),
  ];
}

function rightsOf(file: string): string {
  return `the rights of ${file} (full, excerpt or link)`;
}

function rightsOfMany(count: number): string {
  return `the rights of ${count} articles, or \`rights\` of all at the top (full, excerpt or link)`;
}

function missing(expected: string, found: string, place: Place): Diagnostic {
  return { severity: "warning", code: "rights-missing", place, expected, found };
}
