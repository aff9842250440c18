/** Pixels a side, and in all, that every browser in use can draw: those of phones have the least. */
const LONGEST_SIDE = 16_384;
const MOST_PIXELS = 16_777_216;

/** Twice the size of the screen, for paper. */
const FULL_SCALE = 2;

/** How many pixels of PNG a pixel of the picture gets: 2, fewer for a large picture; null for one that is too large at 1. */
export function pngScale(width: number, height: number): number | null {
  const scale = Math.min(FULL_SCALE, LONGEST_SIDE / Math.max(width, height), Math.sqrt(MOST_PIXELS / (width * height)));
  return scale < 1 ? null : scale;
}
