/** Keeps what was last used. */
export interface Remembered<T> {
  readonly get: (key: string) => T | undefined;
  readonly set: (key: string, value: T) => void;
  readonly forget: (key: string) => void;
}

export function remembering<T>(most: number): Remembered<T> {
  const kept = new Map<string, T>();
  const set = (key: string, value: T) => {
    kept.delete(key);
    kept.set(key, value);
    for (const oldest of kept.keys()) if (kept.size > most) kept.delete(oldest);
  };
  return {
    get: (key) => {
      const value = kept.get(key);
      if (value !== undefined) set(key, value);
      return value;
    },
    set,
    forget: (key) => void kept.delete(key),
  };
}
