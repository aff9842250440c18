import type { SiteVersion, WorkerMessage } from "../model/site-version.ts";
import { createKeptFiles } from "./offline/kept-files.ts";
import { pathBelow, type Route, routeRequest } from "./offline/route-request.ts";
import { startPageAt } from "./offline/start-page-at.ts";
import { takeOverPage } from "./offline/take-over-page.ts";
import type { WorkerScope } from "./offline/worker-scope.ts";

/** The build writes it in front of this file. */
declare const siteVersion: SiteVersion;

const scope = self as unknown as WorkerScope;
const { registration, clients } = scope;
const root = registration.scope;
/** The reader waits for another version only once: where it does not come, this one goes on. */
let wasAwaited = false;
const files = createKeptFiles({ root, version: siteVersion, caches, fetch: (...asked) => fetch(...asked) });

// It does not skip the wait: an open page stays with the version that it was loaded from.
scope.addEventListener("install", (event) => event.waitUntil(files.install()));

// The page of the very first visit is served from here on, too, so that what it opens is kept.
scope.addEventListener("activate", (event) => event.waitUntil(files.replaceOlder().then(() => clients.claim())));

scope.addEventListener("message", (event) => {
  const message = messageIn(event.data);
  if (message?.type === "take-over") event.waitUntil(scope.skipWaiting());
  if (message?.type === "opened") event.waitUntil(Promise.allSettled(message.addresses.map(keep)));
});

scope.addEventListener("fetch", (event) => {
  const route = routeRequest(event.request, root, siteVersion.installed);
  if (route) event.respondWith(answer(route, event.request));
});

async function answer(route: Route, request: Request): Promise<Response> {
  if (route.isNavigation && registration.waiting && !wasAwaited && !(await isAnotherPageOpen(request))) {
    wasAwaited = true;
    return takeOverPage();
  }
  return route.kind === "page" ? answerPage(route.path, request) : answerFile(route.path, request);
}

async function answerFile(path: string, request: Request): Promise<Response> {
  const file = (await files.open(path)) ?? (await fetch(request));
  if (!file.ok) lookForNewVersion();
  return file;
}

/** The page as it was written at build; where it cannot be had, the start page shows the same view. */
async function answerPage(path: string, request: Request): Promise<Response> {
  const page = await files.open(path).catch(() => undefined);
  if (page?.ok) return page;
  if (page !== undefined) lookForNewVersion();
  if (page === null) {
    const unknown = await fetch(request).catch(() => null);
    if (unknown && !unknown.ok) return unknown;
    // A newer version has this page: better to start afresh with that one than to call a good link a bad one.
    if (unknown && (await registration.unregister())) return again();
  }
  const start = await answerFile("", request);
  return new Response(startPageAt(await start.text(), path), start);
}

/** Beside the one that is being asked for; where that is a reload (and so past the browser's own store), it is still there itself. */
async function isAnotherPageOpen({ cache }: Request): Promise<boolean> {
  const open = await clients.matchAll({ type: "window" });
  return open.length > (cache === "default" ? 0 : 1);
}

/** Has the browser ask for the same address once more, by which time no worker will answer. */
function again(): Response {
  return new Response(null, { headers: { refresh: "0" } });
}

/** Without a connection there is nothing to find. */
function lookForNewVersion(): void {
  registration.update().catch(() => {});
}

async function keep(address: string): Promise<void> {
  const path = pathBelow(root, address);
  if (path !== null) await files.open(path);
}

/** Messages come from pages of this origin, which need not be of this site. */
function messageIn(data: unknown): WorkerMessage | null {
  if (typeof data !== "object" || data === null || !("type" in data)) return null;
  if (data.type === "take-over") return { type: "take-over" };
  if (data.type !== "opened" || !("addresses" in data) || !Array.isArray(data.addresses)) return null;
  return { type: "opened", addresses: data.addresses.filter((address) => typeof address === "string") };
}
