import { useEffect, useRef } from "react";
import { draftWords } from "../../i18n/event-name.ts";
import { useLanguage, useMessages } from "../../i18n/language-context.tsx";
import { Dot } from "../../ui/Dot.tsx";
import { Marked } from "./Marked.tsx";
import styles from "./SearchHit.module.css";
import { searchMessages } from "./search-messages.ts";
import type { SearchOption } from "./search-options.ts";

export interface SearchHitProps {
  readonly id: string;
  readonly option: SearchOption;
  readonly active: boolean;
  readonly onChoose: () => void;
}

/** One hit as an option of the list; brings itself into view when the arrow keys come to it. */
export function SearchHit({ id, option, active, onChoose }: SearchHitProps) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) element.current?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, which keeps the focus
    // biome-ignore lint/a11y/useFocusableInteractive: active by aria-activedescendant of the field
    <div ref={element} id={id} role="option" aria-selected={active} className={styles.hit} onClick={onChoose}>
      <Words option={option} />
    </div>
  );
}

function Words({ option }: { readonly option: SearchOption }) {
  const language = useLanguage();
  const t = useMessages(searchMessages);
  switch (option.kind) {
    case "event":
      return (
        <>
          <p className={styles.title}>
            {option.draft ? `${draftWords[language].draft}: ` : null}
            <Marked words={option.title} />
          </p>
          {option.other ? (
            <p className={styles.note}>
              <Marked words={option.other} />
            </p>
          ) : null}
        </>
      );
    case "sentence":
      return (
        <>
          <p className={styles.sentence}>{option.words ? <Marked words={option.words} /> : t.noWords}</p>
          <p className={styles.note}>
            {option.proves ? (
              <>
                {t.proves} <strong>{option.proves}</strong>
              </>
            ) : (
              t.provesNothing
            )}
          </p>
          <p className={styles.note} lang={option.language}>
            {option.headline}
          </p>
        </>
      );
    case "actor":
      return (
        <p className={styles.actor}>
          <Dot hue={option.hue} />
          <span className={styles.title}>
            <Marked words={option.name} />
          </span>
          {option.other ? (
            <span className={styles.note}>
              <Marked words={option.other} />
            </span>
          ) : null}
          <span className={styles.note}>{t.filterByActor(option.events)}</span>
        </p>
      );
    default:
      return option satisfies never;
  }
}
