import { paperColours } from "../../export/paper-colours.ts";
import type { Timeline } from "../../model/dataset.ts";

/** An icon of the installed site: where it lies, and its width and height in pixels. */
export interface AppIcon {
  readonly path: string;
  readonly size: number;
  /** Fills its square, so that the device can cut it to the form of its own icons. */
  readonly maskable: boolean;
}

export const appIcons: readonly AppIcon[] = [
  { path: "icons/192.png", size: 192, maskable: false },
  { path: "icons/512.png", size: 512, maskable: false },
  { path: "icons/maskable.png", size: 512, maskable: true },
];

/** What an installed site is called and looks like, in the timeline's own language. All addresses in it are relative, so that it holds under any path. */
export function webManifest({ title, description, language }: Timeline): string {
  return JSON.stringify({
    name: title[language],
    short_name: title[language],
    description: description[language],
    lang: language,
    dir: "ltr",
    start_url: "./",
    scope: "./",
    display: "standalone",
    // With a button for Back, where the browser offers that: it walks through what was seen.
    display_override: ["minimal-ui"],
    theme_color: paperColours.paper,
    background_color: paperColours.paper,
    icons: appIcons.map(({ path, size, maskable }) => ({
      src: path,
      type: "image/png",
      sizes: `${size}x${size}`,
      purpose: maskable ? "maskable" : "any",
    })),
  });
}
