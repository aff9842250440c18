import { escapeMarkup } from "../../export/markup.ts";

export interface Embedding {
  /** The address of the compact view. */
  readonly url: string;
  /** The address of the site, ending in a slash. */
  readonly site: string;
  /** The name of the frame, for those who hear it. */
  readonly title: string;
}

/** The script that the build puts beside the start page, for pages that embed a view. */
const HOST_SCRIPT = "embed.js";

/** Height of the frame where the script does not run, in CSS pixels. */
const HEIGHT = 600;

/** What goes into a page to embed a view: a frame, and the script that fits its height and hands links on; no inline style, which policies forbid. */
export function embedCode({ url, site, title }: Embedding): string {
  const frame = frameCode({ url, title, width: "100%", height: HEIGHT });
  return `${frame}\n<script async src="${escapeMarkup(site + HOST_SCRIPT)}"></script>\n`;
}

export interface Frame extends Pick<Embedding, "url" | "title"> {
  /** In CSS pixels or percent. */
  readonly width: string;
  /** In CSS pixels. */
  readonly height: number;
}

/** The frame alone. */
export function frameCode({ url, title, width, height }: Frame): string {
  const attributes = [
    `src="${escapeMarkup(url)}"`,
    `title="${escapeMarkup(title)}"`,
    `width="${width}" height="${height}" loading="lazy" allow="clipboard-write"`,
  ];
  return `<iframe ${attributes.join(" ")}></iframe>`;
}
