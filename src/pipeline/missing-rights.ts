import type { Diagnostic, Place } from "../model/diagnostic.ts";
import type { Expected } from "../model/expected.ts";
import type { EditorFile } from "./editor-file/read-editor-file.ts";
import type { LoadedArticle } from "./load-articles.ts";
import { EDITOR_FILE } from "./seeds.ts";

/** So many articles that the editor does not mention are told one by one, more as a number. */
const TOLD_ONE_BY_ONE = 5;

/** The articles of which nobody has said what may be published. An entry with a mistake is reported for that. */
export function missingRights(articles: readonly LoadedArticle[], { head, files }: EditorFile): Diagnostic[] {
  if (head.rights) return [];
  const [mentioned, others] = [articles.filter(({ editor }) => editor), articles.filter(({ editor }) => !editor)];
  const silent = others.filter(({ file }) => !files.includes(file));
  return [
    ...mentioned
      .filter(({ editor }) => !editor?.rights)
      .map(({ file, place }) => missing({ code: "rights-of", file }, place)),
    ...(silent.length > TOLD_ONE_BY_ONE
      ? [missing({ code: "rights-of-many", count: silent.length }, { file: EDITOR_FILE })]
      : silent.map(({ file, place }) => missing({ code: "rights-of", file }, place))),
  ];
}

function missing(expected: Expected, place: Place): Diagnostic {
  const articles = expected.code === "rights-of-many" ? "many" : "one";
  return {
    severity: "warning",
    code: "rights-missing",
    place,
    expected,
    found: { code: "nothing-so-withheld", articles },
  };
}
