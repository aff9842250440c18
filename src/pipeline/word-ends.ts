/** Kinds of characters, as bits: `\p{L}` and `\p{N}`. */
export const LETTER = 1;
export const NUMBER = 2;
const OTHER = 4;

/** By code unit: the kind of its character; 0: not looked at yet. */
const known = new Uint8Array(2 ** 16);

/**
 * Where the characters of these kinds that stand in a row from there on end; `at` itself where there is none. An expression does the same,
 * at several times the cost: every word of every article is looked for.
 */
export function wordEnd(text: string, at: number, kinds: number): number {
  let end = at;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (isSurrogate(code)) {
      const point = text.codePointAt(end) as number;
      if (isSurrogate(point) || (kindOf(point) & kinds) === 0) break;
      end += 2;
    } else {
      known[code] ||= kindOf(code);
      if (((known[code] as number) & kinds) === 0) break;
      end++;
    }
  }
  return end;
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

function kindOf(point: number): number {
  const character = String.fromCodePoint(point);
  return /\p{L}/u.test(character) ? LETTER : /\p{N}/u.test(character) ? NUMBER : OTHER;
}
