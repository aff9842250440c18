import type { ActorMention } from "../../../model/article.ts";
import type { EventType, Role } from "../../../model/event.ts";
import type { ActorId } from "../../../model/ids.ts";
import type { Span } from "../../../model/span.ts";
import type { KnownActors } from "../sentences/read-sentences.ts";

/** What decides the roles of those named around an occurrence. */
export interface RoleScene {
  readonly type: EventType;
  /** Where the occurrence is told; who stands elsewhere takes no part. */
  readonly telling: readonly Span[];
  readonly subject: readonly ActorId[];
  /** Where the words for the subject stand; null where it has none of its own. */
  readonly subjectSpan: Span | null;
  readonly isPassive: boolean;
  readonly isVerbal: boolean;
}

/** A scene with those who are named in its telling. */
export interface NamedScene extends RoleScene {
  readonly inside: readonly ActorMention[];
  readonly known: KnownActors;
}

/** Between whom things are agreed: there is no agent apart. */
export const mutual: ReadonlySet<EventType> = new Set(["agreement", "meeting"]);

export function subjectRole({ type, isPassive }: RoleScene): Role {
  if (mutual.has(type)) return "partner";
  return isPassive ? "target" : "agent";
}

/** A state is where something is; people and bodies are not. */
export function isPlace({ actor }: ActorMention, { byId }: KnownActors): boolean {
  return !/^(?:person|organisation|armed-force)$/.test(byId.get(actor)?.kind ?? "state");
}
