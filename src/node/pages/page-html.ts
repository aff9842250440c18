import { escapeMarkup } from "../../export/markup.ts";
import type { Timeline } from "../../model/dataset.ts";
import type { SitePage } from "./site-pages.ts";

/** What a page holds beyond the app's start page. */
export interface PageParts {
  /** Elements of its head, as HTML. */
  readonly head: readonly string[];
  /** What stands there until the app takes over, and without JavaScript; null: nothing. */
  readonly content: string | null;
}

const rootAttribute = 'data-root="./"';
const title = /<title>[^<]*<\/title>/;
const language = /<html lang="[a-z]+"/;
const emptyRoot = '<div id="root"></div>';
const scriptNotice = /\n\s*<noscript>.*<\/noscript>/;
const relativeAddress = /\b(?<attribute>src|href)="\.\//g;

/** Makes a page out of the start page: its own title and head, addresses that lead back to the root, and its content. */
export function pageHtml(
  startPage: string,
  page: Pick<SitePage, "path" | "title">,
  { language: lang }: Pick<Timeline, "language">,
  { head, content }: PageParts = { head: [], content: null },
): string {
  const root = rootOf(page.path);
  const shell = replaceAll(startPage, [
    [language, `<html lang="${lang}"`],
    [rootAttribute, `data-root="${root}"`],
  ]).replace(relativeAddress, `$<attribute>="${root}`);
  const filled =
    content === null
      ? shell
      : replaceAll(shell, [
          [scriptNotice, ""],
          [emptyRoot, `<div id="root">${content}</div>`],
        ]);
  return replaceAll(filled, [
    [title, `<title>${escapeMarkup(page.title)}</title>`],
    ["  </head>", [...head.map((element) => `    ${element}\n`), "  </head>"].join("")],
  ]);
}

/** The way from a page back to the root of the site. */
export function rootOf(path: string): string {
  return "../".repeat(path.split("/").length - 1) || "./";
}

function replaceAll(html: string, parts: readonly (readonly [RegExp | string, string])[]): string {
  return parts.reduce((text, [wanted, words]) => replaceOne(text, wanted, words), html);
}

function replaceOne(text: string, wanted: RegExp | string, words: string): string {
  const isThere = typeof wanted === "string" ? text.includes(wanted) : wanted.test(text);
  if (!isThere) throw new Error(`index.html has no ${wanted}`);
  return text.replace(wanted, () => words);
}
