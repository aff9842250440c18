import type { ReactNode } from "react";
import { useCorpus } from "../../data/corpus-context.tsx";
import { describeDay } from "../../i18n/date-words.ts";
import { useLanguage, useMessages } from "../../i18n/language-context.tsx";
import type { ArticlePair } from "../../search/compare-articles.ts";
import { AsKnownNote, LaterFold } from "../../ui/AsKnown.tsx";
import { compareMessages } from "./compare-messages.ts";

interface SidesAsAppearedProps extends ArticlePair {
  /** What is compared. */
  readonly children: ReactNode;
}

/** Where it is asked what was known on a day: what had not appeared by then cannot be compared, and is folded away. */
export function SidesAsAppeared({ a, b, children }: SidesAsAppearedProps) {
  const t = useMessages(compareMessages);
  const language = useLanguage();
  const { asOf, articleById } = useCorpus();
  if (!asOf) return children;
  const day = describeDay(asOf.day, language, "long");
  const sides = [
    { letter: "A", article: articleById.get(a) },
    { letter: "B", article: articleById.get(b) },
  ].map(({ letter, article }) => ({ letter, appearance: article ? asOf.appearanceOf(article) : "open" }));
  const unsure = sides.filter(({ appearance }) => appearance !== "appeared");
  if (unsure.length === 0) return children;
  return (
    <>
      <AsKnownNote>
        {unsure.map(({ letter, appearance }) => (
          <p key={letter}>{appearance === "later" ? t.notYet(letter, day) : t.openThen(letter, day)}</p>
        ))}
      </AsKnownNote>
      {unsure.some(({ appearance }) => appearance === "later") ? (
        <LaterFold summary={t.later} open={false}>
          {children}
        </LaterFold>
      ) : (
        children
      )}
    </>
  );
}
