import type { ExportOptions } from "../../src/export/export-corpus.ts";

/** German, dates as the articles say, at `https://zeit.example/faden/`. */
export const options: ExportOptions = { language: "de", dates: "articles", site: "https://zeit.example/faden/" };
