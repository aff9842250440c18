import { useEffect, useEffectEvent } from "react";
import { useNavigation, useView } from "../../state/navigation.tsx";
import { useSession } from "../../state/session-store.tsx";
import { storyLeft, type View } from "../../state/view.ts";
import { useLayout } from "./use-layout.ts";

/** The keys that work on the whole page: Esc closes what is open, and single characters where the reader allows them. */
export function usePageKeys(): void {
  const { open } = useNavigation();
  const { layout, offered, layoutOf, linkTo } = useLayout();
  const story = useView((view) => view.story);
  const letterKeys = useSession((session) => session.letterKeys);
  const set = useSession((session) => session.set);

  const everywhere: Readonly<Record<string, () => void>> = {
    "/": () => set({ searchOpen: true }),
    "?": () => set({ helpOpen: true }),
  };
  // The story has neither filters nor another layout.
  const letters: Readonly<Record<string, () => void>> = {
    ...everywhere,
    l: () => open((view) => linkTo(offered[(offered.indexOf(layoutOf(view)) + 1) % offered.length] ?? "timeline")),
    f: () => {
      if (layout === "report") return;
      set({ filtersOpen: true });
      document.querySelector<HTMLElement>("[data-place=filters] button")?.focus();
    },
  };
  const press = useEffectEvent((key: KeyboardEvent) => {
    if (key.defaultPrevented || key.ctrlKey || key.metaKey || key.altKey || isElsewhere(key.target)) return;
    const known = story ? everywhere : letters;
    const act = key.key === "Escape" ? () => open(closing) : letterKeys ? known[key.key] : undefined;
    if (!act) return;
    key.preventDefault();
    act();
  });

  useEffect(() => {
    const listener = (key: KeyboardEvent) => press(key);
    document.addEventListener("keydown", listener);
    return () => document.removeEventListener("keydown", listener);
  }, []);
}

/** What closing changes of a view: what was opened from something leads back to it. */
function closing({ actor, compared, article, story, event }: View): Partial<View> {
  if (actor) return { actor: null };
  if (compared) return { compared: null };
  if (article) return { article: null, evidence: null };
  if (story) return storyLeft;
  return event ? { event: null, evidence: null } : {};
}

/** Whether the key belongs to something else: a field that takes text, an open dialog or popover. */
function isElsewhere(target: EventTarget | null): boolean {
  const takesText = "input:not([type=checkbox], [type=radio]), select, textarea, [contenteditable=true]";
  if (target instanceof Element && target.closest(takesText)) return true;
  return document.querySelector("dialog[open], [popover=auto]:popover-open") !== null;
}
