/** Milliseconds of work after which the page shall have a chance to answer. */
const SLICE = 5;

/** Lets the browser answer the reader, and paint, before what follows. Unlike timers, it does not wait longer in a tab that nobody sees. */
export function nextTask(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}

/** Does one thing after the other, and lets the browser in between as soon as they have taken a few milliseconds. */
export async function inSlices<T>(items: Iterable<T>, step: (item: T, index: number) => void): Promise<void> {
  let begun = performance.now();
  let index = 0;
  for (const item of items) {
    step(item, index);
    index += 1;
    if (performance.now() - begun < SLICE) continue;
    await nextTask();
    begun = performance.now();
  }
}
