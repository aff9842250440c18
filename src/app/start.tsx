import { notifyManager, QueryClient } from "@tanstack/react-query";
import { StrictMode, startTransition } from "react";
import { createRoot } from "react-dom/client";
import { nextTask } from "../data/next-task.ts";
import { articleTextQuery, corpusQuery } from "../data/queries.ts";
import { largeMapCode } from "../features/timeline/map-code.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { Language } from "../model/localized.ts";
import { createSessionStore } from "../state/session-store.tsx";
import { isPanelOpen, type View } from "../state/view.ts";
import { createViewHistory, rootOf } from "../state/view-history.ts";
import { App } from "./App.tsx";
import { fittingLayout, type Layout } from "./frame/use-layout.ts";
import { isPhoneNow } from "./frame/use-media.ts";
import { loadLargeTimeline } from "./loading/later-parts.ts";
import { loadMatrix, loadPanelContent, loadReport, loadStory, loadTimeline } from "./loading/lazy-parts.ts";
import { loadPage } from "./loading/load-page.ts";
import { prepareFormats } from "./loading/prepare-formats.ts";
import { Providers, type ProvidersProps } from "./Providers.tsx";
import { pagesIn } from "./pages-in.ts";

const host = document.getElementById("root");
if (!host) throw new Error("index.html has no element #root");

// Written relative to the page as it was loaded; browsers ask for them again when the address has moved on.
const askedLater = document.querySelectorAll<HTMLLinkElement>("link[rel~=icon]");
for (const link of askedLater) link.setAttribute("href", link.href);

/** What takes care of the page's files, if anything did as it was loaded. */
const servedBy = navigator.serviceWorker?.controller ?? null;

/** What all parts of the app go by. */
type Parts = Omit<ProvidersProps, "children">;

void begin(host);

// What has been answered is drawn before anything else: a timer, as the library would set, waits behind all that is drawn meanwhile.
notifyManager.setScheduler(queueMicrotask);

/** In tasks of their own, since reading all of this code has been one. The data are asked for first: all that is shown waits for them. */
async function begin(host: HTMLElement): Promise<void> {
  await nextTask();
  const root = rootOf(document, window.location);
  const queries = new QueryClient();
  void queries.prefetchQuery(corpusQuery(root));
  await nextTask();
  const timelineOf = () => queries.getQueryData(corpusQuery(root).queryKey);
  const history = createViewHistory(window, { root, pages: pagesIn(timelineOf) });
  const parts = { root, queries, history, session: createSessionStore(storage()) };
  if (import.meta.hot) followData(parts);
  await nextTask();
  const early = loadEarly(parts);
  void loadLarge(parts).catch(() => {});
  await nextTask();
  await takeOver(host, parts);
  await early;
  await idle();
  // What is opened first shall not have to be fetched first.
  void loadPanelContent().catch(() => {});
  // Where it fails, all is as it was: the site is there as long as the connection is.
  await keepSite(parts).catch(() => {});
}

/** Only in development: what was saved is shown, or what is wrong in it, with the last good data. */
function followData(parts: Parts): void {
  const { queries, history, session } = parts;
  import.meta.hot?.on("zeitfaden:data", () => void queries.invalidateQueries());
  import.meta.hot?.on("zeitfaden:diagnostics", async (diagnostics: readonly Diagnostic[]) => {
    const [{ savedNotice }, { reportPageMessages }] = await Promise.all([
      import("./loading/saved-notice.ts"),
      import("./frame/report-page-messages.ts"),
    ]);
    const language = languageOf(parts);
    const run = () => history.open({ ...history.current(), layout: "report", findings: null });
    session.getState().notify(savedNotice(diagnostics, language), { label: reportPageMessages[language].report, run });
  });
  import.meta.hot?.send("zeitfaden:diagnostics");
}

function languageOf({ root, queries, history }: Parts): Language {
  return history.current().language ?? queries.getQueryData(corpusQuery(root).queryKey)?.timeline.language ?? "de";
}

/** What this view needs, at once and in this order; whoever shows it tells of a failure. */
function loadEarly({ history }: Parts): Promise<unknown> {
  const layout = layoutOf(history);
  const parts = [
    ...{ timeline: [loadTimeline], list: [], matrix: [loadMatrix], report: [loadReport] }[layout],
    loadPage,
    ...panelParts(history.current()),
  ];
  return Promise.allSettled(parts.map((load) => load()));
}

/** What a large timeline is shown with, as soon as it is known to be one; whoever shows it tells of a failure. */
async function loadLarge({ root, queries, history }: Parts): Promise<void> {
  const { catalogue } = await queries.fetchQuery(corpusQuery(root));
  if (!catalogue) return;
  const isTimeline = layoutOf(history) === "timeline";
  await Promise.all([loadLargeTimeline(), isTimeline ? largeMapCode.load() : null]);
}

function layoutOf(history: Parts["history"]): Layout {
  return history.current().layout ?? fittingLayout(isPhoneNow());
}

/** Once the view stands, and the browser has nothing else to do. */
function idle(): Promise<void> {
  return new Promise((done) => {
    if (typeof requestIdleCallback === "function") requestIdleCallback(() => done());
    else setTimeout(done, 1000);
  });
}

/** From then on the site works offline; not in development, where every save is a new version. */
async function keepSite(parts: Parts): Promise<void> {
  if (!import.meta.env.PROD) return;
  const { root, history, session } = parts;
  const [{ keepOffline }, { offlineMessages }] = await Promise.all([
    import("./loading/keep-offline.ts"),
    import("./loading/offline-messages.ts"),
  ]);
  const { embedded } = history.current();
  await keepOffline({
    root,
    embedded,
    servedBy,
    onNewVersion: (reload) => {
      const { newVersion, reload: label } = offlineMessages[languageOf(parts)];
      session.getState().notify(newVersion, { label, run: reload });
    },
  });
}

/** What the panel needs for what is open; nothing where nothing is. */
function panelParts(view: View): (() => Promise<unknown>)[] {
  if (!isPanelOpen(view)) return [];
  return view.story && !view.article && !view.actor ? [loadStory] : [loadPanelContent];
}

/** A page that was written at build stays until the app can show the same, so that no words on it give way to a skeleton. */
async function takeOver(host: HTMLElement, { root, queries, history, session }: Parts): Promise<void> {
  const view = history.current();
  if (host.hasChildNodes()) {
    await Promise.allSettled([
      queries.prefetchQuery(corpusQuery(root)),
      loadPage(),
      ...panelParts(view).map((load) => load()),
      prepareFormats(view.language ?? "de"),
      ...(view.article ? [queries.prefetchQuery(articleTextQuery(root, view.article))] : []),
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
