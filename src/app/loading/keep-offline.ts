import { MANIFEST_FILE, type WorkerMessage } from "../../model/site-version.ts";

export interface OfflineOptions {
  /** Path of the site, ending in a slash. */
  readonly root: string;
  /** In somebody else's page: nothing is put on the device, only a change of version is followed. */
  readonly embedded: boolean;
  /** The worker that gave out this page; null: it came from the network. */
  readonly servedBy: ServiceWorker | null;
  /** A newer version lies ready; `reload` takes it, and with it every open page of the site. */
  readonly onNewVersion: (reload: () => void) => void;
}

/** Keeps the site on this device by its service worker, and lets the browser offer to install it. Fails where the browser cannot or may not, which changes nothing. */
export async function keepOffline({ root, embedded, servedBy, onNewVersion }: OfflineOptions): Promise<void> {
  const { serviceWorker } = navigator;
  followWorker(serviceWorker, servedBy);
  if (embedded) return;
  offerInstalling(root);
  const registration = await serviceWorker.register(`${root}sw.js`);
  const tell = () => {
    // The first version of all is not a newer one.
    if (!registration.waiting || !registration.active) return;
    onNewVersion(() => {
      if (registration.waiting) tellWorker(registration.waiting, { type: "take-over" });
      else window.location.reload();
    });
  };
  tell();
  registration.addEventListener("updatefound", () => registration.installing?.addEventListener("statechange", tell));
  // Whoever leaves the page open for days hears of it, too.
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) registration.update().catch(() => {});
  });
}

/** Not in the page as it was written: browsers ask for the file and its icons at once, and both would compete with what paints the page. */
function offerInstalling(root: string): void {
  const manifest = document.createElement("link");
  manifest.rel = "manifest";
  manifest.href = root + MANIFEST_FILE;
  document.head.append(manifest);
}

/** The first worker is told what had been loaded before it came; with any later one comes another version, so the page starts anew. */
function followWorker(serviceWorker: ServiceWorkerContainer, servedBy: ServiceWorker | null): void {
  let last = servedBy;
  const follow = () => {
    const { controller } = serviceWorker;
    if (controller === last) return;
    if (last) window.location.reload();
    else if (controller) tellWorker(controller, { type: "opened", addresses: loadedAddresses() });
    last = controller;
  };
  follow();
  serviceWorker.addEventListener("controllerchange", follow);
}

function loadedAddresses(): string[] {
  return performance
    .getEntries()
    .filter(({ entryType }) => entryType === "resource" || entryType === "navigation")
    .map(({ name }) => name);
}

function tellWorker(worker: ServiceWorker, message: WorkerMessage): void {
  worker.postMessage(message);
}
