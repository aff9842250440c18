import { useCorpus } from "../../data/corpus-context.tsx";
import { describeAttribution } from "../../i18n/attribution-words.ts";
import { describeDate } from "../../i18n/date-words.ts";
import { useLanguage, useMessages } from "../../i18n/language-context.tsx";
import type { AttributionStep, Passage } from "../../model/evidence.ts";
import type { ActorId } from "../../model/ids.ts";
import type { Span } from "../../model/span.ts";
import { ViewLink } from "../../state/ViewLink.tsx";
import type { View } from "../../state/view.ts";
import { NamedActors } from "../../ui/NamedActors.tsx";
import styles from "./claims/Disagreements.module.css";
import { corroborationMessages } from "./corroboration/corroboration-messages.ts";
import { tellingParts } from "./evidence/telling-parts.ts";

export interface PositionProps {
  readonly passage: Passage;
  /** The parts of the passage that tell it; missing: all of it. */
  readonly telling?: readonly Span[];
  /** What is said, in a few words: a figure, a date, a denial. */
  readonly head: string;
  /** Who says it; empty: the article in its own voice. */
  readonly chain: readonly AttributionStep[];
  /** What opens beside the article. */
  readonly opens: Partial<View>;
}

/** One side of a disagreement: what is said, by whom, in an article of which date, and its words, which lead to the article. */
export function Position({ passage, telling, head, chain, opens }: PositionProps) {
  const t = useMessages(corroborationMessages);
  const language = useLanguage();
  const corpus = useCorpus();
  const article = corpus.articleById.get(passage.article);
  const name = (id: ActorId) => corpus.actorById.get(id)?.names[language] ?? id;
  return (
    <li className={styles.position}>
      <p>
        <strong>{head}</strong> ·{" "}
        <NamedActors words={(nameOf) => describeAttribution(chain, nameOf, language)} nameOf={name} link={ViewLink} />
        {article ? ` · ${t.article(describeDate(article.datePublished, language, "short"))}` : null}
      </p>
      {passage.quote ? (
        <blockquote lang={article?.language ?? language}>
          {tellingWords(passage.quote.exact, passage, telling)}
        </blockquote>
      ) : (
        <p>{t.withheld}</p>
      )}
      <ViewLink to={{ ...opens, article: passage.article }}>{t.show}</ViewLink>
    </li>
  );
}

/** The telling words, with dots for the words that are left out. */
function tellingWords(exact: string, { position }: Passage, telling?: readonly Span[]): string {
  if (!telling) return exact;
  return tellingParts(exact, { position, telling: [...telling] })
    .map(({ text, telling }) => (telling ? text : hasWords(text) ? "…" : ""))
    .join(" ")
    .trim();
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
