import { useCorpus } from "../../data/corpus-context.tsx";
import { useAmounts } from "../../data/large-timeline.ts";
import { SearchOpener } from "../../features/search/SearchOpener.tsx";
import { useLanguage, useMessages } from "../../i18n/language-context.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Popover } from "../../ui/Popover.tsx";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import { appMessages } from "../app-messages.ts";
import { loadSearch } from "../loading/later-parts.ts";
import { loadingMessages } from "../states/loading-messages.ts";
import { StoryLink } from "../story/StoryLink.tsx";
import styles from "./Header.module.css";
import { HelpButton, LanguageSwitch, LayoutSwitch, LinkButton, ShareButton, ThemeButton } from "./header-controls.tsx";

export interface HeaderProps {
  readonly isPhone: boolean;
  /** There is room for one line, if what is needed less often stands behind a button. */
  readonly isNarrow: boolean;
  /** The page introduces itself below, and says there how much there is. */
  readonly isNew: boolean;
  /** There are events that can be told one after the other. */
  readonly hasStory: boolean;
}

/** What this is, how much of it there is, and how to look at it. */
export function Header({ isPhone, isNarrow, isNew, hasStory }: HeaderProps) {
  const corpus = useCorpus();
  const language = useLanguage();
  const t = useMessages(appMessages);
  const { brand } = useMessages(loadingMessages);
  const { articles, events } = useAmounts();
  return (
    <header className={styles.header}>
      <p className={styles.brand}>{brand}</p>
      <h1 className={styles.title}>{corpus.timeline.title[language]}</h1>
      {isNew ? null : <p className={styles.counts}>{t.counts(articles, events)}</p>}
      <div className={styles.controls}>
        <SearchOpener compact={isNarrow} onApproach={() => void loadSearch().catch(() => {})} />
        {isPhone ? null : <LayoutSwitch />}
        {isNarrow ? (
          <>
            <LinkButton short />
            <Popover
              label={
                <>
                  <Icon name="more" />
                  <VisuallyHidden>{t.more}</VisuallyHidden>
                </>
              }
            >
              <div className={styles.more}>
                {isPhone && hasStory ? <StoryLink look="outlined" /> : null}
                <ShareButton named />
                {isPhone ? <LayoutSwitch /> : null}
                <LanguageSwitch />
                <ThemeButton named />
                <HelpButton named />
              </div>
            </Popover>
          </>
        ) : (
          <>
            <LanguageSwitch />
            <ThemeButton />
            <HelpButton />
            <ShareButton />
            <LinkButton />
          </>
        )}
      </div>
    </header>
  );
}
