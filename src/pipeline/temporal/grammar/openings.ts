import { FIRST_SIGN } from "./lexicon.ts";
import { type Choice, type Part, readExpression } from "./read-expression.ts";

/** A set of kinds of signs, one bit each. */
type Kinds = Uint32Array;

/** More words of their own kind than any language has. */
const WORDS = 512;
const KINDS = 2 * WORDS;
/** The end of a text, and all signs that are neither words nor among the first of Unicode. */
const OTHERS = KINDS - 1;

/** Which kind of sign has the code; rare ones share a kind, so that a set may hold more than was put into it. */
function kindOf(code: number): number {
  const word = code - FIRST_SIGN;
  if (word >= 0 && word < WORDS) return word;
  return WORDS + code < OTHERS ? WORDS + code : OTHERS;
}

function holds(kinds: Kinds, kind: number): boolean {
  return ((kinds[kind >>> 5] as number) & (1 << (kind & 31))) !== 0;
}

/** Something that may begin with a sign: what may then stand at the two places behind it. */
interface Opening<Thing> {
  readonly thing: Thing;
  /** Among all things. */
  readonly number: number;
  readonly second: Kinds;
  readonly third: Kinds;
}

/** What expressions over outlines can match from a place on, told by the signs that stand there. */
export interface Openings<Thing> {
  /** As they were given. */
  readonly things: readonly Thing[];
  /** Tries those that may begin there, in the order in which they were given; each with its number, from 0. */
  readonly tryAt: (signs: string, at: number, tried: (thing: Thing, number: number) => void) => void;
}

/**
 * Sorts things by the first three signs of what their expressions match. Nearly all places of a text open nothing, and the others little: that is
 * told far quicker than by looking for each expression in all of the text.
 */
export function createOpenings<Thing extends { readonly expression: RegExp }>(
  things: readonly Thing[],
): Openings<Thing> {
  const byFirst: Opening<Thing>[][] = Array.from({ length: KINDS }, () => []);
  for (const [number, thing] of things.entries()) {
    for (const [first, after] of byFirstSigns(thing.expression.source)) {
      for (const kind of kindsIn(first)) byFirst[kind]?.push({ thing, number, ...after });
    }
  }
  return {
    things,
    tryAt: (signs, at, tried) => {
      const openings = byFirst[kindOf(signs.charCodeAt(at))] as readonly Opening<Thing>[];
      if (openings.length === 0) return;
      const second = kindOf(signs.charCodeAt(at + 1));
      const third = kindOf(signs.charCodeAt(at + 2));
      for (const opening of openings) {
        if (holds(opening.second, second) && holds(opening.third, third)) tried(opening.thing, opening.number);
      }
    },
  };
}

/** What may follow a first sign. */
interface After {
  readonly second: Kinds;
  readonly third: Kinds;
}

/** What follows the first signs of whatever an expression matches; a sign may be among several of them. */
function byFirstSigns(source: string): Map<string, After> {
  const found = new Map<string, After>();
  for (const [first = null, second = null, third = null] of beginningsOf(readExpression(source))) {
    if (first === null) throw new Error(`${source} may begin with any sign`);
    const after = found.get(first) ?? { second: new Uint32Array(KINDS / 32), third: new Uint32Array(KINDS / 32) };
    found.set(first, after);
    add(after.second, second);
    add(after.third, third);
  }
  return found;
}

/** Signs that may stand at a place; null: any may. */
type Signs = string | null;

function add(kinds: Kinds, signs: Signs): void {
  if (signs === null) kinds.fill(0xffffffff);
  else for (const kind of kindsIn(signs)) kinds[kind >>> 5] = (kinds[kind >>> 5] as number) | (1 << (kind & 31));
}

function kindsIn(signs: string): number[] {
  return Array.from(signs, (sign) => kindOf(sign.charCodeAt(0)));
}

/** The first signs of something that an expression matches, place by place; where it may end before, anything may stand there. */
type Beginning = readonly Signs[];
const LOOKED_AT = 3;

function beginningsOf(choice: Choice): Beginning[] {
  return choice.flatMap((parts) =>
    parts.reduce<readonly Beginning[]>(
      (soFar, part) => {
        const isDone = soFar.every(({ length }) => length === LOOKED_AT);
        return isDone ? soFar : continued(soFar, ofPart(part));
      },
      [[]],
    ),
  );
}

function ofPart({ signs, group, isLook, mayBeMissing, mayRepeat }: Part): readonly Beginning[] {
  if (isLook) return [[]];
  const once = group ? beginningsOf(group) : [[signs]];
  const again = mayRepeat ? continued(continued(once, [[], ...once]), [[], ...once]) : once;
  return mayBeMissing ? [[], ...again] : again;
}

/** Each as it may go on, once. */
function continued(beginnings: readonly Beginning[], next: readonly Beginning[]): Beginning[] {
  const all = beginnings.flatMap((each) =>
    each.length === LOOKED_AT ? [each] : next.map((more) => [...each, ...more].slice(0, LOOKED_AT)),
  );
  return [...new Map(all.map((each) => [each.map((signs) => signs ?? "any").join("|"), each])).values()];
}
