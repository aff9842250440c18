/**
 * Shows the first view of the timeline, as it was written at build, until the app has drawn it: in the place that waits for that
 * (`data-undrawn`), or the plot would be empty in between. Where it is not shown, nothing is kept.
 */
export function keepPlot(host: HTMLElement): void {
  const written = host.firstElementChild;
  const plot = host.querySelector("[data-static-part=plot]");
  if (!plot || plot.getClientRects().length === 0) return;
  const watching = new MutationObserver(() => {
    if (written?.isConnected) return;
    const place = host.querySelector("[data-undrawn]");
    if (plot.parentElement === place) return;
    if (place) place.prepend(plot);
    else {
      plot.remove();
      watching.disconnect();
    }
  });
  watching.observe(host, { childList: true, subtree: true, attributeFilter: ["data-undrawn"] });
}
