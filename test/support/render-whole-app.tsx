import { QueryClient } from "@tanstack/react-query";
import { type RenderResult, render } from "@testing-library/react";
import { App } from "../../src/app/App.tsx";
import { Providers } from "../../src/app/Providers.tsx";
import { createSessionStore } from "../../src/state/session-store.tsx";
import { createViewHistory, type ViewHistory } from "../../src/state/view-history.ts";

export interface RenderedWholeApp extends RenderResult {
  readonly history: ViewHistory;
  readonly session: ReturnType<typeof createSessionStore>;
}

/** The whole app at an address below the root `/`; it fetches its data. `storage` is what the browser keeps. */
export function renderWholeApp(
  address = "",
  storage: Parameters<typeof createSessionStore>[0] = null,
): RenderedWholeApp {
  window.history.replaceState(null, "", `/${address}`);
  const history = createViewHistory(window, { root: "/" });
  const session = createSessionStore(storage);
  const rendered = render(
    <Providers root="/" queries={new QueryClient()} history={history} session={session}>
      <App />
    </Providers>,
  );
  return { ...rendered, history, session };
}
