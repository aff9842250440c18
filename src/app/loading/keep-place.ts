/** What stands for the same thing on the page as it was written and in the app: a link by where it leads, anything else by its name. */
interface Place {
  readonly key: string;
  /** Which of those with the same key it is, from the top. */
  readonly rank: number;
}

/** Where the focus and the panel's scrolling were, and which button was pressed last, when the app took over. */
interface Begun {
  focused: Place | null;
  pressed: Place | null;
  scrolled: number;
}

/**
 * Has the app go on with what a reader has begun on the page that was written at build: its elements are replaced when the app
 * takes over, and its buttons do nothing until then.
 */
export function keepPlace(host: HTMLElement): void {
  const listening = new AbortController();
  const options = { signal: listening.signal, capture: true };
  const begun: Begun = { focused: placeOf(document.activeElement, host), pressed: null, scrolled: 0 };
  host.addEventListener("focusin", ({ target }) => (begun.focused = placeOf(target, host)), options);
  // Whoever presses the pointer elsewhere takes the focus away; going away by itself, as when it is replaced, it is kept.
  host.addEventListener("pointerdown", () => (begun.focused = null), options);
  host.addEventListener("click", ({ target }) => (begun.pressed = placeOf(buttonAt(target), host)), options);
  host.addEventListener("scroll", ({ target }) => (begun.scrolled = scrollOf(target) ?? begun.scrolled), options);
  const written = host.firstElementChild;
  const watching = new MutationObserver(() => {
    if (written?.isConnected) return;
    watching.disconnect();
    listening.abort();
    goOn(begun, host);
  });
  watching.observe(host, { childList: true });
}

function goOn({ focused, pressed, scrolled }: Begun, host: HTMLElement): void {
  const panel = host.querySelector("aside");
  if (panel && scrolled > 0) panel.scrollTop = scrolled;
  // Unless the app has given it to something.
  if (document.activeElement === document.body) elementAt(focused, host)?.focus({ preventScroll: true });
  elementAt(pressed, host)?.click();
}

function scrollOf(target: EventTarget | null): number | null {
  return target instanceof HTMLElement && target.matches("aside") ? target.scrollTop : null;
}

function buttonAt(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest("button") : null;
}

function placeOf(target: EventTarget | null, host: HTMLElement): Place | null {
  if (!(target instanceof HTMLElement) || !host.contains(target) || target === host) return null;
  const key = keyOf(target);
  return { key, rank: alike(key, target.tagName, host).indexOf(target) };
}

function elementAt(place: Place | null, host: HTMLElement): HTMLElement | undefined {
  if (!place) return undefined;
  const found = alike(place.key, place.key.slice(0, place.key.indexOf(" ")), host);
  return found[place.rank] ?? found[0];
}

function alike(key: string, tag: string, host: HTMLElement): HTMLElement[] {
  return [...host.querySelectorAll<HTMLElement>(tag)].filter((element) => keyOf(element) === key);
}

/** "A aside https://…". */
function keyOf(element: HTMLElement): string {
  const name = element.getAttribute("aria-label") ?? element.textContent;
  const where = element.closest("aside") ? "aside" : "";
  return `${element.tagName} ${where} ${element instanceof HTMLAnchorElement ? element.href : name}`;
}
