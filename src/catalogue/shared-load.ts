import type { LoadProgress } from "./catalogue.ts";

/** Something that is loaded once, however many wait for it, and given up when nobody does any more. */
export interface SharedLoad<T> {
  /** Fails as the load does, or with the abort of `signal`; a failure is forgotten. */
  readonly join: (signal?: AbortSignal) => Promise<T>;
  /** Bytes that have come so far; 0 once it is there. */
  readonly progress: () => LoadProgress;
  /** What has been loaded; undefined before. */
  readonly value: () => T | undefined;
}

/** `bytes` is how many there are to load. */
export function sharedLoad<T>(
  bytes: number,
  load: (signal: AbortSignal, onBytes: (loaded: number) => void) => Promise<T>,
): SharedLoad<T> {
  let running: { readonly promise: Promise<T>; readonly control: AbortController; waiting: number } | null = null;
  let loaded = 0;
  let value: T | undefined;

  function start() {
    const control = new AbortController();
    loaded = 0;
    const promise = load(control.signal, (more) => {
      loaded += more;
    });
    const own = { promise, control, waiting: 0 };
    promise.then(
      (result) => {
        value = result;
      },
      () => {
        if (running === own) running = null;
      },
    );
    return own;
  }

  return {
    value: () => value,
    progress: () => (value === undefined ? { loaded: Math.min(loaded, bytes), total: bytes } : { loaded: 0, total: 0 }),
    join: async (signal) => {
      signal?.throwIfAborted();
      running ??= start();
      const own = running;
      own.waiting += 1;
      try {
        return await (signal ? Promise.race([own.promise, abortOf(signal)]) : own.promise);
      } finally {
        own.waiting -= 1;
        if (own.waiting === 0 && value === undefined) {
          own.control.abort();
          if (running === own) running = null;
        }
      }
    },
  };
}

function abortOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}
