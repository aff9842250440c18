/** Ems that letters take in the semibold Source Sans 3 that labels are set in. */
const widths: readonly (readonly [letters: RegExp, ems: number])[] = [
  [/[ijlI.,:;'’|! ]/u, 0.27],
  [/[ftr()\-/]/u, 0.35],
  [/[szcxvyJ„“”–?]/u, 0.47],
  [/[aäekg\dFLY]/u, 0.52],
  [/[mwMW—%&]/u, 0.8],
  [/[DGHNOÖQUÜ]/u, 0.65],
  [/[\p{Lu}\p{Ll}]/u, 0.56],
];
/** Ems of a sign of another script, at the most. */
const OTHER = 1;

/** About how wide words are, in pixels, at a size of type in pixels: there is nothing to measure with at build. */
export function wordWidth(words: string, size: number): number {
  const ems = (letter: string) => widths.find(([letters]) => letters.test(letter))?.[1] ?? OTHER;
  return size * [...words].reduce((sum, letter) => sum + ems(letter), 0);
}
