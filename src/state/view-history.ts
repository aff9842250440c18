import { type Address, everyPage, formatView, type Pages, parseView } from "./url-codec.ts";
import { startView, type View } from "./view.ts";

/** How the current view was reached; `start` is the page as it was loaded. */
export type Arrival = "start" | "open" | "adjust" | "back-or-forward";

/** The view as an external store: the address bar, read and written in one place. */
export interface ViewHistory {
  /** The same object until the view changes; parts that did not change keep their identity. */
  readonly current: () => View;
  /** How `current` was reached. */
  readonly arrival: () => Arrival;
  /** A key of the current history entry, the same again when Back or Forward leads to it. */
  readonly entry: () => string;
  readonly subscribe: (listener: () => void) => () => void;
  /** The address of a view, as path and query. */
  readonly href: (view: View) => string;
  /** Shows a view as a new history entry; a view that is already shown adds none. */
  readonly open: (view: View) => void;
  /** Shows a view in place of the current history entry. */
  readonly adjust: (view: View) => void;
}

export interface ViewHistoryOptions {
  /** Path of the site, ending in a slash. */
  readonly root: string;
  readonly pages?: Pages;
}

/** The history of a browser window. Lives as long as the page: it is never destroyed. */
export function createViewHistory(window: Window, { root, pages = everyPage }: ViewHistoryOptions): ViewHistory {
  const listeners = new Set<() => void>();
  let view = parseView(window.location, root);
  let arrival: Arrival = "start";
  let entry = entryOf(window.history.state) ?? newEntry();
  window.history.replaceState({ entry }, "");

  const show = (next: View, how: Arrival, nextEntry: string) => {
    view = keepUnchanged(view, next);
    arrival = how;
    entry = nextEntry;
    for (const listener of listeners) listener();
  };
  const href = (next: View) => addressText(formatView(next, root, pages));

  window.addEventListener("popstate", ({ state }) => {
    show(parseView(window.location, root), "back-or-forward", entryOf(state) ?? newEntry());
  });

  return {
    current: () => view,
    arrival: () => arrival,
    entry: () => entry,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    href,
    open: (next) => {
      if (href(next) === href(view)) return;
      const pushed = newEntry();
      window.history.pushState({ entry: pushed }, "", href(next));
      show(next, "open", pushed);
    },
    adjust: (next) => {
      window.history.replaceState({ entry }, "", href(next));
      show(next, "adjust", entry);
    },
  };
}

/** A history that stays at one view: for pages that are rendered without a browser. */
export function staticViewHistory(
  view: Partial<View> = {},
  { root, pages }: ViewHistoryOptions = { root: "/" },
): ViewHistory {
  const current = { ...startView, ...view };
  const nothing = () => {};
  return {
    current: () => current,
    arrival: () => "start",
    entry: () => "start",
    subscribe: () => nothing,
    href: (next) => addressText(formatView(next, root, pages)),
    open: nothing,
    adjust: nothing,
  };
}

/** The path of the site: `data-root` of the page's `html` element (`../../` on a page two folders down), resolved once, at the start. */
export function rootOf(document: Pick<Document, "documentElement">, location: Pick<Location, "href">): string {
  return new URL(document.documentElement.dataset.root ?? "./", location.href).pathname;
}

function addressText({ pathname, search }: Address): string {
  return pathname + search;
}

/** `next`, with every part that equals its predecessor replaced by it, so that selectors see no change where there is none. */
function keepUnchanged(previous: View, next: View): View {
  const keep = <T>(before: T, after: T) => (JSON.stringify(before) === JSON.stringify(after) ? before : after);
  return {
    ...next,
    filters: keep(previous.filters, next.filters),
    highlighted: keep(previous.highlighted, next.highlighted),
    passage: keep(previous.passage, next.passage),
  };
}

function entryOf(state: unknown): string | null {
  const known = typeof state === "object" && state !== null && "entry" in state;
  return known && typeof state.entry === "string" ? state.entry : null;
}

function newEntry(): string {
  return crypto.randomUUID?.() ?? String(performance.now());
}
