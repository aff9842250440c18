import { useMemo } from "react";
import { useView } from "../../state/navigation.tsx";
import type { EventListProps } from "./EventList.tsx";
import { heldList } from "./list-source.ts";
import { SourcedList } from "./SourcedList.tsx";

/** The list of many events, all of which are held. Keys, headings and looks are those of the short list. */
export function LongEventList({ events }: EventListProps) {
  const dates = useView((view) => view.dates);
  const source = useMemo(() => heldList(events, dates), [events, dates]);
  return <SourcedList source={source} />;
}
