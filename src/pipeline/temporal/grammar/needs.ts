import { FIRST_SIGN } from "./lexicon.ts";

/** A set of signs of known words, one bit each. */
export type SignSet = Uint32Array;

/** More kinds of words than any language has; what is beyond them would not be taken for one of a set. */
const MOST_SIGNS = 512;

/** The known words that an outline holds. */
function signsIn(signs: string): SignSet {
  const set: SignSet = new Uint32Array(MOST_SIGNS / 32);
  for (let at = 0; at < signs.length; at++) {
    const sign = signs.charCodeAt(at) - FIRST_SIGN;
    if (sign < 0 || sign >= MOST_SIGNS) continue;
    set[sign >>> 5] = (set[sign >>> 5] as number) | (1 << (sign & 31));
  }
  return set;
}

/** What can only occur in texts with some words: of each set at least one. */
interface Needing {
  readonly needs: readonly SignSet[];
}

/**
 * Tells of a list what may occur in an outline by the words it holds, in the order of the list. Each is looked at only where one of the
 * words stands of which it takes the fewest kinds: of short texts that is next to nothing.
 */
export function createSieve<Item extends Needing>(items: readonly Item[]): (signs: string) => Item[] {
  const bySign: number[][] = Array.from({ length: MOST_SIGNS }, () => []);
  const always: number[] = [];
  for (const [at, { needs }] of items.entries()) {
    const [rarest] = needs.map(members).sort((a, b) => a.length - b.length);
    if (!rarest) always.push(at);
    for (const sign of rarest ?? []) bySign[sign]?.push(at);
  }
  return (signs) => {
    const present = signsIn(signs);
    const asked = new Set([...always, ...members(present).flatMap((sign) => bySign[sign] ?? [])]);
    const possible = [...asked].filter((at) => meets(present, items[at]?.needs ?? []));
    return possible.sort((a, b) => a - b).map((at) => items[at] as Item);
  };
}

function members(set: SignSet): number[] {
  const found: number[] = [];
  for (const [at, word] of set.entries()) {
    for (let rest = word; rest !== 0; rest &= rest - 1) found.push(at * 32 + 31 - Math.clz32(rest & -rest));
  }
  return found;
}

/** Whether a text with these words has what is needed: of each set at least one. */
function meets(present: SignSet, needs: readonly SignSet[]): boolean {
  for (const need of needs) if (!overlap(present, need)) return false;
  return true;
}

function overlap(a: SignSet, b: SignSet): boolean {
  for (let at = 0; at < a.length; at++) if (((a[at] as number) & (b[at] as number)) !== 0) return true;
  return false;
}

/**
 * What the source of an expression over outlines cannot do without: of each set at least one sign stands in every text that it matches,
 * looked at or taken. Most expressions are told by that to match nowhere in a text, which is quicker than to look for them.
 */
export function needsOf(source: string): SignSet[] {
  return createReader(source).choice().map(signsIn);
}

/** As the signs of each set in a row. */
type Needs = readonly string[];

/** Reads an expression from left to right. */
function createReader(source: string) {
  let at = 0;
  const take = (form: RegExp): string => {
    form.lastIndex = at;
    const taken = form.exec(source)?.[0] ?? "";
    at += taken.length;
    return taken;
  };
  /** What any of the alternatives needs: of each alternative the set that is met least often. */
  const choice = (): Needs => {
    const alternatives = [sequence()];
    while (take(/\|/y)) alternatives.push(sequence());
    if (alternatives.length === 1) return alternatives[0] as Needs;
    const rarest = alternatives.map((needs) => needs.toSorted((a, b) => a.length - b.length).at(0));
    return rarest.includes(undefined) ? [] : [rarest.join("")];
  };
  const sequence = (): Needs => {
    const needs: string[] = [];
    while (at < source.length && !/[|)]/.test(source.charAt(at))) {
      const own = part();
      if (!/^(?:[?*]|\{0)/.test(take(quantifier))) needs.push(...own);
    }
    return needs;
  };
  const part = (): Needs => {
    const opening = take(/\((?:\?(?::|<?[=!]|<\w+>))?/y);
    if (opening === "") return signsOnly(take(/\[(?:\\.|[^\]])*\]|\\?./suy));
    const inner = choice();
    take(/\)/y);
    return opening.endsWith("!") ? [] : inner;
  };
  return { choice };
}

const quantifier = /(?:[?*+]|\{\d+(?:,\d*)?\})?\??/y;

/** One sign, or a class of nothing but signs. */
function signsOnly(part: string): Needs {
  const signs = part.replace(/^\[(.*)\]$/s, "$1");
  return /^[\ue000-\ue1ff]+$/.test(signs) ? [signs] : [];
}
