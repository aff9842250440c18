import { describeTime } from "../../i18n/time-words.ts";
import type { Actor } from "../../model/actor.ts";
import type { ActorId } from "../../model/ids.ts";
import type { Language } from "../../model/localized.ts";
import type { Span } from "../../model/span.ts";
import type { ArticleContent } from "./article-blocks.ts";

/** Words of the text of which there is something to say. */
export interface Mention {
  readonly kind: "actor" | "time";
  readonly position: Span;
  readonly note: string;
  /** Whether the keyboard stops here: at each time, and at the first mention of each actor. */
  readonly stop: boolean;
}

export interface MentionOptions {
  readonly actorById: ReadonlyMap<ActorId, Actor>;
  readonly language: Language;
  readonly withTimes: boolean;
}

/** The mentions of an article, actors before times; an actor whose words say all there is to say is left out. */
export function mentionsOf(content: ArticleContent, { actorById, language, withTimes }: MentionOptions): Mention[] {
  const seen = new Set<ActorId>();
  const actors = content.actors.flatMap(({ position, actor: id }): Mention[] => {
    const actor = actorById.get(id);
    const words = content.text.slice(position.start, position.end);
    if (!actor || (words === actor.names[language] && !actor.description)) return [];
    const stop = !seen.has(id);
    seen.add(id);
    return [{ kind: "actor", position, note: introduce(actor, language), stop }];
  });
  if (!withTimes) return actors;
  const times = content.times.map(
    (mention): Mention => ({
      kind: "time",
      position: mention.position,
      note: describeTime(mention, content.text, language),
      stop: true,
    }),
  );
  return [...actors, ...times];
}

function introduce({ names, description }: Actor, language: Language): string {
  return description ? `${names[language]} – ${description[language]}` : names[language];
}
