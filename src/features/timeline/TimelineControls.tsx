import { use } from "react";
import { useMessages } from "../../i18n/language-context.tsx";
import { useNavigation, useViewNow } from "../../state/navigation.tsx";
import { SessionContext } from "../../state/session-store.tsx";
import type { LaneKind } from "../../state/view.ts";
import { Button } from "../../ui/Button.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { timelineMessages } from "./messages.ts";
import styles from "./Timeline.module.css";
import { ZOOM_STEP, zoomed } from "./time-window.ts";

/** How the timeline is divided, and how much of time it shows. */
export function TimelineControls() {
  const words = useMessages(timelineMessages);
  const lanes = useViewNow((view) => view.lanes);
  const { open } = useNavigation();
  // Not subscribed to: the window changes in every frame in which the timeline moves, and this does not.
  const session = use(SessionContext);
  const zoom = (factor: number) => {
    const { window, set } = session.getState();
    if (window) set({ window: zoomed(window, factor) });
  };
  const options: { value: LaneKind; label: string }[] = [
    { value: "subject", label: words.laneSubject },
    { value: "actor", label: words.laneActor },
    { value: "article", label: words.laneArticle },
    { value: "none", label: words.laneNone },
  ];
  return (
    <div className={styles.controls}>
      <SegmentedControl
        legend={words.lanes}
        showLegend
        options={options}
        value={lanes}
        onChoose={(kind) => open({ lanes: kind })}
      />
      <div className={styles.zoom}>
        <Button className={styles.sign} aria-label={words.zoomOut} onClick={() => zoom(ZOOM_STEP)}>
          <span aria-hidden="true">−</span>
        </Button>
        <Button className={styles.sign} aria-label={words.zoomIn} onClick={() => zoom(1 / ZOOM_STEP)}>
          <span aria-hidden="true">+</span>
        </Button>
        <Button onClick={() => session.getState().set({ window: null })}>{words.zoomAll}</Button>
      </div>
    </div>
  );
}
