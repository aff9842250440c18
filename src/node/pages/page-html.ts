import type { Timeline } from "../../model/dataset.ts";
import type { SitePage } from "./site-pages.ts";

/** What every page of a site shares. */
export type Site = Pick<Timeline, "language" | "site">;

const rootAttribute = 'data-root="./"';
const title = /<title>[^<]*<\/title>/;
const language = /<html lang="[a-z]+"/;
const relativeAddress = /\b(?<attribute>src|href)="\.\//g;

/** Makes a page out of the start page: its own title and description, and addresses that lead back to the root. */
export function pageHtml(startPage: string, page: SitePage, { language: lang, site }: Site): string {
  const root = rootOf(page.path);
  const canonical = site ? `<link rel="canonical" href="${escapeHtml(site + page.canonicalPath)}" />` : "";
  const robots = page.isListed ? "" : '<meta name="robots" content="noindex" />';
  const head = [
    `<title>${escapeHtml(page.title)}</title>`,
    `<meta name="description" content="${escapeHtml(page.description)}" />`,
    robots,
    canonical,
  ];
  const parts: readonly (readonly [RegExp | string, string])[] = [
    [title, head.filter(Boolean).join("\n    ")],
    [language, `<html lang="${lang}"`],
    [rootAttribute, `data-root="${root}"`],
  ];
  const html = parts.reduce((text, [wanted, words]) => replaceOne(text, wanted, words), startPage);
  return html.replace(relativeAddress, `$<attribute>="${root}`);
}

/** The way from a page back to the root of the site. */
function rootOf(path: string): string {
  return "../".repeat(path.split("/").length - 1) || "./";
}

function replaceOne(text: string, wanted: RegExp | string, words: string): string {
  const replaced = text.replace(wanted, () => words);
  if (replaced === text && !text.includes(words)) throw new Error(`index.html has no ${wanted}`);
  return replaced;
}

/** Text as it may stand in HTML, inside quotes as well. */
export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
