/** FNV-1a, 32 bits: where it begins, what it multiplies by, and where a second, independent one begins. */
const FIRST = 0x811c9dc5;
const PRIME = 0x01000193;
const SECOND = 0x9747b28c;

/** A whole number for a text that hardly any other has: of 53 bits, so of a million texts two agree once in twenty thousand times. */
export function hashOf(text: string): number {
  let [one, other] = [FIRST, SECOND];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, PRIME);
    other = Math.imul(other ^ (code + at), PRIME);
    other ^= other >>> 15;
  }
  return (one >>> 0) * 2 ** 21 + (other >>> 11);
}
