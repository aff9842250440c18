import { formatDay } from "../../../model/day.ts";
import type { Form } from "../form.ts";
import type { Resolution, Scene } from "../resolve/scene.ts";

type Reference = "PAST_REF" | "PRESENT_REF" | "FUTURE_REF";

/** A word that only says before, now or after: “kürzlich”, “derzeit”, “demnächst”. Group `word`, whose class `reference` tells which. */
export function reference(patterns: readonly string[]): Form {
  return {
    name: "reference",
    patterns,
    read: (match) => {
      const which = (match.value("word", "reference") ?? match.value("word", "era")) as Reference | undefined;
      return which === undefined ? null : { type: "DATE", resolve: (scene) => resolveReference(scene, which) };
    },
  };
}

/** The same for expressions of several words: “vor kurzem”, “in Zukunft”. */
export function referencePhrase(which: Reference, patterns: readonly string[]): Form {
  return {
    name: "reference-phrase",
    patterns,
    read: () => ({ type: "DATE", resolve: (scene) => resolveReference(scene, which) }),
  };
}

/** At the latest, or at the earliest, the day of writing; of the present nothing is said but that it is around it. */
export function resolveReference({ created, kind }: Scene, which: Reference): Resolution {
  if (created === null || kind === "narrative" || which === "PRESENT_REF") {
    return { value: which, granule: null, source: created === null ? "nowhere" : "document", edtf: null };
  }
  const edtf = which === "PAST_REF" ? `[..${formatDay(created)}]` : `[${formatDay(created)}..]`;
  return { value: which, granule: null, source: "document", edtf };
}
