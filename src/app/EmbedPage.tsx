import { useCorpus } from "../data/corpus-context.tsx";
import { useFrame } from "../features/embed/use-frame.ts";
import { useLanguage, useMessages } from "../i18n/language-context.tsx";
import { useView } from "../state/navigation.tsx";
import { ViewLink } from "../state/ViewLink.tsx";
import { isPanelOpen } from "../state/view.ts";
import { appMessages } from "./app-messages.ts";
import { ShareDialog } from "./dialogs/ShareDialog.tsx";
import styles from "./EmbedPage.module.css";
import { Events } from "./Events.tsx";
import page from "./frame/Page.module.css";
import { PageHints } from "./frame/PageHints.tsx";
import { useIsPhone } from "./frame/use-media.ts";
import { usePageKeys } from "./frame/use-page-keys.ts";
import { Panel } from "./panel/Panel.tsx";
import { DraftNote } from "./states/DraftNote.tsx";
import { HighlightNote } from "./states/HighlightNote.tsx";
import { Notice } from "./states/Notice.tsx";
import { useShownEvents } from "./use-shown-events.ts";

/** The compact view for a frame in another page: the events, what is opened of them, and the way to all the rest. */
export function EmbedPage() {
  const t = useMessages(appMessages);
  const language = useLanguage();
  const { timeline } = useCorpus();
  const isPhone = useIsPhone();
  const shown = useShownEvents();
  const isOpen = useView(isPanelOpen);
  const content = useFrame();
  usePageKeys();
  return (
    <div className={`${page.page} ${styles.embed}`}>
      <div inert={isPhone && isOpen}>
        <header className={styles.header}>
          <h1 className={styles.title}>{timeline.title[language]}</h1>
          <ViewLink to={{ embedded: false }} target="_blank">
            {t.openInFull}
          </ViewLink>
        </header>
        <DraftNote />
        <HighlightNote shown={shown} />
      </div>
      <div className={page.body} data-open={isOpen}>
        <div className={page.scroller} inert={isPhone && isOpen}>
          <main>
            <div ref={content} className={styles.content}>
              <Events shown={shown} />
              <p className={styles.checked}>{t.checked}</p>
            </div>
          </main>
        </div>
        <Panel shown={shown} isSheet={isPhone} />
      </div>
      <ShareDialog />
      <Notice />
      <PageHints />
    </div>
  );
}
