import type { CalendarUnit } from "../calendar/granule.ts";
import type { Form } from "../form.ts";
import { nearestAnchor, withSuffix } from "../resolve/scene.ts";
import { resolveShift } from "./shifted-unit.ts";

/** A fixed phrase for a unit counted from the date named last: “tags darauf”, “the evening before”. Group: `daypart`. */
export function unitPhrase(unit: CalendarUnit, by: number, patterns: readonly string[]): Form {
  return {
    name: "unit-phrase",
    patterns,
    read: (match) => {
      const part = match.value("daypart", "daypart");
      const suffix = part === undefined ? "" : `T${part}`;
      return {
        type: part === undefined ? "DATE" : "TIME",
        resolve: (scene) => withSuffix(resolveShift(nearestAnchor(scene), unit, by), suffix),
      };
    },
  };
}
