import { expect, test } from "vitest";
import { inBatches, startThreads, type Threads } from "../../../../src/node/threads/start-threads.ts";
import type { Illness } from "../../../support/threads/ill-thread.ts";

const items = Array.from({ length: 60 }, (_, at) => at);
const doubled = items.map((item) => item * 2);
/** Milliseconds; as it is for everybody else a test would take half a minute. */
const PATIENCE = 200;

function share(threads: Threads<Illness, number, number>, work: Illness): number[] {
  const taken: number[] = [];
  threads.share({
    work,
    batches: inBatches(items, () => 1, 3),
    itemOf: (item: number) => item,
    doHere: (item) => item * 2,
    take: (outcome) => taken.push(outcome),
  });
  return taken;
}

// Of a thread that has ended nothing is waited for: with a patience longer than that of the test it would fail.
test.each([
  { illness: "throws", patience: 60_000 },
  { illness: "ends", patience: 60_000 },
  { illness: "hangs", patience: PATIENCE },
] as const)("nothing is left undone when the other thread $illness, then or later", ({ illness, patience }) => {
  const threads = startThreads<Illness, number, number>(1, "../../test/support/threads/ill-thread.ts", patience);
  try {
    // Until the other thread has started, this one does everything.
    do expect(share(threads, "well")).toEqual(doubled);
    while (threads.helped() === 0);
    const before = threads.helped();
    expect(share(threads, illness)).toEqual(doubled);
    expect(threads.helped()).toBe(before);
    expect(share(threads, "well")).toEqual(doubled);
  } finally {
    threads.dismiss();
  }
});

test("a thread that cannot be started leaves all to this one", () => {
  const threads = startThreads<Illness, number, number>(1, "no-such-file.ts", PATIENCE);
  expect(share(threads, "well")).toEqual(doubled);
  threads.dismiss();
});
