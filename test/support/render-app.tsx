import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, configure, type RenderResult, render } from "@testing-library/react";
import axe from "axe-core";
import type { ReactElement } from "react";
import { afterEach, expect } from "vitest";
import type { Corpus } from "../../src/data/corpus.ts";
import { CorpusContext } from "../../src/data/corpus-context.tsx";
import { DataRootContext } from "../../src/data/queries.ts";
import { LanguageContext } from "../../src/i18n/language-context.tsx";
import type { Language } from "../../src/model/localized.ts";
import { ViewProvider } from "../../src/state/navigation.tsx";
import { createSessionStore, SessionContext } from "../../src/state/session-store.tsx";
import { createViewHistory, type ViewHistory } from "../../src/state/view-history.ts";
import { aCorpus } from "./builders.ts";

// A state is waited for as long as a busy machine may need; none of them waits for a time.
configure({ asyncUtilTimeout: 20_000 });

afterEach(cleanup);

export interface RenderOptions {
  readonly corpus?: Corpus;
  /** Path and query below the site's root, which is `/`. */
  readonly address?: string;
  readonly language?: Language;
}

export interface RenderedApp extends RenderResult {
  readonly history: ViewHistory;
  readonly session: ReturnType<typeof createSessionStore>;
  readonly queries: QueryClient;
}

/** Renders a part of the app with all that it reads around it; the address bar is the test browser's own. */
export function renderInApp(part: ReactElement, options: RenderOptions = {}): RenderedApp {
  window.history.replaceState(null, "", `/${options.address ?? ""}`);
  const history = createViewHistory(window, { root: "/" });
  const session = createSessionStore(null);
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const rendered = render(
    <QueryClientProvider client={queries}>
      <DataRootContext value="/">
        <CorpusContext value={options.corpus ?? aCorpus()}>
          <ViewProvider history={history}>
            <SessionContext value={session}>
              <LanguageContext value={options.language ?? "de"}>{part}</LanguageContext>
            </SessionContext>
          </ViewProvider>
        </CorpusContext>
      </DataRootContext>
    </QueryClientProvider>,
  );
  return { ...rendered, history, session, queries };
}

/** Fails with what axe finds. Colour contrast is left out: without layout there is none (see contrast.test.ts and the browser tests). */
export async function expectNoAxeViolations(container: Element): Promise<void> {
  const { violations } = await axe.run(container, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
}
