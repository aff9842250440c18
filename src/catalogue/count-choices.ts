/** What is counted for a facet. */
export interface ChoiceColumns {
  /** Calls with each event that passes all other filters, and with those of its values that are counted, by their places; a value may come twice. */
  readonly each: (visit: (values: readonly number[]) => void) => void;
  /** How many values are counted. */
  readonly values: number;
  /** Places of those that are chosen. */
  readonly chosen: readonly number[];
  /** Whether an event needs all that is chosen, or any of it. */
  readonly needsAll: boolean;
}

/** How many events would be left after a click on each value: as `countAfterClicks` says, of rows instead of events. */
export function countChoices({ each, values, chosen, needsAll }: ChoiceColumns): Uint32Array {
  const [gained, lost] = [new Uint32Array(values), new Uint32Array(values)];
  const seen = new Uint32Array(values);
  let [visit, all, passing] = [0, 0, 0];
  each((own) => {
    visit += 1;
    all += 1;
    for (const value of own) seen[value] = visit;
    const telling = chosen.filter((value) => (seen[value] === visit) !== needsAll);
    const [one, another] = telling;
    if (one === undefined) {
      for (const value of own) {
        if (seen[value] !== visit) continue;
        seen[value] = 0;
        gained[value] = (gained[value] as number) + 1;
      }
      return;
    }
    passing += 1;
    if (another === undefined) lost[one] = (lost[one] as number) + 1;
  });
  const isChosen = new Set(chosen);
  return gained.map((more, value) => {
    if (needsAll) return more + (lost[value] as number);
    if (!isChosen.has(value)) return passing + more;
    return chosen.length === 1 ? all : passing - (lost[value] as number);
  });
}
