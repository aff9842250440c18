/** An event that is not over before its promise is. */
interface LastingEvent {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

interface MessageToWorker extends LastingEvent {
  readonly data: unknown;
}

interface RequestToAnswer {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}

/** What is used here of a service worker's surroundings; the types of the DOM, with which all the rest is checked, leave it out. */
export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    readonly matchAll: (options: { readonly type: "window" }) => Promise<readonly unknown[]>;
    readonly claim: () => Promise<void>;
  };
  readonly skipWaiting: () => Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: LastingEvent) => void): void;
  addEventListener(type: "message", listener: (event: MessageToWorker) => void): void;
  addEventListener(type: "fetch", listener: (event: RequestToAnswer) => void): void;
}
