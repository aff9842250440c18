import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useNavigation, useView } from "../../state/navigation.tsx";
import { useSettled } from "./use-settled.ts";

export interface SearchText {
  /** What stands in the field. */
  readonly text: string;
  readonly type: (text: string) => void;
  /** Puts what was typed into the link now, and closes the search. */
  readonly leave: () => void;
}

/** A pause in typing, in milliseconds, after which the link follows; browsers allow only so many changes of the address a second. */
const PAUSE = 200;

/** The text of the search field: it begins with the link's query, and the link follows it while the field is there. */
export function useSearchText(onClose: () => void): SearchText {
  const query = useView((view) => view.filters.query);
  const { adjust } = useNavigation();
  const [text, setText] = useState(query);
  const typed = useRef<string | null>(null);
  const settled = useSettled(text, PAUSE);

  const commit = () => {
    const query = typed.current?.trim();
    typed.current = null;
    if (query !== undefined) adjust(({ filters }) => ({ filters: { ...filters, query } }));
  };
  const commitEvent = useEffectEvent(commit);
  useEffect(() => {
    if (typed.current === settled) commitEvent();
  }, [settled]);
  useEffect(() => () => commitEvent(), []);

  const type = (next: string) => {
    typed.current = next;
    setText(next);
  };
  const leave = () => {
    commit();
    onClose();
  };
  return { text, type, leave };
}
