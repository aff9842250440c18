import type { CDPSession, Page } from "@playwright/test";

/** What a page holds after garbage collection. */
export interface Memory {
  /** Bytes of all its isolates, workers' included, with what lies outside their heaps: buffers, and objects of the browser. */
  readonly heap: number;
  readonly isolates: number;
  /** Of the document, those that are kept alive without being in it included. */
  readonly nodes: number;
  readonly listeners: number;
}

interface HeapUsage {
  readonly usedSize: number;
  readonly embedderHeapUsedSize?: number;
  readonly backingStorageSize?: number;
}

type Send = (method: string) => Promise<unknown>;

/** Asks the page and each of its workers. */
export async function memoryOf(page: Page): Promise<Memory> {
  const session = await page.context().newCDPSession(page);
  try {
    const isolates: Send[] = [(method) => session.send(method as "Runtime.getHeapUsage")];
    isolates.push(...(await workersOf(session)));
    let heap = 0;
    for (const send of isolates) heap += await heapOf(send);
    const { nodes, jsEventListeners } = await session.send("Memory.getDOMCounters");
    return { heap, isolates: isolates.length, nodes, listeners: jsEventListeners };
  } finally {
    await session.detach();
  }
}

async function heapOf(send: Send): Promise<number> {
  // What finalizers let go of is free the second time.
  await send("HeapProfiler.collectGarbage");
  await send("HeapProfiler.collectGarbage");
  const usage = (await send("Runtime.getHeapUsage")) as HeapUsage;
  return usage.usedSize + (usage.embedderHeapUsedSize ?? 0) + (usage.backingStorageSize ?? 0);
}

/** A way to speak to each worker of a page. */
async function workersOf(session: CDPSession): Promise<Send[]> {
  const found: Send[] = [];
  const answers = new Map<number, (result: unknown) => void>();
  let asked = 0;
  session.on("Target.receivedMessageFromTarget", ({ message }) => {
    const { id, result } = JSON.parse(message) as { id?: number; result?: unknown };
    if (id !== undefined) answers.get(id)?.(result);
  });
  session.on("Target.attachedToTarget", ({ sessionId, targetInfo }) => {
    if (!targetInfo.type.endsWith("worker")) return;
    found.push((method) => {
      asked += 1;
      const id = asked;
      const answer = new Promise((resolve) => answers.set(id, resolve));
      return session
        .send("Target.sendMessageToTarget", { sessionId, message: JSON.stringify({ id, method }) })
        .then(() => answer);
    });
  });
  await session.send("Target.setAutoAttach", { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  return found;
}
