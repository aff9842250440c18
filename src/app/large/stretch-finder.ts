import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { DetailsStore } from "../../data/details-store.ts";
import type { Stretch, StretchRequest } from "../../data/large-timeline.ts";

/** Candidates for marks over all lanes; more than have marks, since not all find room. */
const CANDIDATES = 100;
/** And of each lane, however many there are. */
const FEWEST_OF_LANE = 12;

/** Finds what there is in a window, with the words of its most salient events. */
export interface StretchFinder {
  /** `key` is the selection's. The same question twice in a row is asked once. */
  readonly find: (key: string, request: StretchRequest) => Promise<Stretch>;
  /** Begins to look for what will be asked of another selection if the window stays: before the page draws that, and before its choices are counted. */
  readonly foresee: (key: string) => void;
}

export function createStretchFinder(catalogue: Catalogue, details: DetailsStore): StretchFinder {
  let last: { readonly question: string; readonly stretch: Promise<Stretch> } | null = null;
  let window: StretchRequest | null = null;
  const find: StretchFinder["find"] = (key, request) => {
    window = request;
    const question = JSON.stringify([key, request]);
    if (last?.question === question) return last.stretch;
    const stretch = load(catalogue, details, key, request);
    last = { question, stretch };
    stretch.catch(() => {
      if (last?.stretch === stretch) last = null;
    });
    return stretch;
  };
  return {
    find,
    foresee: (key) => {
      if (window) void find(key, window);
    },
  };
}

async function load(
  catalogue: Catalogue,
  details: DetailsStore,
  key: string,
  request: StretchRequest,
): Promise<Stretch> {
  const { lanes, window } = request;
  const count = "lanes" in lanes ? lanes.lanes.length + 1 : 1;
  const most = Math.max(FEWEST_OF_LANE, Math.ceil(CANDIDATES / count));
  const [events, densities] = await Promise.all([
    catalogue.candidates(key, lanes, window.from, window.to, most).then(details.load),
    catalogue.densities(key, lanes, window),
  ]);
  return { ...request, events, densities };
}
