/**
 * Which folders of `src` a folder may import from, beside itself. A longer path wins over a shorter one. `i18n` puts the model
 * into words; `lod` (level of detail) finds and counts what is on an axis of time; `export` writes the dataset in the formats of others.
 */
export const layers: Readonly<Record<string, readonly string[]>> = {
  model: [],
  i18n: ["model"],
  pipeline: ["model"],
  lod: ["model"],
  search: ["lod", "model"],
  // Answers for corpora of which only columns of numbers are held.
  catalogue: ["search", "lod", "model"],
  export: ["i18n", "model"],
  // A picture draws the strokes of a date as the page does.
  "export/timeline-picture": ["ui/date-glyph", "i18n", "model"],
  worker: ["catalogue", "data", "pipeline", "search", "model"],
  // It writes the search index, which holds the words of the interface for types and stances.
  node: ["catalogue", "pipeline", "search", "i18n", "model"],
  "node/pages": ["app", "features", "ui", "state", "data", "export", "search", "i18n", "model"],
  // What passes the filters of a timeline that is not held.
  data: ["catalogue", "search", "lod", "model"],
  state: ["catalogue", "search", "model"],
  // Its components draw things of the model: a date, the derivation of a date.
  ui: ["i18n", "model"],
  features: ["ui", "state", "catalogue", "search", "lod", "data", "export", "i18n", "model"],
  app: ["features", "ui", "state", "catalogue", "search", "lod", "data", "export", "i18n", "model"],
};

/** Packages that belong in one place alone, by the beginning of their name. */
export const packageHomes: Readonly<Record<string, readonly string[]>> = {
  "node:": ["node"],
  vite: ["node"],
  "@valibot/to-json-schema": ["node"],
  yaml: ["pipeline", "node"],
  react: ["i18n", "data", "state", "ui", "features", "app", "node/pages"],
  "@tanstack/": ["data", "state", "features", "app", "node/pages"],
  zustand: ["state", "features", "app"],
  "vis-": ["features/timeline"],
  moment: ["features/timeline"],
};

/** The rule's folder for a file: the longest that holds it. */
export function folderOf(path: string, folders: readonly string[]): string | null {
  const holding = folders.filter((folder) => path.startsWith(`src/${folder}/`));
  return holding.sort((a, b) => b.length - a.length)[0] ?? null;
}
