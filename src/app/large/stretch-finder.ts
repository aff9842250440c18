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
  /** What is there of the question that was asked last: those of its events that are held, and its counts once they are there; null for another question, or before an answer. */
  readonly known: (key: string, request: StretchRequest) => Stretch | null;
}

interface Question {
  readonly name: string;
  /** Its events have been chosen. */
  readonly chosen: Promise<unknown>;
  readonly whole: Promise<Stretch>;
  /** The best so far. */
  known: Stretch | null;
}

export function createStretchFinder(catalogue: Catalogue, details: DetailsStore): StretchFinder {
  let last: Question | null = null;
  let window: StretchRequest | null = null;

  function ask(key: string, request: StretchRequest): Question {
    const name = nameOf(key, request);
    if (last?.name === name) return last;
    const refs = catalogue.candidates(key, request.lanes, request.window.from, request.window.to, mostOfLane(request));
    const densities = catalogue.densities(key, request.lanes, request.window);
    const chosen = refs.then((refs) => keep({ events: heldOf(refs, details), densities: null }));
    const counted = Promise.all([chosen, densities]).then(([{ events }, densities]) => keep({ events, densities }));
    const whole = Promise.all([refs.then(details.load), counted]).then(([events, { densities }]) =>
      keep({ events, densities }),
    );
    const question: Question = { name, chosen, whole, known: null };
    function keep(part: Pick<Stretch, "events" | "densities">): Stretch {
      question.known = { ...request, ...part };
      return question.known;
    }
    whole.catch(() => {
      if (last === question) last = null;
    });
    last = question;
    return question;
  }

  return {
    find: (key, request) => {
      window = request;
      return ask(key, request).whole;
    },
    foresee: async (key) => {
      if (window) await ask(key, window).chosen.catch(() => {});
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

function mostOfLane({ lanes }: StretchRequest): number {
  const count = "lanes" in lanes ? lanes.lanes.length + 1 : 1;
  return Math.max(FEWEST_OF_LANE, Math.ceil(CANDIDATES / count));
}
