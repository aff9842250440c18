/** Who carries a hint: words of its own in `data-hint` (in the language of `data-hint-lang`, where that is another one), the id of an actor in `data-actor`, or both. */
const TRIGGER = "[data-hint], [data-actor]";

/** What pointer, focus and keys ask for. */
export interface HintInput {
  /** The element whose hint is shown; null: none is. */
  readonly shown: () => HTMLElement | null;
  /** The box of the hint, whether it is shown or not. */
  readonly box: () => HTMLElement | null;
  readonly onShow: (trigger: HTMLElement) => void;
  readonly onHide: () => void;
  /** Something has moved under the hint. */
  readonly onMove: () => void;
}

/** Milliseconds that a pointer rests before a hint appears, so that it does not flicker under one that passes. */
const REST = 250;
/** Milliseconds that a hint stays when the pointer has left, so that it can be reached (WCAG 1.4.13). */
const STAY = 250;

/** Hints appear under a resting pointer, a focus that is to be seen, and a finger; they can be pointed at, and go on Escape. Listens until the returned function is called. */
export function listenForHints({ shown, box, onShow, onHide, onMove }: HintInput): () => void {
  const listening = new AbortController();
  const options = { signal: listening.signal, capture: true };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let touched = false;

  const isInBox = (target: EventTarget | null) => target instanceof Node && box()?.contains(target) === true;
  const later = (act: () => void, wait: number) => {
    clearTimeout(timer);
    timer = setTimeout(act, wait);
  };
  const now = (act: () => void) => {
    clearTimeout(timer);
    act();
  };

  const point = ({ target, pointerType }: PointerEvent) => {
    if (pointerType === "touch") return;
    const trigger = triggerOf(target);
    if (isInBox(target) || (trigger && trigger === shown())) clearTimeout(timer);
    else if (trigger) later(() => onShow(trigger), REST);
    else later(onHide, STAY);
  };
  const press = ({ target, pointerType }: PointerEvent) => {
    touched = pointerType === "touch";
    if (!isInBox(target) && triggerOf(target) !== shown()) now(onHide);
  };
  const click = (event: MouseEvent) => {
    const trigger = triggerOf(event.target);
    if (!touched || !trigger || trigger === shown() || !isExplainedOnTap(trigger)) {
      // Once it has been done: a link in the box must be there to be followed.
      if (shown()) later(onHide, 0);
      return;
    }
    // The first tap explains, the second follows.
    event.preventDefault();
    event.stopPropagation();
    now(() => onShow(trigger));
  };
  const focus = ({ target }: FocusEvent) => {
    if (!(target instanceof HTMLElement) || isInBox(target)) return;
    const trigger = triggerOf(target);
    if (trigger && target.matches(":focus-visible")) now(() => onShow(trigger));
    else if (shown() && trigger !== shown()) now(onHide);
  };
  const type = (event: KeyboardEvent) => {
    const trigger = shown();
    if (!trigger) return;
    if (event.key === "Escape") {
      // What lies below stays open: only the hint goes.
      event.preventDefault();
      event.stopPropagation();
      if (isInBox(document.activeElement)) trigger.focus();
      now(onHide);
    } else if (event.key === "Tab") tabThrough(event, trigger, box());
  };

  document.addEventListener("pointerover", point, options);
  document.addEventListener("pointerdown", press, options);
  document.addEventListener("click", click, options);
  document.addEventListener("focusin", focus, options);
  document.addEventListener("keydown", type, options);
  document.addEventListener("scroll", onMove, options);
  window.addEventListener("resize", onMove, options);
  return () => {
    clearTimeout(timer);
    listening.abort();
  };
}

function triggerOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(TRIGGER) : null;
}

/** A name explains itself on tap, and so do words that do nothing else; a button does what it says. */
function isExplainedOnTap(trigger: HTMLElement): boolean {
  return trigger.matches("a[data-actor], span[data-hint]");
}

/** The links of the hint come right after what it explains, wherever the box stands in the document. */
function tabThrough(event: KeyboardEvent, trigger: HTMLElement, box: HTMLElement | null): void {
  const link = box?.querySelector("a");
  if (!link) return;
  if (document.activeElement === link) {
    trigger.focus();
    // Backwards that is the way; onwards the browser goes on from there by itself.
    if (event.shiftKey) event.preventDefault();
  } else if (!event.shiftKey && trigger.contains(document.activeElement)) {
    event.preventDefault();
    link.focus();
  }
}
