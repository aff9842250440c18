import * as v from "valibot";
import { toKebabCase } from "./keys.ts";

/**
 * An object that reports every key it does not know (a `strictObject` reports the first alone), as `raw_check`, which nothing else is;
 * `expected` names those that it knows as that of a picklist does.
 */
export function knownKeys<const E extends v.ObjectEntries>(entries: E) {
  const names = Object.keys(entries).map(toKebabCase);
  return v.pipe(
    v.looseObject(entries),
    v.rawCheck(({ dataset, addIssue }) => {
      const value: unknown = dataset.value;
      if (typeof value !== "object" || value === null) return;
      for (const [key, item] of Object.entries(value)) {
        if (Object.hasOwn(entries, key)) continue;
        addIssue({
          expected: names.map((name) => `"${name}"`).join(" | "),
          input: key,
          path: [{ type: "object", origin: "key", input: value as Record<string, unknown>, key, value: item }],
        });
      }
    }),
    v.transform((value) => value as unknown as v.InferOutput<v.ObjectSchema<E, undefined>>),
  );
}
