/** Things are mostly looked at one after the other. */
const MOST_AT_HAND = 16;

/** The same function, which keeps its last answers at hand. */
export function rememberLast<Answer>(answer: (number: number) => Answer): (number: number) => Answer {
  const atHand = new Map<number, Answer>();
  return (number) => {
    const known = atHand.get(number);
    if (known !== undefined) return known;
    if (atHand.size === MOST_AT_HAND) atHand.clear();
    const found = answer(number);
    atHand.set(number, found);
    return found;
  };
}

/** Of an object some of whose values are looked up: what they are looked up by. A symbol, since it is no part of the data. */
const SOURCE = Symbol("source");

/** Values that are looked up together. */
interface LookedUp<Source, Values> {
  readonly keys: readonly (keyof Values)[];
  readonly valuesOf: (source: Source) => Partial<Values>;
}

/**
 * Gives objects the values of another at these keys, each looked up whenever it is asked for, since it may wait outside memory. They are no
 * properties of the objects themselves, so a spread copy lacks them.
 */
export function lookedUp<Source, Values>(
  groups: readonly LookedUp<Source, Values>[],
): <Own extends object>(source: Source, own: Own) => Own & Values {
  // One for all of them: getters of their own would take more memory than what they save.
  const shared = {};
  for (const { keys, valuesOf } of groups) {
    for (const key of keys) {
      Object.defineProperty(shared, key, {
        get(this: { readonly [SOURCE]: Source }) {
          return valuesOf(this[SOURCE])[key];
        },
      });
    }
  }
  return (source, own) => Object.assign(Object.create(shared), own, { [SOURCE]: source });
}

/** A copy of an object some of whose values are looked up, with others of its own, also instead of those. */
export function copyWith<Whole extends object, Own extends object>(whole: Whole, own: Own): Whole & Own {
  const copy = Object.assign(Object.create(Object.getPrototypeOf(whole)), whole);
  for (const [key, value] of Object.entries(own))
    Object.defineProperty(copy, key, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}
