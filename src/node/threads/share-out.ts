/** Somebody who does some of the work. */
export interface Helper<Item, Outcome> {
  /** Whether it may be given a batch now: it has started, and has not too many. */
  canTake(): boolean;
  give(batch: number, items: readonly Item[]): void;
  /** What it has done since it was asked last. */
  hear(): readonly { readonly batch: number; readonly outcomes: readonly Outcome[] }[];
  /** Whether it has ended: what it still owes will not come. */
  hasEnded(): boolean;
  /** Takes it to have ended, since it owes something for too long. */
  giveUp(): void;
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
 * that has ended, or does not answer in time, is done by the others: nothing is left undone, whatever becomes of the helpers.
 */
export function shareOut<Item, Outcome>({ batches, helpers, bell, doHere, take }: Shared<Item, Outcome>): void {
  const done = new Map<number, readonly Outcome[]>();
  const owed = new Map<number, Helper<Item, Outcome>>();
  const next = createQueue(batches.length, MOST_OPEN * (helpers.length + 1));
  let taken = 0;
  while (taken < batches.length) {
    const rung = bell.count();
    for (const { batch, outcomes } of helpers.flatMap((helper) => helper.hear())) {
      owed.delete(batch);
      if (batch >= taken) done.set(batch, outcomes);
    }
    for (let outcomes = done.get(taken); outcomes; outcomes = done.get(taken)) {
      done.delete(taken);
      take(outcomes, batches[taken++] ?? []);
    }
    for (const [batch, helper] of owed) {
      if (!helper.hasEnded()) continue;
      owed.delete(batch);
      next.giveBack(batch);
    }
    for (const helper of helpers) {
      while (next.isAny(taken) && helper.canTake()) {
        const batch = next.get();
        owed.set(batch, helper);
        helper.give(batch, batches[batch] ?? []);
      }
    }
    if (next.isAny(taken)) {
      const batch = next.get();
      done.set(batch, doHere(batches[batch] ?? []));
    } else if (taken < batches.length && !done.has(taken) && !bell.wait(rung)) owed.get(taken)?.giveUp();
  }
}

/** The batches that nobody has been given, or that were given back, the earliest first. */
interface Queue {
  /** Whether there is one that is not too far ahead. */
  isAny(taken: number): boolean;
  get(): number;
  giveBack(batch: number): void;
}

function createQueue(count: number, mostAhead: number): Queue {
  const back: number[] = [];
  let given = 0;
  return {
    isAny: (taken) => back.length > 0 || (given < count && given - taken < mostAhead),
    get: () => back.shift() ?? given++,
    giveBack(batch) {
      back.push(batch);
      back.sort((a, b) => a - b);
    },
  };
}
