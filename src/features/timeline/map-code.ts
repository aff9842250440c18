/** Code that comes once it is asked for. */
export interface LaterCode<T> {
  /** Loads it once; after a failure the next one who asks tries again. What `use` is given of it once it is there suspends nothing. */
  readonly load: () => Promise<T>;
}

/** The map of a timeline that is held as a whole. */
export const mapCode = later(() => import("./map/create-timeline-map.ts"));

/** The map of a timeline of which only columns are held. */
export const largeMapCode = later(() => import("./large/create-large-map.ts"));

export function later<T>(ask: () => Promise<T>): LaterCode<T> {
  let loading: Promise<T> | null = null;
  const begin = () => {
    const begun = ask();
    begun.then(
      // Where React looks first.
      (value) => Object.assign(begun, { status: "fulfilled", value }),
      () => {
        loading = null;
      },
    );
    return begun;
  };
  return {
    load: () => {
      loading ??= begin();
      return loading;
    },
  };
}
