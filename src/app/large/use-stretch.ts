import { use, useCallback, useEffect, useRef, useState } from "react";
import type { LargeTimeline, Stretch, StretchRequest } from "../../data/large-timeline.ts";
import { atRest } from "../../state/at-rest.ts";
import { SessionContext } from "../../state/session-store.tsx";
import { afterPaint } from "../../ui/after-paint.ts";
import type { StretchFinder } from "./stretch-finder.ts";

export interface StretchState extends Pick<LargeTimeline, "stretch" | "counted"> {
  readonly ask: (request: StretchRequest) => void;
  readonly error: Error | null;
  readonly retry: () => void;
}

interface Answer {
  readonly selection: string;
  readonly stretch: Stretch;
}

/** What there is in the window that was asked for last. `key` is the selection's; empty: there is none yet. */
export function useStretch(finder: StretchFinder, key: string): StretchState {
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
    const stops: (() => void)[] = [];
    setError(null);
    finder
      .find(key, asked)
      .then((stretch) => {
        // The marks, which are there before, are seen before.
        const tell = () => setAnswer({ selection: key, stretch });
        if (isWanted) stops.push(atRest(session, () => void stops.push(afterPaint(tell))));
      })
      .catch((failure: Error) => isWanted && setError(failure));
    return () => {
      isWanted = false;
      for (const stop of stops) stop();
    };
  }, [finder, session, key, asked, attempt]);

  return {
    // Of another selection nothing is true; of this one something may be known already.
    stretch: answer?.selection === key ? answer.stretch : asked && finder.known(key, asked),
    counted: answer?.stretch ?? null,
    ask,
    error,
    retry: () => setAttempt(attempt + 1),
  };
}
