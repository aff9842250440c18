import { escapeMarkup } from "../../export/markup.ts";
import type { SitePage } from "./site-pages.ts";

/** The pages that search engines may list, as a sitemap (sitemaps.org 0.9). */
export function sitemap(pages: readonly SitePage[], site: string): string {
  const listed = pages.filter(({ isListed }) => isListed);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...listed.map(({ path }) => `<url><loc>${escapeMarkup(site + path)}</loc></url>`),
    "</urlset>",
    "",
  ].join("\n");
}
