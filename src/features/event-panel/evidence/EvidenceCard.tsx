import { useEffect, useRef } from "react";
import { useCorpus } from "../../../data/corpus-context.tsx";
import { describeAttribution } from "../../../i18n/attribution-words.ts";
import { useLanguage, useMessages } from "../../../i18n/language-context.tsx";
import { stanceNouns } from "../../../i18n/vocabulary.ts";
import type { Evidence } from "../../../model/evidence.ts";
import type { ActorId } from "../../../model/ids.ts";
import { useView } from "../../../state/navigation.tsx";
import { useSession } from "../../../state/session-store.tsx";
import { ViewLink } from "../../../state/ViewLink.tsx";
import { Button } from "../../../ui/Button.tsx";
import { classes } from "../../../ui/classes.ts";
import { Icon } from "../../../ui/Icon.tsx";
import { NamedActors } from "../../../ui/NamedActors.tsx";
import { CopyLink } from "../CopyLink.tsx";
import { panelMessages } from "../panel-messages.ts";
import styles from "./EvidenceCard.module.css";
import { tellingParts } from "./telling-parts.ts";

/** A sentence that proves the event, and who says it. */
export function EvidenceCard({ evidence }: { readonly evidence: Evidence }) {
  const t = useMessages(panelMessages);
  const language = useLanguage();
  const corpus = useCorpus();
  const set = useSession((session) => session.set);
  const card = useRef<HTMLLIElement>(null);
  const isTarget = useView((view) => view.evidence === evidence.key);
  useEffect(() => {
    if (!isTarget) return;
    card.current?.scrollIntoView({ block: "center" });
    // After the panel has taken the focus, as it does when it opens.
    const frame = requestAnimationFrame(() => card.current?.focus({ preventScroll: true }));
    return () => cancelAnimationFrame(frame);
  }, [isTarget]);
  const article = corpus.articleById.get(evidence.article);
  const name = (id: ActorId) => corpus.actorById.get(id)?.names[language] ?? id;
  const inArticle = { article: evidence.article, evidence: evidence.key };
  return (
    <li ref={card} tabIndex={-1} className={classes(styles.card, isTarget && styles.target)}>
      <Quote evidence={evidence} lang={article?.language ?? language} />
      <p>
        <strong>
          <NamedActors
            words={(nameOf) => describeAttribution(evidence.attribution, nameOf, language)}
            nameOf={name}
            link={ViewLink}
          />
        </strong>
        {" · "}
        {stanceNouns[language][evidence.stance]}
      </p>
      <p className={styles.links}>
        <ViewLink to={inArticle}>{t.showInArticle}</ViewLink>
        <CopyLink to={{ evidence: evidence.key, story: null }}>{t.copyPassageLink}</CopyLink>
        <Button look="quiet" onClick={() => set({ sharing: { part: "cite", evidence: evidence.key } })}>
          <Icon name="quote" />
          {t.cite}
        </Button>
      </p>
    </li>
  );
}

function Quote({ evidence, lang }: { readonly evidence: Evidence; readonly lang: string }) {
  const t = useMessages(panelMessages);
  const corpus = useCorpus();
  if (!evidence.quote) {
    const url = corpus.articleById.get(evidence.article)?.url;
    return (
      <p className={styles.withheld}>
        {t.withheld} {url ? <a href={url}>{t.readAtPublisher}</a> : null}
      </p>
    );
  }
  return (
    <blockquote className={styles.quote} lang={lang}>
      {tellingParts(evidence.quote.exact, evidence).map(
        ({ text, telling }, index) =>
          // biome-ignore-start lint/suspicious/noArrayIndexKey: the parts of a quote never change places
          telling ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
        // biome-ignore-end lint/suspicious/noArrayIndexKey: see above
      )}
    </blockquote>
  );
}
