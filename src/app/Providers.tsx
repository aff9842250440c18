import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { StoreApi } from "zustand/vanilla";
import { DataRootContext } from "../data/queries.ts";
import { ViewProvider } from "../state/navigation.tsx";
import { type Session, SessionContext } from "../state/session-store.tsx";
import type { ViewHistory } from "../state/view-history.ts";

export interface ProvidersProps {
  /** The path of the site, ending in a slash. */
  readonly root: string;
  readonly queries: QueryClient;
  readonly history: ViewHistory;
  readonly session: StoreApi<Session>;
  readonly children: ReactNode;
}

/** What every part of the app may ask for. */
export function Providers({ root, queries, history, session, children }: ProvidersProps) {
  return (
    <QueryClientProvider client={queries}>
      <DataRootContext value={root}>
        <ViewProvider history={history}>
          <SessionContext value={session}>{children}</SessionContext>
        </ViewProvider>
      </DataRootContext>
    </QueryClientProvider>
  );
}
