import { readFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";
import { describe, expect, it } from "vitest";
import { paintIcon } from "../../../../src/node/pages/paint-icon.ts";
import { appIcons, webManifest } from "../../../../src/node/pages/web-manifest.ts";
import { aDataset } from "../../../support/builders.ts";

const { timeline } = aDataset();
const favicon = readFileSync("public/favicon.svg", "utf8");

/** A PNG as it is drawn again, pixel by pixel: how opaque it is at a place, 0 to 255. */
function opacityOf(png: Uint8Array, size: number) {
  const source = `data:image/png;base64,${Buffer.from(png).toString("base64")}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><image href="${source}" width="${size}" height="${size}"/></svg>`;
  const { pixels, width, height } = new Resvg(svg).render();
  expect([width, height]).toEqual([size, size]);
  return (x: number, y: number) => pixels[4 * (y * size + x) + 3];
}

describe("the manifest", () => {
  it("names the site in its own language, with addresses that hold under any path", () => {
    const { name, lang, start_url, scope, icons } = JSON.parse(webManifest({ ...timeline, language: "en" }));
    expect([name, lang, start_url, scope]).toEqual([timeline.title.en, "en", "./", "./"]);
    expect(icons.map(({ src, sizes, purpose }: Record<string, string>) => [src, sizes, purpose])).toEqual([
      ["icons/192.png", "192x192", "any"],
      ["icons/512.png", "512x512", "any"],
      ["icons/maskable.png", "512x512", "maskable"],
    ]);
  });

  it("has the colours of the paper, as the start page has", () => {
    const { background_color, theme_color } = JSON.parse(webManifest(timeline));
    const html = readFileSync("index.html", "utf8");
    const [light, dark] = [...html.matchAll(/theme-color" media="[^"]*" content="([^"]*)"/g)].map(
      ([, colour]) => colour,
    );
    expect([background_color, theme_color]).toEqual([light, light]);
    expect(readFileSync("src/ui/tokens.css", "utf8")).toContain(`--paper: light-dark(${light}, ${dark});`);
  });
});

describe("the icons", () => {
  it.each(appIcons.map((icon) => [icon.path, icon] as const))(
    "%s has its size, and the same bytes each time",
    (_, icon) => {
      const png = paintIcon(favicon, icon);
      const opacity = opacityOf(png, icon.size);
      // Rounded corners, unless the device is to cut it.
      expect(opacity(1, 1)).toBe(icon.maskable ? 255 : 0);
      expect(opacity(icon.size / 2, icon.size / 2)).toBe(255);
      expect(Buffer.compare(png, paintIcon(favicon, icon))).toBe(0);
    },
  );
});
