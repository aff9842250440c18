import { createContext, use } from "react";
import * as v from "valibot";
import { useStore } from "zustand";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { EvidenceKey } from "../model/ids.ts";

export const themeSchema = v.picklist(["system", "light", "dark"]);
export type Theme = v.InferOutput<typeof themeSchema>;

/** A short message to the reader, with at most one thing to do about it. */
export interface Notice {
  /** Counts up, so that the same words twice are two notices. */
  readonly number: number;
  readonly text: string;
  readonly action: { readonly label: string; readonly run: () => void } | null;
}

/** What the share dialog is asked for. */
export interface Sharing {
  readonly part: "link" | "cite" | "embed" | "export";
  /** The sentence it was opened from; null: from the event, or from the page as a whole. */
  readonly evidence: EvidenceKey | null;
}

/** What the timeline shows of time: milliseconds since 1970, UTC. */
export interface TimeWindow {
  readonly start: number;
  readonly end: number;
  /** Asked for while something is being dragged: it is shown at once, without a movement of its own. */
  readonly dragged?: boolean;
}

/** What belongs to this reader and this visit, and not to the link. */
export interface Session {
  readonly theme: Theme;
  /** Whether single letters work as keys (WCAG 2.1.4). */
  readonly letterKeys: boolean;
  /** Whether the reader knows what the page is and where to begin. */
  readonly introduced: boolean;
  readonly notice: Notice | null;
  /** Null until the timeline has been drawn. */
  readonly window: TimeWindow | null;
  /** Whether the window is under way: what takes long waits for its rest. */
  readonly moving: boolean;
  /** Whether the chips show every actor. */
  readonly allActors: boolean;
  /** Whether the filters are unfolded where they have no room of their own. */
  readonly filtersOpen: boolean;
  readonly helpOpen: boolean;
  readonly searchOpen: boolean;
  /** Whether the list, once it is there, is to be led to its undated events. */
  readonly undatedAsked: boolean;
  /** Which part of the share dialog is open, and which sentence it is about; null: it is closed. */
  readonly sharing: Sharing | null;
  /** Whether the time expressions of an open article are marked. */
  readonly timesShown: boolean;
  readonly set: (change: Partial<Omit<Session, "set" | "notify" | "notice">>) => void;
  /** Shows a notice; it replaces the one before. Null takes it away. */
  readonly notify: (text: string | null, action?: Notice["action"]) => void;
}

/** The part that outlives a visit. */
const keptSchema = v.object({
  theme: v.fallback(themeSchema, "system"),
  letterKeys: v.fallback(v.boolean(), true),
  introduced: v.fallback(v.boolean(), false),
});
type Kept = v.InferOutput<typeof keptSchema>;

const nothingKept: Kept = { theme: "system", letterKeys: true, introduced: false };

const STORAGE_KEY = "zeitfaden";

/** A session of its own for each mount. Without storage (or where the browser refuses it) nothing is kept. */
export function createSessionStore(storage: Pick<Storage, "getItem" | "setItem"> | null): StoreApi<Session> {
  let notices = 0;
  return createStore<Session>()((update, get) => ({
    ...readKept(storage),
    notice: null,
    window: null,
    moving: false,
    allActors: false,
    filtersOpen: false,
    helpOpen: false,
    searchOpen: false,
    undatedAsked: false,
    sharing: null,
    timesShown: false,
    set: (change) => {
      update(change);
      if (Object.keys(nothingKept).some((key) => key in change)) writeKept(storage, get());
    },
    notify: (text, action = null) => {
      notices += 1;
      update({ notice: text === null ? null : { number: notices, text, action } });
    },
  }));
}

function readKept(storage: Pick<Storage, "getItem"> | null): Kept {
  try {
    return v.parse(keptSchema, JSON.parse(storage?.getItem(STORAGE_KEY) ?? "{}"));
  } catch {
    return nothingKept;
  }
}

function writeKept(storage: Pick<Storage, "setItem"> | null, { theme, letterKeys, introduced }: Kept): void {
  try {
    storage?.setItem(STORAGE_KEY, JSON.stringify({ theme, letterKeys, introduced }));
  } catch {
    // A full or forbidden storage: the choice lasts for this visit only.
  }
}

export const SessionContext = createContext<StoreApi<Session>>(createSessionStore(null));

/** A part of the session; subscribes to it alone. */
export function useSession<T>(select: (session: Session) => T): T {
  return useStore(use(SessionContext), select);
}
