import type { WorkerMessage } from "../../model/site-version.ts";

const takeOver: WorkerMessage = { type: "take-over" };

/** Milliseconds after which the page is asked for again though the other version has not come. */
const PATIENCE = 5000;

const script = `
  const { serviceWorker } = navigator;
  const again = () => location.reload();
  serviceWorker.addEventListener("controllerchange", again);
  setTimeout(again, ${PATIENCE});
  serviceWorker.getRegistration().then((registration) => registration?.waiting?.postMessage(${JSON.stringify(takeOver)}));
`;

/**
 * A page with nothing on it, in the place of the one that was asked for: it has the version that waits take over, and asks again once that
 * has happened. Asked before, while it stops the worker that goes, Chromium loses the request now and then, and the page never comes.
 */
export function takeOverPage(): Response {
  const html = `<!doctype html><meta name="color-scheme" content="light dark"><link rel="icon" href="data:,"><script>${script}</script>`;
  return new Response(html, { headers: { "content-type": "text/html; charset=utf-8" } });
}
