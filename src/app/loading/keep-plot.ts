/**
 * Shows the first view of the timeline, as it was written at build, until the app has drawn it: in the place that waits for that
 * (`data-undrawn`), or the plot would be empty in between. The focus stays on its mark, and goes to the app's mark of the same
 * event. Where it is not shown, nothing is kept.
 */
export function keepPlot(host: HTMLElement): void {
  const written = host.firstElementChild;
  const plot = host.querySelector("[data-static-part=plot]");
  if (!plot || plot.getClientRects().length === 0) return;
  const focused = watchFocus(host);
  const watching = new MutationObserver(() => {
    if (written?.isConnected) return;
    const place = host.querySelector("[data-undrawn]");
    if (place && plot.parentElement === place) return;
    const event = focused.event();
    if (place) place.prepend(plot);
    else {
      plot.remove();
      watching.disconnect();
      focused.end();
    }
    // Unless something else has it by now.
    if (event === undefined || document.activeElement !== document.body) return;
    const mark = place ? markOf(event, plot) : document.getElementById(`mark-${event}`);
    mark?.focus({ preventScroll: true });
  });
  watching.observe(host, { childList: true, subtree: true, attributeFilter: ["data-undrawn"] });
}

/** The event whose written mark has the focus, or had it when it was taken out; undefined: none. */
function watchFocus(host: HTMLElement) {
  const listening = new AbortController();
  const options = { signal: listening.signal, capture: true };
  let event = eventOf(document.activeElement);
  host.addEventListener("focusin", ({ target }) => (event = eventOf(target)), options);
  // Whoever presses the pointer elsewhere takes it away.
  host.addEventListener("pointerdown", () => (event = undefined), options);
  return { event: () => event, end: () => listening.abort() };
}

function eventOf(target: EventTarget | null): string | undefined {
  return target instanceof SVGElement ? target.dataset.writtenMark : undefined;
}

function markOf(event: string, plot: Element): SVGElement | undefined {
  return [...plot.querySelectorAll<SVGElement>("[data-written-mark]")].find((mark) => eventOf(mark) === event);
}
