import { useCorpus } from "../../../data/corpus-context.tsx";
import { describeSpeaker } from "../../../i18n/attribution-words.ts";
import { dateCertainty, describeDate } from "../../../i18n/date-words.ts";
import { useLanguage, useMessages } from "../../../i18n/language-context.tsx";
import { type Corroboration, corroborationOf } from "../../../model/corroboration.ts";
import type { TimelineEvent } from "../../../model/event.ts";
import type { ActorId } from "../../../model/ids.ts";
import { speakersOf } from "../../../model/standing.ts";
import { ViewLink } from "../../../state/ViewLink.tsx";
import { Badge } from "../../../ui/Badge.tsx";
import styles from "./CorroborationSection.module.css";
import { corroborationMessages } from "./corroboration-messages.ts";
import { describeCorroboration } from "./corroboration-words.ts";

export interface CorroborationSectionProps {
  readonly event: TimelineEvent;
}

/** How well the event is borne out: how many articles, from whom, whose word it is, and which was first. */
export function CorroborationSection({ event }: CorroborationSectionProps) {
  const t = useMessages(corroborationMessages);
  const language = useLanguage();
  const corpus = useCorpus();
  const told = corroborationOf(event, corpus.articleById);
  const name = (id: ActorId) => corpus.actorById.get(id)?.names[language] ?? id;
  const [speaker, ...others] = speakersOf(event.evidence);
  return (
    <section className={styles.section}>
      <h3>
        {t.title} {told.sources === 1 ? <Badge icon="articles">{t.singleSource}</Badge> : null}
      </h3>
      <p>{describeCorroboration(told, language).join(" ")}</p>
      {speaker && others.length === 0 ? <p>{t.oneSpeaker(describeSpeaker(speaker, name, language))}</p> : null}
      <FirstReports event={event} told={told} />
    </section>
  );
}

interface FirstReportsProps extends CorroborationSectionProps {
  readonly told: Corroboration;
}

/** The article that was first, or those among which the first one is; of a single one nothing is said but that it reported it. */
function FirstReports({ event, told: { articles: all, first } }: FirstReportsProps) {
  const t = useMessages(corroborationMessages);
  const language = useLanguage();
  const { articleById } = useCorpus();
  const articles = first.flatMap((id) => articleById.get(id) ?? []);
  return (
    <div>
      <p>{all.length === 1 ? t.reported : articles.length > 1 ? t.firstAmong : t.first}</p>
      <ul className={styles.first}>
        {articles.map(({ id, headline, language: lang, datePublished: date }) => (
          <li key={id}>
            <ViewLink
              to={{ article: id, evidence: event.evidence.find(({ article }) => article === id)?.key ?? null }}
              lang={lang}
            >
              {headline}
            </ViewLink>
            {" · "}
            {date.basis === "unknown"
              ? t.undated
              : `${describeDate(date, language, "short")} (${dateCertainty(date, language)})`}
          </li>
        ))}
      </ul>
    </div>
  );
}
