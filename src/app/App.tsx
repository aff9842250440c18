import { useQuery } from "@tanstack/react-query";
import { lazy, type ReactNode, Suspense, use } from "react";
import { corpusQuery, DataRootContext } from "../data/queries.ts";
import { SearchedCorpus } from "../features/search/SearchedCorpus.tsx";
import { LanguageContext } from "../i18n/language-context.tsx";
import type { Language } from "../model/localized.ts";
import { useView } from "../state/navigation.tsx";
import { loadPage } from "./loading/load-page.ts";
import { ErrorBoundary } from "./states/ErrorBoundary.tsx";
import { LoadFailed } from "./states/LoadFailed.tsx";
import { LoadingPage } from "./states/LoadingPage.tsx";
import { PageFailed } from "./states/PageFailed.tsx";

const Page = lazy(loadPage);

/** The app: loads the dataset, and shows the page, or how far it has come. */
export function App() {
  const { data: corpus, error, isFetching, refetch } = useQuery(corpusQuery(use(DataRootContext)));
  const language = useView((view) => view.language) ?? corpus?.timeline.language ?? "de";
  if (corpus) {
    return (
      <Frame language={language}>
        <SearchedCorpus corpus={corpus}>
          <Suspense fallback={<LoadingPage />}>
            <Page />
          </Suspense>
        </SearchedCorpus>
      </Frame>
    );
  }
  return (
    <Frame language={language}>
      {error && !isFetching ? (
        <main>
          <LoadFailed error={error} onRetry={() => void refetch()} level={1} />
        </main>
      ) : (
        <LoadingPage />
      )}
    </Frame>
  );
}

function Frame({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  return (
    <LanguageContext value={language}>
      <ErrorBoundary
        fallback={
          <main>
            <PageFailed />
          </main>
        }
      >
        {children}
      </ErrorBoundary>
    </LanguageContext>
  );
}
