import { useCorpus } from "../../data/corpus-context.tsx";
import { describeAttribution, describeSpeaker } from "../../i18n/attribution-words.ts";
import { useLanguage, useMessages } from "../../i18n/language-context.tsx";
import { stanceNouns } from "../../i18n/vocabulary.ts";
import type { Evidence } from "../../model/evidence.ts";
import type { ActorId } from "../../model/ids.ts";
import type { SharedEvent, Telling } from "../../search/compare-articles.ts";
import { ViewLink } from "../../state/ViewLink.tsx";
import { EventWords } from "../../ui/EventWords.tsx";
import styles from "./Compare.module.css";
import { compareMessages } from "./compare-messages.ts";

/** An event of which both articles tell, each in its own words. */
export function SharedEventItem({ shared: { event, a, b } }: { readonly shared: SharedEvent }) {
  return (
    <li>
      <h4>
        <ViewLink to={{ event: event.id, article: null, evidence: null }}>
          <EventWords event={event} />
        </ViewLink>
      </h4>
      <div className={styles.sides}>
        <Side letter="A" telling={a} />
        <Side letter="B" telling={b} />
      </div>
    </li>
  );
}

interface SideProps {
  readonly letter: string;
  readonly telling: Telling;
}

/** What one of them says: its figures with what they count, then its sentences with who says it. */
function Side({ letter, telling: { evidence, claims } }: SideProps) {
  const language = useLanguage();
  const corpus = useCorpus();
  const name = (id: ActorId) => corpus.actorById.get(id)?.names[language] ?? id;
  const property = new Map(corpus.timeline.properties.map(({ id, name }) => [id, name[language]]));
  const lang = evidence[0] && corpus.articleById.get(evidence[0].article)?.language;
  return (
    <div>
      <p className={styles.letter}>{letter}</p>
      <ul className={styles.tellings}>
        {claims.map((claim) => (
          <li key={`${claim.evidence} ${claim.words}`}>
            <strong lang={lang}>{claim.words}</strong>
            {` · ${property.get(claim.property) ?? claim.property} · ${describeSpeaker(claim.by, name, language)}`}
          </li>
        ))}
        {evidence.map((item) => (
          <Sentence key={item.key} evidence={item} name={name} />
        ))}
      </ul>
    </div>
  );
}

interface SentenceProps {
  readonly evidence: Evidence;
  readonly name: (id: ActorId) => string;
}

function Sentence({ evidence, name }: SentenceProps) {
  const t = useMessages(compareMessages);
  const language = useLanguage();
  const article = useCorpus().articleById.get(evidence.article);
  return (
    <li>
      {evidence.quote ? <blockquote lang={article?.language}>{evidence.quote.exact}</blockquote> : <p>{t.withheld}</p>}
      <p className={styles.muted}>
        {describeAttribution(evidence.attribution, name, language)} · {stanceNouns[language][evidence.stance]}
      </p>
      <ViewLink to={{ article: evidence.article, evidence: evidence.key }}>{t.show}</ViewLink>
    </li>
  );
}
