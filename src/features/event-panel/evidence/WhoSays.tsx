import { useCorpus } from "../../../data/corpus-context.tsx";
import { describeSpeaker } from "../../../i18n/attribution-words.ts";
import { useLanguage, useMessages } from "../../../i18n/language-context.tsx";
import type { TimelineEvent } from "../../../model/event.ts";
import type { AttributionStep, Evidence } from "../../../model/evidence.ts";
import type { ActorId } from "../../../model/ids.ts";
import { speakersOf } from "../../../model/standing.ts";
import { ViewLink } from "../../../state/ViewLink.tsx";
import { panelMessages } from "../panel-messages.ts";
import styles from "./WhoSays.module.css";

/** Whose word the event is and who denies it, each with who that is. */
export function WhoSays({ event }: { readonly event: TimelineEvent }) {
  const t = useMessages(panelMessages);
  const denies = ({ stance }: Evidence) => stance === "denies";
  return (
    <dl className={styles.list}>
      <Speakers label={t.says} speakers={speakersOf(event.evidence.filter((evidence) => !denies(evidence)))} />
      <Speakers label={t.denies} speakers={speakersOf(event.evidence.filter(denies))} />
    </dl>
  );
}

interface SpeakersProps {
  readonly label: string;
  readonly speakers: readonly (AttributionStep | null)[];
}

/** Nothing where there are none. */
function Speakers({ label, speakers }: SpeakersProps) {
  const t = useMessages(panelMessages);
  const language = useLanguage();
  if (speakers.length === 0) return null;
  const named = new Set(speakers.flatMap((speaker) => (speaker?.kind === "actors" ? speaker.actors : [])));
  const others = speakers.filter((speaker) => speaker?.kind !== "actors");
  return (
    <div className={styles.row}>
      <dt>{label}</dt>
      {[...named].map((id) => (
        <dd key={id}>
          <Speaker id={id} />
        </dd>
      ))}
      {others.map((speaker) => (
        <dd key={speaker?.words.de ?? ""}>{speaker ? describeSpeaker(speaker, String, language) : t.articleItself}</dd>
      ))}
    </div>
  );
}

function Speaker({ id }: { readonly id: ActorId }) {
  const language = useLanguage();
  const actor = useCorpus().actorById.get(id);
  return (
    <>
      <ViewLink to={{ actor: id }} data-actor={id}>
        {actor?.names[language] ?? id}
      </ViewLink>
      {actor?.description ? ` – ${actor.description[language]}` : null}
    </>
  );
}
