/** How long a page that nobody sees waits for its first frame, in milliseconds. */
const LONGEST_WAIT = 3000;

/**
 * Once the browser has shown what stands in the page, as it says itself: what is asked for before competes with what paints it. Where it
 * shows nothing, as in a tab in the background, after a while.
 */
export function afterFirstPaint(): Promise<void> {
  return new Promise((done) => {
    const seen = new PerformanceObserver((entries) => {
      if (entries.getEntriesByName("first-contentful-paint").length > 0) done();
    });
    seen.observe({ type: "paint", buffered: true });
    setTimeout(done, LONGEST_WAIT);
  });
}
