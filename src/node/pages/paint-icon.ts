import { Resvg } from "@resvg/resvg-js";
import { paperColours } from "../../export/paper-colours.ts";
import type { AppIcon } from "./web-manifest.ts";

/** Paints the site's icon, an SVG of 32 by 32, as PNG; the same icon gives the same bytes. */
export function paintIcon(svg: string, { size, maskable }: AppIcon): Uint8Array {
  const source = maskable ? onGround(svg) : svg;
  return new Resvg(source, { fitTo: { mode: "width", value: size }, font: { loadSystemFonts: false } })
    .render()
    .asPng();
}

/** With its ground to all edges, and the icon itself in the inner four fifths, which no mask cuts. */
function onGround(svg: string): string {
  const icon = svg.replace("<svg", '<svg x="4" y="4" width="32" height="32"');
  const ground = `<rect width="40" height="40" fill="${paperColours.accent}" />`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">${ground}${icon}</svg>`;
}
