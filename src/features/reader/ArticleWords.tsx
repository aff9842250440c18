import { useEffect, useMemo, useRef } from "react";
import { useCorpus } from "../../data/corpus-context.tsx";
import { useLanguage } from "../../i18n/language-context.tsx";
import type { Article, Block } from "../../model/article.ts";
import { overlaps, type Span } from "../../model/span.ts";
import { useView } from "../../state/navigation.tsx";
import { useSession } from "../../state/session-store.tsx";
import styles from "./ArticleWords.module.css";
import { type ArticleContent, blocksBelow } from "./article-blocks.ts";
import { type EvidenceMark, targetMark } from "./evidence-marks.ts";
import { FoundWords } from "./FoundWords.tsx";
import { highlightSegments } from "./highlight-segments.ts";
import { mentionsOf } from "./mentions.ts";
import { PlainWords } from "./PlainWords.tsx";
import { Proof } from "./Proof.tsx";

export interface ArticleWordsProps {
  readonly article: Article;
  readonly content: ArticleContent;
  readonly marks: readonly EvidenceMark[];
}

/** The text of an article, block by block; it opens at the passage that the link names. */
export function ArticleWords({ article, content, marks }: ArticleWordsProps) {
  const corpus = useCorpus();
  const language = useLanguage();
  const withTimes = useSession((session) => session.timesShown);
  const event = useView((view) => view.event);
  const evidence = useView((view) => view.evidence);
  const target = useMemo(() => targetMark(marks, event, evidence), [marks, event, evidence]);
  const mentions = useMemo(
    () => mentionsOf(content, { actorById: corpus.actorById, language, withTimes }),
    [content, corpus, language, withTimes],
  );
  const passage = useView((view) => view.passage);
  const found = useMemo(() => (passage && !evidence ? { position: passage } : null), [passage, evidence]);
  const goal = found ?? target;
  const goalElement = useScrollTo(goal);

  return (
    <div className={styles.text} lang={article.language}>
      {blocksBelow(article, content).map((block) => (
        <BlockFrame key={block.start} kind={block.kind}>
          {highlightSegments(
            block,
            [...marks, ...(found ? [found] : [])].filter(({ position }) => overlaps(position, block)),
          ).map((segment) => {
            const plain = <PlainWords text={content.text} range={segment} mentions={mentions} />;
            const isFound = found !== null && segment.marks.includes(found);
            const words = isFound ? (
              <FoundWords segment={segment} passage={found.position} ref={goalElement}>
                {plain}
              </FoundWords>
            ) : (
              plain
            );
            const proofs = segment.marks.filter((mark) => "event" in mark);
            if (proofs.length === 0) return <span key={segment.start}>{words}</span>;
            const isGoal = target !== null && target === goal && proofs.includes(target);
            return (
              <Proof
                key={segment.start}
                segment={{ ...segment, marks: proofs }}
                chosen={target}
                ref={isGoal && segment.start === target.position.start ? goalElement : null}
              >
                {words}
              </Proof>
            );
          })}
        </BlockFrame>
      ))}
    </div>
  );
}

interface BlockFrameProps {
  readonly kind: Block["kind"];
  readonly children: React.ReactNode;
}

function BlockFrame({ kind, children }: BlockFrameProps) {
  if (kind === "heading") return <h3>{children}</h3>;
  return <p data-kind={kind}>{children}</p>;
}

/** A ref for the element of the passage; brings it into view and gives it the focus whenever another passage is meant. */
function useScrollTo(target: { readonly position: Span } | null) {
  const element = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!target) return;
    element.current?.scrollIntoView({ block: "center" });
    // After the panel has taken the focus, as it does when it opens.
    const frame = requestAnimationFrame(() => element.current?.focus({ preventScroll: true }));
    return () => cancelAnimationFrame(frame);
  }, [target]);
  return element;
}
