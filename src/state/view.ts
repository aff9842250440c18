import type { FindingGroup } from "../model/finding-group.ts";
import type { TimeReading } from "../model/first-report.ts";
import type { ActorId, ArticleId, EventId, EvidenceKey } from "../model/ids.ts";
import type { Language } from "../model/localized.ts";
import type { Span } from "../model/span.ts";
import { type Filters, noFilters } from "../search/filters.ts";

/** `report`: what an editor should look at, where the build has a health report. */
export const layouts = ["timeline", "list", "matrix", "report"] as const;

export const laneKinds = ["subject", "actor", "article", "none"] as const;
export type LaneKind = (typeof laneKinds)[number];

/** Where a story is: at its beginning or, with an event chosen, at that event; or at its end. */
export const storyPlaces = ["told", "end"] as const;
export type StoryPlace = (typeof storyPlaces)[number];

/** All that a link restores. It lives in the URL and nowhere else. */
export interface View {
  /** The chosen event; its panel is open unless an article is. */
  readonly event: EventId | null;
  /** The open article; with an event: the article was opened from it. */
  readonly article: ArticleId | null;
  /** The article that is set beside the open one; null without an open one. */
  readonly compared: ArticleId | null;
  /** The actor whose page is open, over the event or article it was opened from. */
  readonly actor: ActorId | null;
  /** The one passage to scroll to. */
  readonly evidence: EvidenceKey | null;
  /** A place in the open article that proves nothing, found by a search; the evidence goes before it. */
  readonly passage: Span | null;
  readonly filters: Filters;
  /** Events that somebody picked by hand to be seen among the others; they filter nothing. */
  readonly highlighted: readonly EventId[];
  /** The compact view, for a frame in somebody else's page. */
  readonly embedded: boolean;
  /** The events are told one after the other, the chosen one now; null: they are not. The compact view tells no story. */
  readonly story: StoryPlace | null;
  readonly lanes: LaneKind;
  /** Null: what suits the width, the timeline on a desk and the list on a phone. */
  readonly layout: (typeof layouts)[number] | null;
  /** The kind of findings that the report is narrowed to; null: all of them. */
  readonly findings: FindingGroup | null;
  /** Dates as the articles give them, or with what the editor knows beside them. */
  readonly dates: "articles" | "editorial";
  /** Whether events stand where they happened or where they were first told of. */
  readonly time: TimeReading;
  /** Null: the timeline's own language. */
  readonly language: Language | null;
}

/** Whether anything is open beside the timeline: an event, an article, an actor or the story. */
export function isPanelOpen({ event, article, actor, story }: View): boolean {
  return event !== null || article !== null || actor !== null || story !== null;
}

/** What opens the story at its beginning, and what leaves it: the same with nothing open, before it and after it. */
export const storyStart = {
  story: "told",
  event: null,
  article: null,
  evidence: null,
} as const satisfies Partial<View>;
export const storyLeft = { ...storyStart, story: null } as const satisfies Partial<View>;

/** What changes a view into the same one with nothing open beside the timeline. */
export const nothingOpen = {
  event: null,
  article: null,
  compared: null,
  actor: null,
  evidence: null,
  passage: null,
} as const satisfies Partial<View>;

export const startView: View = {
  ...nothingOpen,
  filters: noFilters,
  highlighted: [],
  embedded: false,
  story: null,
  lanes: "subject",
  layout: null,
  findings: null,
  dates: "articles",
  time: "happened",
  language: null,
};
