import { createContext, use } from "react";
import type { Catalogue, CatalogueLanes, LoadProgress, Ordinal, Selection } from "../catalogue/catalogue.ts";
import type { DensityWindow, LaneDensity } from "../lod/lane-densities.ts";
import type { TimelineEvent } from "../model/event.ts";
import type { EventId } from "../model/ids.ts";
import type { FacetName, FacetOption, FacetValues } from "../search/facets.ts";
import type { Corpus } from "./corpus.ts";
import { useCorpus } from "./corpus-context.tsx";
import type { DetailsStore } from "./details-store.ts";

/** A window that a timeline shows, and how it is divided. */
export interface StretchRequest {
  readonly lanes: CatalogueLanes;
  readonly window: DensityWindow;
}

/** What is known of a window: the events that matter most in it, and how much there is of all. */
export interface Stretch extends StretchRequest {
  readonly events: readonly TimelineEvent[];
  /** Null: it is still being counted. */
  readonly densities: readonly LaneDensity[] | null;
}

/** A timeline of which only a part is held: what passes the filters, and the way to the rest of it. */
export interface LargeTimeline {
  readonly catalogue: Catalogue;
  readonly details: DetailsStore;
  /** Of the whole timeline. */
  readonly events: number;
  readonly articles: number;
  /** What passes the filters; while others are being applied, what passed the ones before. */
  readonly selection: Selection;
  /** Of its most salient events those that are held, in the order of the list. */
  readonly top: readonly TimelineEvent[];
  /** Those chosen, picked by hand or linked that pass. */
  readonly pinned: readonly TimelineEvent[];
  /** Whether a named event is known not to pass. */
  readonly isLeftOut: (id: EventId) => boolean;
  /** The actors and subjects of which lanes are made; it does not grow with what is held. */
  readonly base: Corpus;
  /** Null where it is not held. */
  readonly ordinalOf: (id: EventId) => Ordinal | null;
  /** The choices of a facet in the selection; the names of the first are held then. */
  readonly facet: <F extends FacetName>(facet: F) => Promise<readonly FacetOption<FacetValues[F]>[]>;
  /** Whether an event, an article or an actor of this id is being looked for, or could not be. */
  readonly isAwaited: (id: string) => boolean;
  /** Of the window that was asked for last, or of the one before as long as it is on its way. */
  readonly stretch: Stretch | null;
  /** The last that was counted, of whatever selection: what is shown while another is. */
  readonly counted: Stretch | null;
  /** Whether what a window holds could not be counted; the page says so, and offers another attempt. */
  readonly isUncountable: boolean;
  /** Asks for a window; the same one again is nothing. */
  readonly ask: (request: StretchRequest) => void;
}

/** Set where a timeline is too large to be held. */
export const LargeTimelineContext = createContext<LargeTimeline | null>(null);

/** The answer to the filters, while it is on its way. */
export interface Selecting {
  /** Nothing is filtered: what is on its way is how all events lie in time. */
  readonly isWhole: boolean;
  /** Null where nothing needs loading, or nobody knows yet how much. */
  readonly progress: LoadProgress | null;
  /** Gives up, and goes back to the filters of which the answer is there. */
  readonly cancel: () => void;
}

/** Null where nothing is on its way. Apart from the timeline itself, since it changes with every file that arrives. */
export const SelectingContext = createContext<Selecting | null>(null);

/** How much there is of the whole timeline, held or not. */
export function useAmounts(): { readonly articles: number; readonly events: number } {
  const { articles, events, catalogue } = useCorpus();
  return catalogue ?? { articles: articles.length, events: events.length };
}

/** Null where all events are held. */
export function useLargeTimeline(): LargeTimeline | null {
  return use(LargeTimelineContext);
}
