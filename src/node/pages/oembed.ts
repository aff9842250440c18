import { escapeMarkup } from "../../export/markup.ts";
import { frameCode } from "../../features/embed/embed-code.ts";
import { CARD_HEIGHT, CARD_WIDTH } from "./card-size.ts";
import type { SitePage } from "./site-pages.ts";

/** Beside the page that it is about. */
export const OEMBED_FILE = "oembed.json";

/** CSS pixels. */
const WIDTH = 800;
const HEIGHT = 600;

export interface OEmbedContext {
  /** The address of the site, ending in a slash. */
  readonly site: string;
  /** The title of the timeline. */
  readonly provider: string;
  /** Path of the image that stands for the page. */
  readonly card: string;
}

/** How other pages embed a page, as oEmbed (oembed.com, type `rich`). The frame alone, since most that ask leave out scripts. */
export function oEmbed({ path, title }: SitePage, { site, provider, card }: OEmbedContext): string {
  return JSON.stringify({
    version: "1.0",
    type: "rich",
    title,
    provider_name: provider,
    provider_url: site,
    html: frameCode({ url: `${site}${path}?embed`, title, width: String(WIDTH), height: HEIGHT }),
    width: WIDTH,
    height: HEIGHT,
    thumbnail_url: site + card,
    thumbnail_width: CARD_WIDTH,
    thumbnail_height: CARD_HEIGHT,
  });
}

/** The element of a page's head by which others find it. */
export function oEmbedLink({ path, title }: SitePage, site: string): string {
  const href = escapeMarkup(site + path + OEMBED_FILE);
  return `<link rel="alternate" type="application/json+oembed" href="${href}" title="${escapeMarkup(title)}">`;
}
