import type { Catalogue, EventRef } from "../../catalogue/catalogue.ts";
import type { DetailsStore } from "../../data/details-store.ts";
import type { Stretch, StretchRequest } from "../../data/large-timeline.ts";
import type { TimelineEvent } from "../../model/event.ts";

/** Candidates for marks over all lanes; more than have marks, since not all find room. */
const CANDIDATES = 100;
/** And of each lane, however many there are. */
const FEWEST_OF_LANE = 12;

/** Finds what there is in a window, with the words of its most salient events. */
export interface StretchFinder {
  /** `key` is the selection's. The same question twice in a row is asked once. */
  readonly find: (key: string, request: StretchRequest) => Promise<Stretch>;
  /**
   * Begins to look for what will be asked of another selection if the window stays, as soon as that selection is asked for: before it is drawn,
   * and before its choices are counted. Resolves, whatever comes of it, once there is something to draw; at once where no window was asked for yet.
   */
  readonly foresee: (key: string) => Promise<void>;
  /** What is there of the question that was asked last: its counts, with those of its events that are held; null for another question, or before an answer. */
  readonly known: (key: string, request: StretchRequest) => Stretch | null;
}

interface Question {
  readonly name: string;
  /** Counted, with the events that were held then. */
  readonly counted: Promise<Stretch>;
  readonly whole: Promise<Stretch>;
  /** The best of both so far. */
  known: Stretch | null;
}

export function createStretchFinder(catalogue: Catalogue, details: DetailsStore): StretchFinder {
  let last: Question | null = null;
  let window: StretchRequest | null = null;

  function ask(key: string, request: StretchRequest): Question {
    const name = nameOf(key, request);
    if (last?.name === name) return last;
    const answer = choose(catalogue, key, request);
    const counted = answer.then(({ refs, densities }) => ({ ...request, events: heldOf(refs, details), densities }));
    const whole = answer.then(async ({ refs, densities }) => ({
      ...request,
      events: await details.load(refs),
      densities,
    }));
    const question: Question = { name, counted, whole, known: null };
    const keep = (stretch: Stretch) => {
      question.known = stretch;
    };
    const forget = () => {
      if (last === question) last = null;
    };
    counted.then(keep, forget);
    whole.then(keep, forget);
    last = question;
    return question;
  }

  return {
    find: (key, request) => {
      window = request;
      return ask(key, request).whole;
    },
    foresee: async (key) => {
      if (window) await ask(key, window).counted.catch(() => {});
    },
    known: (key, request) => (last?.name === nameOf(key, request) ? last.known : null),
  };
}

function nameOf(key: string, request: StretchRequest): string {
  return JSON.stringify([key, request]);
}

function heldOf(refs: readonly EventRef[], details: DetailsStore): TimelineEvent[] {
  const { events } = details.held();
  return refs.flatMap(({ ordinal }) => events.get(ordinal) ?? []);
}

async function choose(catalogue: Catalogue, key: string, { lanes, window }: StretchRequest) {
  const count = "lanes" in lanes ? lanes.lanes.length + 1 : 1;
  const most = Math.max(FEWEST_OF_LANE, Math.ceil(CANDIDATES / count));
  const [refs, densities] = await Promise.all([
    catalogue.candidates(key, lanes, window.from, window.to, most),
    catalogue.densities(key, lanes, window),
  ]);
  return { refs, densities };
}
