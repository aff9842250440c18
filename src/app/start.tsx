import { QueryClient } from "@tanstack/react-query";
import { StrictMode, startTransition } from "react";
import { createRoot } from "react-dom/client";
import { nextTask } from "../data/next-task.ts";
import { articleTextQuery, corpusQuery } from "../data/queries.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { createSessionStore } from "../state/session-store.tsx";
import { isPanelOpen } from "../state/view.ts";
import { createViewHistory, rootOf } from "../state/view-history.ts";
import { App } from "./App.tsx";
import { loadMatrix, loadPanelContent, loadReport, loadStory, loadTimeline } from "./lazy-parts.ts";
import { loadPage } from "./load-page.ts";
import { Providers } from "./Providers.tsx";
import { pagesIn } from "./pages-in.ts";
import { prepareFormats } from "./prepare-formats.ts";
import { fittingLayout } from "./use-layout.ts";
import { isPhoneNow } from "./use-media.ts";

const host = document.getElementById("root");
if (!host) throw new Error("index.html has no element #root");

// Written relative to the page as it was loaded; browsers ask for them again when the address has moved on.
const askedLater = document.querySelectorAll<HTMLLinkElement>("link[rel~=icon], link[rel=manifest]");
for (const link of askedLater) link.setAttribute("href", link.href);

const root = rootOf(document, window.location);
const queries = new QueryClient();
const { queryKey } = corpusQuery(root);
const history = createViewHistory(window, { root, pages: pagesIn(() => queries.getQueryData(queryKey)) });
const session = createSessionStore(storage());

const servedBy = navigator.serviceWorker?.controller ?? null;

void queries.prefetchQuery(corpusQuery(root));
void begin(host);

import.meta.hot?.on("zeitfaden:data", () => void queries.invalidateQueries());
// Only in development: what is wrong in the folder just saved; the last good data stay.
import.meta.hot?.on("zeitfaden:diagnostics", (diagnostics: readonly Diagnostic[]) => {
  const [first] = diagnostics;
  session.getState().notify(first ? diagnosticText(first) : null);
});

/** In tasks of their own, since making all of the above has been one. */
async function begin(host: HTMLElement): Promise<void> {
  await nextTask();
  const early = loadEarly();
  await nextTask();
  await takeOver(host);
  await early;
  await idle();
  // What is opened first shall not have to be fetched first.
  void loadPanelContent().catch(() => {});
  // Where it fails, all is as it was: the site is there as long as the connection is.
  await keepSite().catch(() => {});
}

/** What this view needs, at once and in this order; whoever shows it tells of a failure. */
function loadEarly(): Promise<unknown> {
  const layout = history.current().layout ?? fittingLayout(isPhoneNow());
  const parts = [
    ...{ timeline: [loadTimeline], list: [], matrix: [loadMatrix], report: [loadReport] }[layout],
    loadPage,
    ...panelParts(),
  ];
  return Promise.allSettled(parts.map((load) => load()));
}

/** Once the view stands, and the browser has nothing else to do. */
function idle(): Promise<void> {
  return new Promise((done) => {
    if (typeof requestIdleCallback === "function") requestIdleCallback(() => done());
    else setTimeout(done, 1000);
  });
}

/** From then on the site works offline; not in development, where every save is a new version. */
async function keepSite(): Promise<void> {
  if (!import.meta.env.PROD) return;
  const [{ keepOffline }, { offlineMessages }] = await Promise.all([
    import("./keep-offline.ts"),
    import("./offline-messages.ts"),
  ]);
  const { embedded } = history.current();
  await keepOffline({
    root,
    embedded,
    servedBy,
    onNewVersion: (reload) => {
      const language = history.current().language ?? queries.getQueryData(queryKey)?.timeline.language ?? "de";
      const { newVersion, reload: label } = offlineMessages[language];
      session.getState().notify(newVersion, { label, run: reload });
    },
  });
}

/** What the panel needs for what is open; nothing where nothing is. */
function panelParts(): (() => Promise<unknown>)[] {
  const view = history.current();
  if (!isPanelOpen(view)) return [];
  return view.story && !view.article && !view.actor ? [loadStory] : [loadPanelContent];
}

/** A page that was written at build stays until the app can show the same, so that no words on it give way to a skeleton. */
async function takeOver(host: HTMLElement): Promise<void> {
  const { article } = history.current();
  if (host.hasChildNodes()) {
    await Promise.allSettled([
      queries.prefetchQuery(corpusQuery(root)),
      loadPage(),
      ...panelParts().map((load) => load()),
      prepareFormats(history.current().language ?? "de"),
      ...(article ? [queries.prefetchQuery(articleTextQuery(root, article))] : []),
    ]);
  }
  // In slices, so that a reader who scrolls or taps meanwhile is answered.
  startTransition(() =>
    createRoot(host).render(
      <StrictMode>
        <Providers root={root} queries={queries} history={history} session={session}>
          <App />
        </Providers>
      </StrictMode>,
    ),
  );
}

/** Null where the browser forbids it. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

function diagnosticText({ place, code, expected, found }: Diagnostic): string {
  return `${place.file}:${place.line ?? 1} ${code}: expected ${expected}, found ${found}`;
}
