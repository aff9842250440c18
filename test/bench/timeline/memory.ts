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

/** Kinds of what a script makes. */
const MADE = new Set([
  "object",
  "closure",
  "array",
  "string",
  "concatenated string",
  "sliced string",
  "regexp",
  "number",
  "bigint",
  "symbol",
]);

interface HeapSnapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly [readonly string[]] };
  };
  readonly nodes: readonly number[];
}

/**
 * Bytes of what a page's script has made and still holds. Without the code that the engine compiles of a script the more often it runs, and
 * without the browser's own records of each interaction and each loaded file, neither of which is the script's.
 */
export async function madeBy(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send("HeapProfiler.collectGarbage");
    const parts: string[] = [];
    session.on("HeapProfiler.addHeapSnapshotChunk", ({ chunk }) => parts.push(chunk));
    await session.send("HeapProfiler.takeHeapSnapshot", {});
    return sizeOfMade(JSON.parse(parts.join("")) as HeapSnapshot);
  } finally {
    await session.detach();
  }
}

function sizeOfMade({ snapshot: { meta }, nodes }: HeapSnapshot): number {
  const [type, size] = [meta.node_fields.indexOf("type"), meta.node_fields.indexOf("self_size")];
  let bytes = 0;
  for (let node = 0; node < nodes.length; node += meta.node_fields.length) {
    const kind = meta.node_types[0][nodes[node + type] as number] as string;
    if (MADE.has(kind)) bytes += nodes[node + size] as number;
  }
  return bytes;
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
