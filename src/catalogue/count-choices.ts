/** What is counted for a facet. */
export interface ChoiceColumns {
  /**
   * Calls with the places of the counted values of events that pass all other filters, and with how many events have just these; a value may
   * come twice. In slices, each of which it goes over when it is asked for the next.
   */
  readonly each: (visit: (values: readonly number[], events: number) => void) => Iterable<void>;
  /** How many values are counted. */
  readonly values: number;
  /** Places of those that are chosen. */
  readonly chosen: readonly number[];
  /** Whether an event needs all that is chosen, or any of it. */
  readonly needsAll: boolean;
}

/** How many events would be left after a click on each value: as `countAfterClicks` says, of rows instead of events. `pause`: between slices. */
export async function countChoices(
  { each, values, chosen, needsAll }: ChoiceColumns,
  pause: () => Promise<void>,
): Promise<Uint32Array> {
  const [gained, lost] = [new Uint32Array(values), new Uint32Array(values)];
  const seen = new Uint32Array(values);
  let [visit, all, passing] = [0, 0, 0];
  const slices = each((own, events) => {
    visit += 1;
    all += events;
    for (let at = 0; at < own.length; at += 1) seen[own[at] as number] = visit;
    // The chosen values by which it passes, or for want of which it fails.
    let [telling, one] = [0, 0];
    for (let at = 0; at < chosen.length; at += 1) {
      const value = chosen[at] as number;
      if ((seen[value] === visit) === needsAll) continue;
      telling += 1;
      one = value;
    }
    if (telling > 0) {
      passing += events;
      if (telling === 1) lost[one] = (lost[one] as number) + events;
      return;
    }
    for (let at = 0; at < own.length; at += 1) {
      const value = own[at] as number;
      if (seen[value] !== visit) continue;
      seen[value] = 0;
      gained[value] = (gained[value] as number) + events;
    }
  });
  for (const _ of slices) await pause();
  const isChosen = new Set(chosen);
  return gained.map((more, value) => {
    if (needsAll) return more + (lost[value] as number);
    if (!isChosen.has(value)) return passing + more;
    return chosen.length === 1 ? all : passing - (lost[value] as number);
  });
}
