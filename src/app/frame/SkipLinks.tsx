import type { MouseEvent } from "react";
import { flushSync } from "react-dom";
import { useMessages } from "../../i18n/language-context.tsx";
import { useNavigation, useView } from "../../state/navigation.tsx";
import { isPanelOpen } from "../../state/view.ts";
import { appMessages } from "../app-messages.ts";
import styles from "./SkipLinks.module.css";
import type { Layout } from "./use-layout.ts";

/** Ids of the places that the skip links lead to. */
export const places = { list: "liste", timeline: "zeitstrahl", panel: "panel" } as const;

/** The first stops of the Tab key: to the list, the timeline, and what is open beside it. */
export function SkipLinks() {
  const t = useMessages(appMessages);
  const { openAtOnce } = useNavigation();
  const hasPanel = useView(isPanelOpen);
  const goTo = (place: keyof typeof places, layout?: Layout) => (event: MouseEvent) => {
    event.preventDefault();
    if (layout && !document.getElementById(places[place])) flushSync(() => openAtOnce({ layout }));
    document.getElementById(places[place])?.focus();
  };
  return (
    <nav className={styles.links} aria-label={t.skip}>
      <a href={`#${places.list}`} onClick={goTo("list", "list")}>
        {t.toList}
      </a>
      <a href={`#${places.timeline}`} onClick={goTo("timeline", "timeline")}>
        {t.toTimeline}
      </a>
      {hasPanel ? (
        <a href={`#${places.panel}`} onClick={goTo("panel")}>
          {t.toPanel}
        </a>
      ) : null}
    </nav>
  );
}
