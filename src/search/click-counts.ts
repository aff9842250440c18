/** The choices of one facet, as far as counting them is concerned. */
export interface Choices<E, T> {
  /** What passes all other facets. */
  readonly events: readonly E[];
  readonly valuesOf: (event: E) => ReadonlySet<T>;
  readonly chosen: readonly T[];
  /** Whether an event needs all that is chosen, or any of it. */
  readonly needsAll: boolean;
}

/**
 * How many events would be left after a click on a value, which adds it to what is chosen or takes it away. One pass
 * counts for all values, since a facet may have thousands.
 */
export function countAfterClicks<E, T>(choices: Choices<E, T>): (value: T) => number {
  return choices.needsAll ? countNeedingAll(choices) : countNeedingAny(choices);
}

function countNeedingAny<E, T>({ events, valuesOf, chosen }: Choices<E, T>): (value: T) => number {
  const gained = new Map<T, number>();
  const lost = new Map<T, number>();
  let passing = 0;
  for (const event of events) {
    const values = valuesOf(event);
    const [one, another] = chosen.filter((value) => values.has(value));
    if (one === undefined) for (const value of values) increase(gained, value);
    else {
      passing += 1;
      if (another === undefined) increase(lost, one);
    }
  }
  return (value) => {
    if (!chosen.includes(value)) return passing + (gained.get(value) ?? 0);
    return chosen.length === 1 ? events.length : passing - (lost.get(value) ?? 0);
  };
}

function countNeedingAll<E, T>({ events, valuesOf, chosen }: Choices<E, T>): (value: T) => number {
  const counts = new Map<T, number>();
  for (const event of events) {
    const values = valuesOf(event);
    const [one, another] = chosen.filter((value) => !values.has(value));
    if (one === undefined) for (const value of values) increase(counts, value);
    else if (another === undefined) increase(counts, one);
  }
  return (value) => counts.get(value) ?? 0;
}

function increase<T>(counts: Map<T, number>, value: T): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}
