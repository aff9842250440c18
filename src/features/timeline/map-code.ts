/** Code that comes once it is asked for. */
export interface LaterCode<T> {
  /** Null: it is not there yet. */
  readonly now: () => T | null;
  /** Loads it once; after a failure the next one who asks tries again. */
  readonly load: () => Promise<T>;
}

/** The map of a timeline that is held as a whole. */
export const mapCode = later(() => import("./map/create-timeline-map.ts"));

/** The map of a timeline of which only columns are held. */
export const largeMapCode = later(() => import("./large/create-large-map.ts"));

function later<T>(ask: () => Promise<T>): LaterCode<T> {
  let there: T | null = null;
  let loading: Promise<T> | null = null;
  const begin = async () => {
    try {
      there = await ask();
      return there;
    } catch (error) {
      loading = null;
      throw error;
    }
  };
  return {
    now: () => there,
    load: () => {
      loading ??= begin();
      return loading;
    },
  };
}
