import { lazy, Suspense } from "react";
import { useCorpus } from "../../data/corpus-context.tsx";
import { useAmounts } from "../../data/large-timeline.ts";
import { FilterBar } from "../../features/filters/FilterBar.tsx";
import { useStoryWindow } from "../../features/story/use-story-window.ts";
import { MonthStrip } from "../../features/timeline/months/MonthStrip.tsx";
import { useMessages } from "../../i18n/language-context.tsx";
import { useView } from "../../state/navigation.tsx";
import { isPanelOpen } from "../../state/view.ts";
import { appMessages } from "../app-messages.ts";
import { HelpDialog } from "../dialogs/HelpDialog.tsx";
import { SearchDialog } from "../dialogs/SearchDialog.tsx";
import { ShareDialog } from "../dialogs/ShareDialog.tsx";
import { EmbedPage } from "../EmbedPage.tsx";
import { Events } from "../Events.tsx";
import { loadLargeTimeline } from "../loading/later-parts.ts";
import { Panel } from "../panel/Panel.tsx";
import { DraftNote } from "../states/DraftNote.tsx";
import { HighlightNote } from "../states/HighlightNote.tsx";
import { KnownCorpus } from "../states/KnownCorpus.tsx";
import { LoadingPage } from "../states/LoadingPage.tsx";
import { Notice } from "../states/Notice.tsx";
import { StoryLink } from "../story/StoryLink.tsx";
import { useEventsOfAllMonths, useShownEvents } from "../use-shown-events.ts";
import { Footer } from "./Footer.tsx";
import { Header } from "./Header.tsx";
import { Intro } from "./Intro.tsx";
import styles from "./Page.module.css";
import { PageHints } from "./PageHints.tsx";
import { places, SkipLinks } from "./SkipLinks.tsx";
import { useDocument, usePresentIds } from "./use-document.ts";
import { useIntroduction } from "./use-introduction.ts";
import { useLayout } from "./use-layout.ts";
import { useIsNarrow, useIsOnline, useIsPhone } from "./use-media.ts";
import { usePageKeys } from "./use-page-keys.ts";

const LargeTimeline = lazy(loadLargeTimeline);

/** The page, once there is a corpus: the whole one, or the compact one for a frame. */
export function Page() {
  const corpus = useCorpus();
  if (!corpus.catalogue) {
    return (
      <KnownCorpus>
        <CorpusPage />
      </KnownCorpus>
    );
  }
  return (
    <Suspense fallback={<LoadingPage />}>
      <LargeTimeline corpus={corpus} info={corpus.catalogue}>
        <CorpusPage />
      </LargeTimeline>
    </Suspense>
  );
}

function CorpusPage() {
  const isEmbedded = useView((view) => view.embedded);
  useDocument();
  usePresentIds();
  return isEmbedded ? <EmbedPage /> : <WholePage />;
}

function WholePage() {
  const t = useMessages(appMessages);
  const isPhone = useIsPhone();
  const isNarrow = useIsNarrow();
  const isOnline = useIsOnline();
  const shown = useShownEvents();
  // Where the filters leave nothing, there is no story of it.
  const hasStory = shown.length > 0;
  const isOpen = useView(isPanelOpen);
  const isEmpty = useAmounts().events === 0;
  const isReport = useLayout().layout === "report";
  // On a phone it lies over the page as all that opens does; else it has the page to itself.
  const isStory = useView((view) => view.story !== null) && !isPhone;
  const intro = useIntroduction();
  const closeIntro = () => {
    intro.close();
    (document.getElementById(places.timeline) ?? document.getElementById(places.list))?.focus();
  };
  usePageKeys();
  useStoryWindow(shown);
  return (
    <div className={styles.page} data-story={isStory}>
      <div className={styles.top} inert={isPhone && isOpen} hidden={isStory}>
        <SkipLinks />
        <Header isPhone={isPhone} isNarrow={isNarrow} isNew={intro.isShown} hasStory={hasStory} />
        {isOnline ? null : (
          <p className={styles.offline} role="status">
            {t.offline}
          </p>
        )}
        {intro.isShown ? <Intro hasStory={hasStory} onClose={closeIntro} /> : null}
        <DraftNote />
        <HighlightNote shown={shown} />
        <div data-place="filters" className={styles.filters} hidden={isReport || isEmpty}>
          <FilterBar
            shown={shown.length}
            compact={isNarrow}
            strip={isPhone ? <Months /> : null}
            afterResult={intro.isShown || isPhone || !hasStory ? null : <StoryLink look="quiet" />}
          />
        </div>
      </div>
      <div className={styles.body} data-open={isOpen}>
        <div className={styles.scroller} inert={isPhone && isOpen}>
          <main>
            <Events shown={shown} beside={isStory ? "story" : null} />
            {isPhone || isStory ? null : <Months />}
          </main>
          {isStory ? null : <Footer />}
        </div>
        <Panel shown={shown} isSheet={isPhone} />
      </div>
      <SearchDialog />
      <ShareDialog />
      <HelpDialog />
      <Notice />
      <PageHints />
    </div>
  );
}

function Months() {
  const events = useEventsOfAllMonths();
  const { layout } = useLayout();
  // The matrix has the months itself, and the report none.
  if (layout === "matrix" || layout === "report") return null;
  return (
    <div className={styles.strip}>
      <MonthStrip events={events} hasTimeline={layout === "timeline"} />
    </div>
  );
}
