import type { ReactNode, Ref } from "react";
import { useMessages } from "../../i18n/language-context.tsx";
import type { Span } from "../../model/span.ts";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import styles from "./FoundWords.module.css";
import { readerMessages } from "./reader-messages.ts";

export interface FoundWordsProps {
  readonly segment: Span;
  /** The whole passage. */
  readonly passage: Span;
  readonly ref: Ref<HTMLElement>;
  readonly children: ReactNode;
}

/** Words of a passage that proves nothing and that the article is opened at: a search or a derivation led to it. */
export function FoundWords({ segment, passage, ref, children }: FoundWordsProps) {
  const t = useMessages(readerMessages);
  return (
    <mark ref={segment.start === passage.start ? ref : null} tabIndex={-1} className={styles.found}>
      {segment.start === passage.start ? <VisuallyHidden>[{t.foundStart}] </VisuallyHidden> : null}
      {children}
      {segment.end === passage.end ? <VisuallyHidden> [{t.foundEnd}]</VisuallyHidden> : null}
    </mark>
  );
}
