import { use, useCallback, useEffect, useRef, useState } from "react";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { DetailsStore } from "../../data/details-store.ts";
import type { Stretch, StretchRequest } from "../../data/large-timeline.ts";
import { atRest } from "../../state/at-rest.ts";
import { SessionContext } from "../../state/session-store.tsx";

/** Candidates for marks over all lanes; more than have marks, since not all find room. */
const CANDIDATES = 100;
/** And of each lane, however many there are. */
const FEWEST_OF_LANE = 12;

export interface StretchState {
  readonly stretch: Stretch | null;
  readonly ask: (request: StretchRequest) => void;
  readonly error: Error | null;
  readonly retry: () => void;
}

interface Answer {
  readonly selection: string;
  readonly stretch: Stretch;
}

/** What there is in the window that was asked for last. `key` is the selection's; empty: there is none yet. */
export function useStretch(catalogue: Catalogue, details: DetailsStore, key: string): StretchState {
  const session = use(SessionContext);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [error, setError] = useState<Error | null>(null);
  const [asked, setAsked] = useState<StretchRequest | null>(null);
  const [attempt, setAttempt] = useState(0);
  const lastAsked = useRef("");
  const ask = useCallback((request: StretchRequest) => {
    const name = JSON.stringify(request);
    if (name === lastAsked.current) return;
    lastAsked.current = name;
    setAsked(request);
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    if (!asked || key === "") return;
    let isWanted = true;
    let stop = () => {};
    setError(null);
    find(catalogue, details, key, asked)
      .then((stretch) => {
        if (isWanted) stop = atRest(session, () => setAnswer({ selection: key, stretch }));
      })
      .catch((failure: Error) => isWanted && setError(failure));
    return () => {
      isWanted = false;
      stop();
    };
  }, [catalogue, details, session, key, asked, attempt]);

  return {
    // Of another selection nothing is true.
    stretch: answer?.selection === key ? answer.stretch : null,
    ask,
    error,
    retry: () => setAttempt(attempt + 1),
  };
}

async function find(
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
