import type { Participant } from "../../../model/event.ts";
import type { ActorId } from "../../../model/ids.ts";
import { overlaps } from "../../../model/span.ts";
import { mentionsIn } from "../occurrences/mentions-in-clause.ts";
import type { Clause } from "../sentences/clauses/clause.ts";
import type { KnownActors, ReadSentence } from "../sentences/read-sentences.ts";
import { standsForItself } from "./acting-mentions.ts";
import { roleOf } from "./role-of.ts";
import { type NamedScene, type RoleScene, subjectRole } from "./role-scene.ts";
import { mayTakePart, takesNoPart } from "./takes-no-part.ts";

/** Who takes part, each once, in the order of the text; the subject first. */
export function participantsIn(
  sentence: ReadSentence,
  clause: Clause,
  scene: RoleScene,
  known: KnownActors,
): Participant[] {
  const inside = mentionsIn(sentence, clause).filter(({ position }) =>
    scene.telling.some((part) => overlaps(part, position)),
  );
  const subject = scene.subject.map((actor) => ({ actor, role: subjectRole(scene) }));
  const named: NamedScene = { inside, known, ...scene };
  const others = inside
    .filter((mention) => !scene.subject.includes(mention.actor) && standsForItself(sentence, mention, known))
    .filter((mention) => !takesNoPart(sentence, clause, mention, named))
    .map((mention) => ({ actor: mention.actor, role: roleOf(sentence, clause, mention, named) }));
  const first = new Map<ActorId, Participant>();
  for (const each of [...subject, ...others]) {
    if (!first.has(each.actor) && mayTakePart(each.actor, scene, known)) first.set(each.actor, each);
  }
  return [...first.values()];
}
