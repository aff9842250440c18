import type { CalendarUnit } from "../calendar/granule.ts";
import type { Form } from "../form.ts";
import { nearestAnchor } from "../resolve/scene.ts";
import { resolveShift } from "./shifted-unit.ts";

/** A fixed phrase for a unit counted from the date named last: “tags darauf”, “the next day”. */
export function unitPhrase(unit: CalendarUnit, by: number, patterns: readonly string[]): Form {
  return {
    name: "unit-phrase",
    patterns,
    read: () => ({ type: "DATE", resolve: (scene) => resolveShift(nearestAnchor(scene), unit, by) }),
  };
}
