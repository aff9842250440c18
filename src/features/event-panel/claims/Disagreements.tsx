import { useCorpus } from "../../../data/corpus-context.tsx";
import { edtfWords, readEdtf } from "../../../i18n/edtf-words.ts";
import { useLanguage, useMessages } from "../../../i18n/language-context.tsx";
import { stanceNouns } from "../../../i18n/vocabulary.ts";
import { type Disagreement, disagreementsOf } from "../../../model/disagreement.ts";
import type { TimelineEvent } from "../../../model/event.ts";
import type { Evidence } from "../../../model/evidence.ts";
import { Icon } from "../../../ui/Icon.tsx";
import { corroborationMessages } from "../corroboration/corroboration-messages.ts";
import { Position } from "../Position.tsx";
import { describeFigure } from "./claim-words.ts";
import styles from "./Disagreements.module.css";

/** On what those who tell of the event do not agree: each position with who says it, when, and the words; nothing where they agree. */
export function Disagreements({ event }: { readonly event: TimelineEvent }) {
  const t = useMessages(corroborationMessages);
  const { events } = useCorpus();
  const disagreements = disagreementsOf(event, events);
  if (disagreements.length === 0) return null;
  return (
    <section className={styles.card}>
      <h3>
        <Icon name="differ" /> {t.contested}
      </h3>
      {disagreements.map((disagreement) => (
        <Matter
          key={disagreement.kind === "figures" ? disagreement.property : disagreement.kind}
          of={event}
          disagreement={disagreement}
        />
      ))}
    </section>
  );
}

interface MatterProps {
  readonly of: TimelineEvent;
  readonly disagreement: Disagreement;
}

function Matter({ of, disagreement }: MatterProps) {
  const t = useMessages(corroborationMessages);
  const language = useLanguage();
  const { timeline } = useCorpus();
  switch (disagreement.kind) {
    case "denied":
      return (
        <>
          <h4>{t.whetherSo}</h4>
          <Side title={t.saySo} evidence={disagreement.told} nobody={t.nobodySaysSo} />
          <Side title={t.denyIt} evidence={disagreement.denied} nobody="" />
        </>
      );
    case "figures": {
      const property = timeline.properties.find(({ id }) => id === disagreement.property);
      return (
        <>
          <h4>{property ? t.figures(property.name[language], property.unit[language]) : disagreement.property}</h4>
          <ul className={styles.positions}>
            {disagreement.figures.map(({ claim, event, evidence }) => (
              <Position
                key={`${event.id} ${claim.evidence} ${claim.words}`}
                passage={evidence}
                head={describeFigure(claim, language)}
                chain={claim.by ? [claim.by] : []}
                opens={{ event: event.id, evidence: evidence.key }}
              />
            ))}
          </ul>
        </>
      );
    }
    case "dates":
      return (
        <>
          <h4>{t.when}</h4>
          <ul className={styles.positions}>
            {disagreement.dates.map(({ passage, result }) => (
              <Position
                key={`${passage.article} ${passage.position.start}`}
                passage={passage}
                head={edtfWords(readEdtf(result), language, "long")}
                chain={[]}
                opens={{ event: of.id, evidence: null, passage: passage.position }}
              />
            ))}
          </ul>
        </>
      );
    default:
      return disagreement satisfies never;
  }
}

interface SideProps {
  readonly title: string;
  readonly evidence: readonly Evidence[];
  readonly nobody: string;
}

function Side({ title, evidence, nobody }: SideProps) {
  const language = useLanguage();
  return (
    <div>
      <h5>{title}</h5>
      {evidence.length === 0 ? <p>{nobody}</p> : null}
      <ul className={styles.positions}>
        {evidence.map((item) => (
          <Position
            key={item.key}
            passage={item}
            telling={item.telling}
            head={stanceNouns[language][item.stance]}
            chain={item.attribution}
            opens={{ evidence: item.key }}
          />
        ))}
      </ul>
    </div>
  );
}
