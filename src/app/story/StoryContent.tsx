import { EventInShort } from "../../features/event-panel/EventInShort.tsx";
import { FilterSentence } from "../../features/filters/FilterSentence.tsx";
import { Story } from "../../features/story/Story.tsx";
import type { TimelineEvent } from "../../model/event.ts";
import { useView } from "../../state/navigation.tsx";
import { LinkButton, ShareButton } from "../frame/header-controls.tsx";
import { TopNote } from "../large/TopNote.tsx";
import { StoryAfterwards } from "./StoryAfterwards.tsx";

export interface StoryContentProps {
  /** The events that pass the filters, in the order of the list. */
  readonly shown: readonly TimelineEvent[];
}

/** The story, put together from what tells of events, filters and links elsewhere on the page. */
export function StoryContent({ shown }: StoryContentProps) {
  const isBeginning = useView(({ story, event }) => story === "told" && event === null);
  return (
    <>
      <TopNote explains={isBeginning} />
      <Story
        events={shown}
        filters={<FilterSentence />}
        tools={
          <>
            <LinkButton look="quiet" short />
            <ShareButton look="quiet" />
          </>
        }
        tell={(event, heading) => <EventInShort event={event}>{heading}</EventInShort>}
        afterwards={<StoryAfterwards shown={shown} />}
      />
    </>
  );
}
