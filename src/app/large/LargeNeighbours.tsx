import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type LargeTimeline, useLargeTimeline } from "../../data/large-timeline.ts";
import { useMessages } from "../../i18n/language-context.tsx";
import { useNavigation, useView } from "../../state/navigation.tsx";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import styles from "../panel/PanelBar.module.css";
import { panelBarMessages } from "../panel/panel-bar-messages.ts";
import { largeMessages } from "./large-messages.ts";

/** The ways to the events before and after the chosen one, which are loaded when one goes there. */
export function LargeNeighbours() {
  const t = useMessages(panelBarMessages);
  const words = useMessages(largeMessages);
  const large = useLargeTimeline();
  const event = useView((view) => view.event);
  const { open } = useNavigation();
  const [failed, setFailed] = useState(false);
  const place = usePlace(large, event === null ? null : (large?.ordinalOf(event) ?? null));
  if (!large || place === null) return <span />;
  const go = async (to: number) => {
    setFailed(false);
    try {
      const { catalogue, details, selection } = large;
      const [next] = await details.load(await catalogue.page(selection.key, to, 1));
      if (next) open({ event: next.id, article: null, evidence: null });
    } catch {
      setFailed(true);
    }
  };
  return (
    <nav className={styles.group} aria-label={t.neighbours}>
      {place > 0 ? (
        <Button look="quiet" aria-label={t.previous} onClick={() => void go(place - 1)}>
          <Icon name="back" />
          <span>{t.previous}</span>
        </Button>
      ) : null}
      {place < large.selection.total - 1 ? (
        <Button look="quiet" aria-label={t.next} onClick={() => void go(place + 1)}>
          <span>{t.next}</span>
          <Icon name="forward" />
        </Button>
      ) : null}
      {failed ? <span role="alert">{words.failed}</span> : null}
    </nav>
  );
}

/** The place of an event in the list; null until it is known, and where the event does not pass. */
function usePlace(large: LargeTimeline | null, ordinal: number | null): number | null {
  const key = large?.selection.key ?? "";
  const { data } = useQuery({
    queryKey: ["place", key, ordinal],
    queryFn: () => (ordinal === null ? null : (large?.catalogue.placeOf(key, ordinal) ?? null)),
    enabled: key !== "" && ordinal !== null,
    networkMode: "always",
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  });
  return data ?? null;
}
