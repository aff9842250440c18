import { granuleOf, shift, yearGranule, yearOf } from "../calendar/granule.ts";
import { timexValue } from "../calendar/timex-value.ts";
import type { Form, Reading } from "../form.ts";
import type { Match } from "../grammar/match.ts";
import { documentAnchor, type Resolution, type Scene } from "../resolve/scene.ts";

/** A day counted from today: “gestern”, “heute Abend”, “tomorrow”. “Heute” as “nowadays” is a reference. Groups: `day`, `daypart`, `era`. */
export function deicticDay(patterns: readonly string[]): Form {
  return { name: "deictic-day", patterns, read: readDeicticDay };
}

function readDeicticDay(match: Match): Reading {
  const by = Number(match.value("day", "deicticday") ?? match.value("day", "deicticadjective"));
  const daypart = match.value("daypart", "daypartafter") ?? match.value("day", "ownpart");
  const suffix = daypart === undefined ? "" : `T${daypart}`;
  const era = match.has("era");
  return {
    type: suffix === "" ? "DATE" : "TIME",
    resolve: (scene) => {
      if (by === 0 && suffix === "" && (era || !scene.daily)) return present(scene);
      const found = resolveDay(scene, by);
      return { ...found, value: found.value + suffix };
    },
  };
}

function present(scene: Scene): Resolution {
  return { value: "PRESENT_REF", granule: null, source: scene.created === null ? "nowhere" : "document", edtf: null };
}

function resolveDay(scene: Scene, by: number): Resolution {
  const anchor = scene.kind === "narrative" ? null : documentAnchor(scene);
  if (anchor?.granule.unit !== "D") return { value: "XXXX-XX-XX", granule: null, source: "nowhere" };
  const granule = shift(granuleOf("D", anchor.day), by);
  return { value: timexValue(granule), granule, source: anchor.source };
}

/** The year of writing in one word: “heuer”. Group: `year`. */
export function deicticYear(patterns: readonly string[]): Form {
  return {
    name: "deictic-year",
    patterns,
    read: (match) => {
      const by = match.number("year", "deicticyear");
      return {
        type: "DATE",
        resolve: (scene) => {
          const anchor = documentAnchor(scene);
          if (!anchor) return { value: "XXXX", granule: null, source: "nowhere" };
          const granule = yearGranule(yearOf(granuleOf("Y", anchor.day)) + by);
          return { value: timexValue(granule), granule, source: anchor.source };
        },
      };
    },
  };
}
