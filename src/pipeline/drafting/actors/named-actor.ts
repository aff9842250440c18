import type { Actor } from "../../../model/actor.ts";
import type { ActorId } from "../../../model/ids.ts";
import { slugOf } from "../../slug.ts";

/** An actor under the name that the texts give it. */
export function namedActor(
  name: string,
  kind: Actor["kind"],
  aliases: readonly string[],
  affiliations: readonly ActorId[] = [],
): Actor {
  return {
    id: (slugOf(name) || "actor") as ActorId,
    kind,
    names: { de: name, en: name },
    aliases: [...aliases],
    affiliations: [...affiliations],
  };
}
