/**
 * The font of bold words, of which `index.html` says where it is asked for at once, and which `fonts.css` leaves out elsewhere: on narrow
 * screens, on which it waits until the page has been painted.
 */
export function addLateFont(): void {
  const font = document.querySelector<HTMLLinkElement>("link[rel=preload][as=font][media]");
  if (!font || window.matchMedia(font.media).matches) return;
  document.fonts.add(new FontFace("Source Sans 3", `url("${font.href}")`, { weight: "600", display: "swap" }));
}
