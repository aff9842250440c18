import { useLargeTimeline } from "../../data/large-timeline.ts";
import { useMessages } from "../../i18n/language-context.tsx";
import type { TimelineEvent } from "../../model/event.ts";
import { useNavigation, useView } from "../../state/navigation.tsx";
import { ViewLink } from "../../state/ViewLink.tsx";
import type { View } from "../../state/view.ts";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { LinkButton, ShareButton } from "../frame/header-controls.tsx";
import { useIsPhone } from "../frame/use-media.ts";
import { LargeNeighbours } from "../large/LargeNeighbours.tsx";
import { neighboursOf } from "../use-shown-events.ts";
import styles from "./PanelBar.module.css";
import { type Lying, type Opened, panelBarMessages } from "./panel-bar-messages.ts";

export interface PanelBarProps {
  /** The events that pass the filters, in the order of the list. */
  readonly shown: readonly TimelineEvent[];
}

/** What leads away from what is open: to its neighbours or back to where it was opened from, its link, and closing. */
export function PanelBar({ shown }: PanelBarProps) {
  const t = useMessages(panelBarMessages);
  const { open } = useNavigation();
  const isPhone = useIsPhone();
  const opened = useView(openedIn);
  const isLarge = useLargeTimeline() !== null;
  return (
    <div className={styles.bar}>
      {opened === "event" ? isLarge ? <LargeNeighbours /> : <Neighbours shown={shown} /> : <Back from={opened} />}
      <div className={styles.group}>
        <LinkButton look="quiet" short={isPhone} />
        <ShareButton look="quiet" />
        <Button look="quiet" aria-label={t.close(opened)} onClick={() => open(closed)}>
          <Icon name="close" />
        </Button>
      </div>
    </div>
  );
}

/** What closing leaves; within a story, its step. */
function closed({ story, event }: View): Partial<View> {
  return { event: story ? event : null, article: null, evidence: null };
}

/** What lies on top. */
function openedIn({ actor, article, compared }: View): Opened {
  if (actor) return "actor";
  if (!article) return "event";
  return compared && compared !== article ? "comparison" : "article";
}

function Neighbours({ shown }: PanelBarProps) {
  const t = useMessages(panelBarMessages);
  const event = useView((view) => view.event);
  const { previous, next } = event ? neighboursOf(event, shown) : { previous: null, next: null };
  return (
    <nav className={styles.group} aria-label={t.neighbours}>
      {previous ? (
        <ViewLink className={styles.link} to={{ event: previous, evidence: null }} aria-label={t.previous}>
          <Icon name="back" />
          <span>{t.previous}</span>
        </ViewLink>
      ) : null}
      {next ? (
        <ViewLink className={styles.link} to={{ event: next, evidence: null }} aria-label={t.next}>
          <span>{t.next}</span>
          <Icon name="forward" />
        </ViewLink>
      ) : null}
    </nav>
  );
}

/** What the link back changes of the view, for each thing that may lie over another. */
const goingBack = {
  actor: { actor: null },
  comparison: { compared: null },
  article: { article: null },
} as const;

/** The way to what lies below; nothing where nothing does. */
function Back({ from }: { readonly from: Lying }) {
  const t = useMessages(panelBarMessages);
  const liesOver = useView(({ event, article }) =>
    from === "actor" ? event !== null || article !== null : from === "comparison" || event !== null,
  );
  if (!liesOver) return null;
  return (
    <ViewLink className={styles.link} to={goingBack[from]} aria-label={t.back(from)}>
      <Icon name="back" />
      <span className={styles.back}>{t.back(from)}</span>
    </ViewLink>
  );
}
