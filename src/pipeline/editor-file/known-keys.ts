import * as v from "valibot";
import { toKebabCase } from "./keys.ts";
import { expectedOneOf } from "./nearest-word.ts";

/** The message of an issue about a key that an object does not have. */
export const UNKNOWN_KEY = "unknown key: ";

/** An object that reports every key it does not know, with the nearest one it does (a `strictObject` reports the first alone). */
export function knownKeys<const E extends v.ObjectEntries>(entries: E) {
  const names = Object.keys(entries).map(toKebabCase);
  return v.pipe(
    v.looseObject(entries),
    v.rawCheck(({ dataset, addIssue }) => {
      const value: unknown = dataset.value;
      if (typeof value !== "object" || value === null) return;
      for (const [key, item] of Object.entries(value)) {
        if (Object.hasOwn(entries, key)) continue;
        const name = toKebabCase(key);
        addIssue({
          message: UNKNOWN_KEY + expectedOneOf(`one of ${names.join(", ")}`, name, names),
          input: key,
          path: [{ type: "object", origin: "key", input: value as Record<string, unknown>, key, value: item }],
        });
      }
    }),
    v.transform((value) => value as unknown as v.InferOutput<v.ObjectSchema<E, undefined>>),
  );
}
