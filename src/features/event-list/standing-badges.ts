import type { Corpus } from "../../data/corpus.ts";
import { describeStanding } from "../../i18n/standing-words.ts";
import type { TimelineEvent } from "../../model/event.ts";
import type { ActorId } from "../../model/ids.ts";
import type { Language } from "../../model/localized.ts";
import { type Standing, standingOf } from "../../model/standing.ts";
import type { BadgeProps } from "../../ui/Badge.tsx";
import type { IconName } from "../../ui/Icon.tsx";

export interface StandingBadge {
  readonly words: string;
  readonly icon: IconName;
  readonly tone: NonNullable<BadgeProps["tone"]>;
}

const looks: Readonly<Record<Standing["kind"], Pick<StandingBadge, "icon" | "tone">>> = {
  reported: { icon: "quote", tone: "plain" },
  confirmed: { icon: "check", tone: "plain" },
  alleged: { icon: "question", tone: "contested" },
  denied: { icon: "no", tone: "denied" },
  announced: { icon: "ahead", tone: "plain" },
  "figures-differ": { icon: "differ", tone: "contested" },
};

/** How far an event is told, as badges. What an article reports in its own voice goes without saying. */
export function standingBadges(
  event: TimelineEvent,
  corpus: Pick<Corpus, "claims" | "actorById" | "markOf">,
  language: Language,
): StandingBadge[] {
  const name = (id: ActorId) => corpus.markOf(id).tag ?? corpus.actorById.get(id)?.names[language] ?? id;
  return standingOf(event, corpus.claims)
    .filter((standing) => !isPlainReport(standing))
    .map((standing) => ({ words: describeStanding(standing, name, language, "short"), ...looks[standing.kind] }));
}

function isPlainReport(standing: Standing): boolean {
  return standing.kind === "reported" && standing.by.includes(null);
}
