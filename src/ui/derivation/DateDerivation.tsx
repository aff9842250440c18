import type { ComponentType, ReactNode } from "react";
import { describeStep, quoteText, type SentencePart } from "../../i18n/derivation-words.ts";
import { eventTitle } from "../../i18n/event-name.ts";
import type { Article } from "../../model/article.ts";
import type { DateEstimate, DerivationStep } from "../../model/date-estimate.ts";
import type { TimelineEvent } from "../../model/event.ts";
import type { Passage } from "../../model/evidence.ts";
import type { ArticleId, EventId, EvidenceKey } from "../../model/ids.ts";
import type { Language } from "../../model/localized.ts";
import { contains, type Span } from "../../model/span.ts";
import styles from "./DateDerivation.module.css";
import { type ExplainedStep, explainSteps, stepsOf } from "./derivation-tree.ts";

/** Where a piece of a sentence leads: into an article, to a passage of it, or to an event. */
export interface DerivationTarget {
  readonly event?: EventId;
  readonly article: ArticleId | null;
  readonly evidence: EvidenceKey | null;
  /** Where no evidence stands at the passage. */
  readonly passage?: Span;
}

export type DerivationLink = ComponentType<{
  readonly to: DerivationTarget;
  readonly lang?: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}>;

/** What the sentences look things up in. */
export interface DerivationSources {
  readonly articleById: ReadonlyMap<ArticleId, Article>;
  readonly eventById: ReadonlyMap<EventId, TimelineEvent>;
  readonly eventsOfArticle: (id: ArticleId) => readonly TimelineEvent[];
}

export interface DateDerivationProps {
  readonly date: DateEstimate;
  /** The article whose date this is; missing: it is the date of an event. */
  readonly of?: ArticleId;
  readonly sources: DerivationSources;
  readonly language: Language;
  readonly link: DerivationLink;
}

const words = {
  de: {
    summary: "Wie dieses Datum zustande kommt",
    nested: "Wie das Datum dieses Artikels zustande kommt",
    nestedOf: ["Wie das Datum von ", " zustande kommt"],
    quote: (title: string) => `„${title}“`,
  },
  en: {
    summary: "How this date came about",
    nested: "How the date of this article came about",
    nestedOf: ["How the date of ", " came about"],
    quote: (title: string) => `“${title}”`,
  },
} as const;

/** How a date came about, step by step, unfolding on demand; nothing where there are no steps. */
export function DateDerivation({ date, of, ...rest }: DateDerivationProps) {
  const steps = stepsOf(date);
  if (steps.length === 0) return null;
  const explained = explainSteps(steps, rest.sources.articleById, new Set(of ? [of] : []));
  return (
    <details className={styles.derivation}>
      <summary>{words[rest.language].summary}</summary>
      <StepList steps={explained} {...rest} />
    </details>
  );
}

interface StepListProps extends Pick<DateDerivationProps, "sources" | "language" | "link"> {
  readonly steps: readonly ExplainedStep[];
}

function StepList({ steps, ...rest }: StepListProps) {
  return (
    <ol className={styles.steps}>
      {steps.map(({ step, restsOn }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the steps of one date never change places
        <li key={index}>
          <Sentence step={step} {...rest} />
          {restsOn.map(({ article, steps }) => (
            <details key={article.id} className={styles.derivation}>
              <summary>
                <Nested article={namesOneArticle(step) ? null : article} language={rest.language} />
              </summary>
              <StepList steps={steps} {...rest} />
            </details>
          ))}
        </li>
      ))}
    </ol>
  );
}

interface NestedProps extends Pick<DateDerivationProps, "language"> {
  /** Null where it is clear which one is meant. */
  readonly article: Article | null;
}

/** What unfolds the way to the date of an article. */
function Nested({ article, language }: NestedProps) {
  const { nested, nestedOf, quote } = words[language];
  if (!article) return nested;
  const [before, after] = nestedOf;
  return (
    <>
      {before}
      <span lang={article.language}>{quote(article.headline)}</span>
      {after}
    </>
  );
}

/** Whether it is clear from the sentence which article is meant. */
function namesOneArticle(step: DerivationStep): boolean {
  return !("articles" in step);
}

interface SentenceProps extends Pick<DateDerivationProps, "sources" | "language" | "link"> {
  readonly step: DerivationStep;
}

function Sentence({ step, sources, language, link: Link }: SentenceProps) {
  const quote = words[language].quote;
  const languageOf = (id: ArticleId) => sources.articleById.get(id)?.language ?? language;
  const names = {
    article: (id: ArticleId) => quote(sources.articleById.get(id)?.headline ?? id),
    event: (id: EventId) => {
      const event = sources.eventById.get(id);
      return quote(event ? eventTitle(event, language) : id);
    },
  };
  const part = (each: SentencePart): ReactNode => {
    switch (each.kind) {
      case "text":
        return each.text;
      case "quote":
        return (
          <Link
            className={styles.quote}
            lang={languageOf(each.passage.article)}
            to={targetOf(each.passage, sources.eventsOfArticle(each.passage.article))}
          >
            {quoteText(each.passage, language)}
          </Link>
        );
      case "article":
        return (
          <Link lang={languageOf(each.article)} to={{ article: each.article, evidence: null }}>
            {each.text}
          </Link>
        );
      case "event":
        return <Link to={{ event: each.event, article: null, evidence: null }}>{each.text}</Link>;
      default:
        return each satisfies never;
    }
  };
  return describeStep(step, names, language).map((each, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence never change places
    <span key={index}>{part(each)}</span>
  ));
}

/** The evidence in whose sentence a passage stands; where it proves no event, the passage itself. */
function targetOf({ article, position }: Passage, events: readonly TimelineEvent[]): DerivationTarget {
  const around = events
    .flatMap((event) => event.evidence)
    .find((evidence) => evidence.article === article && contains(evidence.position, position));
  return around ? { article, evidence: around.key } : { article, evidence: null, passage: position };
}
