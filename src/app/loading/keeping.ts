/**
 * Loads a part once, for `lazy` and for whoever wants it early. Once it is there its promise answers at once, not in a later
 * microtask: `lazy` then draws the part itself, without a frame of what stands for it while it loads.
 */
export function keeping<T>(load: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | null = null;
  return () =>
    kept ??
    load().then((part) => {
      // biome-ignore lint/suspicious/noThenProperty: a promise that answers at once is what is wanted here
      kept = Object.assign(Promise.resolve(part), { then: (answer?: (part: T) => unknown) => answer?.(part) });
      return part;
    });
}
