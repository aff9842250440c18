import type { ReactNode } from "react";
import { useCorpus } from "../../data/corpus-context.tsx";
import { describeDay } from "../../i18n/date-words.ts";
import { useLanguage, useMessages } from "../../i18n/language-context.tsx";
import type { Article } from "../../model/article.ts";
import { useView } from "../../state/navigation.tsx";
import { AsKnownNote, LaterFold } from "../../ui/AsKnown.tsx";
import { readerMessages } from "./reader-messages.ts";

interface AsAppearedProps {
  readonly article: Article;
  /** What the article tells. */
  readonly children: ReactNode;
}

/** Where it is asked what was known on a day: an article that had not appeared is folded away, unless a link leads to a passage of it. */
export function AsAppeared({ article, children }: AsAppearedProps) {
  const t = useMessages(readerMessages);
  const language = useLanguage();
  const { asOf } = useCorpus();
  const isAtPassage = useView(({ evidence, passage }) => evidence !== null || passage !== null);
  const appearance = asOf?.appearanceOf(article) ?? "appeared";
  if (!asOf || appearance === "appeared") return children;
  const day = describeDay(asOf.day, language, "long");
  return (
    <>
      <AsKnownNote>
        <p>{appearance === "later" ? t.notYet(day) : t.openThen(day)}</p>
      </AsKnownNote>
      {appearance === "later" ? (
        <LaterFold summary={t.later} open={isAtPassage}>
          {children}
        </LaterFold>
      ) : (
        children
      )}
    </>
  );
}
