import type { Language, Localized } from "../../model/localized.ts";
import { EDITOR_FILE } from "../seeds.ts";
import type { EditorFile } from "./read-editor-file.ts";

/** Longer names of folders are cut, in characters. */
const LONGEST_TITLE = 100;

/** What holds of a folder in which no editor has written anything yet. */
export function defaultEditorFile(folder: string, language: Language, articles: number): EditorFile {
  return {
    head: {
      title: titleOf(folder),
      description: descriptionOf(articles),
      language,
      site: undefined,
      rights: undefined,
    },
    discardedDrafts: [],
    subjects: [],
    properties: [],
    questions: [],
    articles: [],
    actors: [],
    events: [],
    withdrawn: [],
    ids: { subjects: [], properties: [], questions: [], articles: [], actors: [], events: [] },
    files: [],
    locate: () => ({ file: EDITOR_FILE }),
  };
}

/** "bridge-of-2024" is "Bridge of 2024". */
function titleOf(folder: string): Localized {
  const words = folder
    .normalize("NFC")
    .replace(/[\p{C}\s_-]+/gu, " ")
    .trim()
    .slice(0, LONGEST_TITLE);
  const title = words.charAt(0).toUpperCase() + words.slice(1);
  return title === "" ? { de: "Zeitstrahl", en: "Timeline" } : { de: title, en: title };
}

function descriptionOf(articles: number): Localized {
  return {
    de: articles === 1 ? "Aus einem Artikel." : `Aus ${articles} Artikeln.`,
    en: articles === 1 ? "From one article." : `From ${articles} articles.`,
  };
}
