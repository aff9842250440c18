/** Somebody who does some of the work. */
export interface Helper<Item, Outcome> {
  /** Whether it may be given a batch now: it has started, and has not too many. */
  canTake(): boolean;
  give(batch: number, items: readonly Item[]): void;
  /** What it has done since it was asked last. */
  hear(): readonly { readonly batch: number; readonly outcomes: readonly Outcome[] }[];
}

/** Tells when helpers have something to say. */
export interface Bell {
  /** How often it has rung. */
  count(): number;
  /** Returns when it has rung more often than that; false: nobody rang in time. */
  wait(count: number): boolean;
}

/** Some work and those who do it. */
export interface Shared<Item, Outcome> {
  readonly batches: readonly (readonly Item[])[];
  readonly helpers: readonly Helper<Item, Outcome>[];
  readonly bell: Bell;
  readonly doHere: (items: readonly Item[]) => readonly Outcome[];
  /** Gets the batches in their order. */
  readonly take: (outcomes: readonly Outcome[], items: readonly Item[]) => void;
}

/** Batches a head, given or done, that may be ahead of the first one still missing: what is held stays small. */
const MOST_OPEN = 4;

/**
 * Has each batch done by whoever is free, the caller included, and hands the outcomes over in the order of the batches. What a helper owes
 * for too long is done here: nothing is left undone, whatever becomes of the helpers.
 */
export function shareOut<Item, Outcome>({ batches, helpers, bell, doHere, take }: Shared<Item, Outcome>): void {
  const done = new Map<number, readonly Outcome[]>();
  const most = MOST_OPEN * (helpers.length + 1);
  let [given, taken] = [0, 0];
  const isNext = () => given < batches.length && given - taken < most;
  const own = (batch: number) => done.set(batch, doHere(batches[batch] ?? []));
  while (taken < batches.length) {
    const rung = bell.count();
    for (const { batch, outcomes } of helpers.flatMap((helper) => helper.hear())) {
      if (batch >= taken) done.set(batch, outcomes);
    }
    for (let outcomes = done.get(taken); outcomes; outcomes = done.get(taken)) {
      done.delete(taken);
      take(outcomes, batches[taken++] ?? []);
    }
    for (const helper of helpers) {
      while (isNext() && helper.canTake()) helper.give(given, batches[given++] ?? []);
    }
    if (isNext()) own(given++);
    else if (taken < batches.length && !done.has(taken) && !bell.wait(rung)) own(taken);
  }
}
