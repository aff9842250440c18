import { act, screen, waitFor } from "@testing-library/react";

import { describe, expect, it, vi } from "vitest";
import { createCorpus } from "../../../../src/data/corpus.ts";
import { useCorpus } from "../../../../src/data/corpus-context.tsx";
import { SearchedCorpus } from "../../../../src/features/search/SearchedCorpus.tsx";
import { SearchServiceContext } from "../../../../src/features/search/search-query.ts";
import { selectEvents } from "../../../../src/search/select-events.ts";
import { createSearchService, type SearchService } from "../../../../src/search/text/search-service.ts";
import { useView } from "../../../../src/state/navigation.tsx";
import { renderInApp } from "../../../support/render-app.tsx";
import { articleTexts, dataset, smallIndexFiles } from "../../../unit/search/text/small-index.ts";

const corpus = createCorpus(dataset);
const { head, parts } = smallIndexFiles();
const service = createSearchService(async (path) => {
  const article = articleTexts.find(({ id }) => path === `articles/${id}.json`);
  return article ?? (path === "search/index.json" ? head : parts[0]);
});

function ShownEvents() {
  const corpus = useCorpus();
  const filters = useView((view) => view.filters);
  return <p>{selectEvents(corpus.events, filters, "articles", corpus).map(({ id }) => `${id} `)}</p>;
}

function show(address: string, answering: SearchService = service) {
  return renderInApp(
    <SearchServiceContext value={answering}>
      <SearchedCorpus corpus={corpus}>
        <ShownEvents />
      </SearchedCorpus>
    </SearchServiceContext>,
    { address },
  );
}

describe("the query of the link", () => {
  it("narrows the events to those that it finds", async () => {
    show("?q=gegenseitige+hilfe");
    await waitFor(() => expect(screen.getByText("pakt")).toBeTruthy());
  });

  it("narrows together with the other filters", async () => {
    show("?q=nordkorea+abkommen&actor=russland");
    await waitFor(() => expect(screen.getByText("besuch pakt")).toBeTruthy());
  });

  it("does not narrow while it is not answered, nor when it cannot be", async () => {
    const search = vi.fn(() => Promise.reject(new Error("404")));
    show("?q=hilfe", { ...service, search });
    await waitFor(() => expect(search).toHaveBeenCalled());
    expect(screen.getByText("besuch entsendung pakt")).toBeTruthy();
  });

  it("is asked for only when there is one", async () => {
    const search = vi.fn(service.search);
    const { history } = show("", { ...service, search });
    expect(search).not.toHaveBeenCalled();
    const { filters, ...view } = history.current();
    act(() => history.open({ ...view, filters: { ...filters, query: "hilfe" } }));
    await waitFor(() => expect(screen.getByText("pakt")).toBeTruthy());
  });
});
