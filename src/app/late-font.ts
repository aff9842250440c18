import boldSans from "@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?url";

/** The font of bold words where `fonts.css` leaves it out: on narrow screens, on which it waits until the page has been painted. */
export function addLateFont(): void {
  if (window.matchMedia("(width >= 1000px)").matches) return;
  document.fonts.add(new FontFace("Source Sans 3", `url("${boldSans}")`, { weight: "600", display: "swap" }));
}
