/** How long a page that nobody sees waits for its first frame, in milliseconds. */
const LONGEST_WAIT = 1000;

/** Once the browser has painted what stands in the page; where it paints nothing, as in a tab in the background, a second later. */
export function afterFirstPaint(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, LONGEST_WAIT);
  });
}
