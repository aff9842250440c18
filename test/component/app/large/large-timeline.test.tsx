import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Suspense } from "react";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { Page } from "../../../../src/app/frame/Page.tsx";
import { LargeTimelineProvider } from "../../../../src/app/large/LargeTimelineProvider.tsx";
import { loadLargeList } from "../../../../src/app/loading/later-parts.ts";
import { loadPanelContent, loadStory, loadTimeline } from "../../../../src/app/loading/lazy-parts.ts";
import { CatalogueSourceContext } from "../../../../src/data/catalogue-source.ts";
import { LoadError } from "../../../../src/data/load-json.ts";
import { largeMapCode } from "../../../../src/features/timeline/map-code.ts";
import { boundsOf } from "../../../../src/model/date-bounds.ts";
import { formatDay, parseDay } from "../../../../src/model/day.ts";
import type { TimelineEvent } from "../../../../src/model/event.ts";
import type { ArticleId } from "../../../../src/model/ids.ts";
import { noFilters } from "../../../../src/search/filters.ts";
import { aDate } from "../../../support/builders.ts";
import { type LargeParts, largeParts } from "../../../support/large-source.ts";
import { expectNoAxeViolations, renderInApp } from "../../../support/render-app.tsx";
import { syntheticDataset } from "../../../support/synthetic-dataset.ts";

const EVENTS = 800;
/** Choices of a facet of which the names are known from the beginning. */
const SHOWN = 40;

let parts: LargeParts;
beforeAll(async () => {
  parts = await largeParts(syntheticDataset(EVENTS));
  // Tests that draw at once cannot wait for code: where it suspends, React may leave undone what is left of the drawing.
  await Promise.all([loadTimeline(), loadPanelContent(), loadStory(), loadLargeList(), largeMapCode.load()]);
});

function renderLarge(address: string, { corpus, info, source }: LargeParts = parts) {
  return renderInApp(
    <CatalogueSourceContext value={() => source}>
      <Suspense>
        <LargeTimelineProvider corpus={corpus} info={info}>
          <Page />
        </LargeTimelineProvider>
      </Suspense>
    </CatalogueSourceContext>,
    { corpus, address },
  );
}

/** "18 von 22": what the filters leave. */
function findResult(text: string) {
  return waitFor(() => {
    expect(screen.getAllByRole("status").map(({ textContent }) => textContent)).toContain(text);
  });
}

const least = () =>
  parts.whole.events.toSorted((a, b) => a.salience - b.salience).find(({ when }) => when.basis !== "unknown");

test("counts all events of the timeline, whatever is held", async () => {
  const { container } = renderLarge("?view=list");
  await findResult("800 von 800");
  expect(parts.corpus.events.length).toBeLessThan(EVENTS);
  await expectNoAxeViolations(container);
});

test("a filter is answered by the catalogue: numbers, choices and years are those of all events", async () => {
  const [type] = parts.whole.events.map((event) => event.type);
  const passing = parts.whole.events.filter((event) => event.type === type).length;
  renderLarge(`?view=list&type=${type}`);
  await findResult(`${passing} von 800`);
  const years = await screen.findByRole("combobox", { name: "Jahr" });
  const counted = within(years)
    .getAllByRole("option")
    .map(({ textContent }) => Number(/\((\d+)\)/.exec(textContent ?? "")?.[1]));
  expect(counted.reduce((sum, count) => sum + count, 0)).toBe(passing);
});

test("where nothing is left, each step back says how many of all events it brings", async () => {
  const ofType = (events: readonly TimelineEvent[]) => events.filter(({ type }) => type === "denial").length;
  const { history } = renderLarge("?view=list&type=denial&known=1990-01-01");
  expect(await screen.findByRole("heading", { name: "Kein Ereignis passt zu dieser Auswahl" })).toBeTruthy();
  const left = ofType(parts.whole.events);
  expect(left).toBeGreaterThan(ofType(parts.corpus.events));
  await userEvent.click(
    await screen.findByRole("button", { name: `mit dem, was später gemeldet wurde · ${left} Ereignisse` }),
  );
  await findResult(`${left} von 800`);
  expect(history.current().filters).toEqual({ ...noFilters, types: ["denial"] });
});

test("that nothing fits is not said of filters that are still being applied", async () => {
  const { catalogue } = parts.source;
  const select: typeof catalogue.select = (query, options) =>
    query.filters.known === null ? new Promise(() => {}) : catalogue.select(query, options);
  const { history } = renderLarge("?view=list&known=1990-01-01", {
    ...parts,
    source: { ...parts.source, catalogue: { ...catalogue, select } },
  });
  const title = "Kein Ereignis passt zu dieser Auswahl";
  await screen.findByRole("heading", { name: title });
  act(() => history.open({ ...history.current(), filters: { ...noFilters, types: ["denial"] } }));
  await screen.findAllByText("Die Auswahl wird angewandt");
  expect(screen.queryByRole("heading", { name: title })).toBeNull();
});

test("where filters cannot be applied, what there was stays, with the ways on and back", async () => {
  const { catalogue } = parts.source;
  let isBroken = true;
  const select: typeof catalogue.select = async (query, options) => {
    if (isBroken && query.filters.types.length > 0) throw new LoadError({ kind: "unreachable", url: "data/columns" });
    return catalogue.select(query, options);
  };
  const { history } = renderLarge("?view=list", {
    ...parts,
    source: { ...parts.source, catalogue: { ...catalogue, select } },
  });
  await findResult("800 von 800");
  act(() => history.open({ ...history.current(), filters: { ...noFilters, types: ["denial"] } }));
  await screen.findAllByText("Ein Teil der Daten ließ sich nicht laden.");
  expect(screen.getByRole("region", { name: "Filter" })).toBeTruthy();
  expect(screen.getByRole("combobox", { name: "Jahr" })).toBeTruthy();
  isBroken = false;
  const left = parts.whole.events.filter(({ type }) => type === "denial").length;
  for (const button of screen.getAllByRole("button", { name: "Noch einmal versuchen" })) await userEvent.click(button);
  await findResult(`${left} von 800`);
});

test("where the words of events cannot be loaded, what passes is counted all the same, and nothing is said to be empty", async () => {
  const readShard: typeof parts.source.readShard = async () => {
    throw new LoadError({ kind: "unreachable", url: "details/0.json" });
  };
  const left = parts.whole.events.filter(({ type }) => type === "denial").length;
  renderLarge("?view=list&type=denial", { ...parts, source: { ...parts.source, readShard } });
  await findResult(`${left} von 800`);
  await screen.findAllByText(/ließ sich nicht laden|ließen sich nicht laden/);
  expect(screen.getByRole("combobox", { name: "Jahr" })).toBeTruthy();
  expect(screen.queryByRole("heading", { name: "Kein Ereignis passt zu dieser Auswahl" })).toBeNull();
});

test("a filter is asked for by the click itself, before anything is drawn", async () => {
  const { catalogue } = parts.source;
  const select = vi.fn(catalogue.select);
  renderLarge("?view=list", { ...parts, source: { ...parts.source, catalogue: { ...catalogue, select } } });
  const filters = await screen.findByRole("region", { name: "Filter" });
  const [chip] = await within(filters).findAllByRole("button", { pressed: false });
  select.mockClear();
  // Without what the testing library waits for.
  chip?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
  await Promise.resolve();
  expect(select.mock.calls.map(([{ filters }]) => filters.actors.length)).toEqual([1]);
});

test("a link to an event that is not held finds it, and leads on to its neighbours", async () => {
  const event = least();
  const { history } = renderLarge(`?e=${event?.id}`);
  const panel = await screen.findByRole("complementary");
  expect(await within(panel).findByRole("heading", { level: 2, name: event?.title.de ?? "" })).toBeTruthy();
  await userEvent.click(await within(panel).findByRole("button", { name: /Nächstes/ }));
  await waitFor(() => expect(history.current().event).not.toBe(event?.id));
  const next = parts.whole.eventById.get(history.current().event as NonNullable<typeof event>["id"]);
  expect(await screen.findByRole("heading", { level: 2, name: next?.title.de ?? "" })).toBeTruthy();
});

test("a link to an event that cannot be loaded does not say that there is none, and finds it once it can be", async () => {
  const event = least();
  let isBroken = true;
  const readShard: typeof parts.source.readShard = async (shard) => {
    if (isBroken) throw new LoadError({ kind: "unreachable", url: "data/details" });
    return parts.source.readShard(shard);
  };
  renderLarge(`?e=${event?.id}`, { ...parts, source: { ...parts.source, readShard } });
  // The list may say so of its own part, too.
  await screen.findAllByText("Ein Teil der Daten ließ sich nicht laden.");
  expect(screen.queryByText(/Kein Ereignis mit der Kennung/)).toBeNull();
  isBroken = false;
  for (const button of screen.getAllByRole("button", { name: "Noch einmal versuchen" })) await userEvent.click(button);
  expect(await screen.findByRole("heading", { level: 2, name: event?.title.de ?? "" })).toBeTruthy();
});

test("a link to an event that there is not says so once that is known", async () => {
  renderLarge("?e=gibt-es-nicht");
  expect(await screen.findByText(/Kein Ereignis mit der Kennung/)).toBeTruthy();
});

test("an actor that has no choice of its own is found by name, in all of the timeline", async () => {
  const takesPart = (id: string) =>
    parts.whole.events.filter(({ participants }) => participants.some(({ actor }) => actor === id)).length;
  const rarest = parts.whole.actors
    .filter(({ id }) => takesPart(id) > 0)
    .sort((a, b) => takesPart(a.id) - takesPart(b.id))[0];
  if (!rarest) throw new Error("nobody takes part");
  renderLarge("?view=list");
  await userEvent.click(await screen.findByRole("button", { name: /^\+ \d+ Akteure$/ }));
  expect(screen.queryByRole("button", { name: new RegExp(`^${rarest.names.de}`) })).toBeNull();
  await userEvent.type(screen.getByRole("searchbox", { name: "Beteiligte Akteure: suchen" }), rarest.names.de);
  await userEvent.click(await screen.findByRole("button", { name: new RegExp(`^${rarest.names.de}`) }));
  await findResult(`${takesPart(rarest.id)} von 800`);
});

test("an article beyond the choices that are shown is found by its headline", async () => {
  const telling = (id: string) =>
    parts.whole.events.filter(({ evidence }) => evidence.some(({ article }) => article === id)).length;
  const { catalogue, readShard } = parts.source;
  const { key } = await catalogue.select({ filters: noFilters, dates: "articles", time: "happened" });
  const named = new Set(parts.corpus.articles.map(({ id }) => id));
  const choice = (await catalogue.facet(key, "sources")).slice(SHOWN).find(({ value }) => !named.has(value));
  const wanted = parts.whole.articles.find(({ id }) => id === choice?.value);
  if (!wanted) throw new Error("all articles are in the first file");
  // The one shard of this catalogue names every article, which those of a real one do not.
  const source: LargeParts["source"] = {
    ...parts.source,
    readShard: async (shard) => {
      const details = await readShard(shard);
      return { ...details, articles: details.articles.filter(({ id }) => id !== wanted.id) };
    },
  };
  renderLarge("?view=list", { ...parts, source });
  await findResult("800 von 800");
  const menu = await openMenu("Artikel");
  await userEvent.click(await within(menu).findByRole("searchbox", { name: "Artikel: suchen" }));
  await userEvent.paste(wanted.headline);
  await userEvent.click(await within(menu).findByRole("checkbox", { name: new RegExp(`^${wanted.headline}`) }));
  await findResult(`${telling(wanted.id)} von 800`);
});

test("an article that is no choice is found by words of its headline, by keys alone", async () => {
  const many = await largeParts(syntheticDataset(1200));
  const { catalogue } = many.source;
  const { key } = await catalogue.select({ filters: noFilters, dates: "articles", time: "happened" });
  const choices = (await catalogue.facet(key, "sources")).map(({ value }) => value);
  const telling = (id: string) =>
    many.whole.events.filter(({ evidence }) => evidence.some(({ article }) => article === id)).length;
  // Of three digits, so that no other number begins so.
  const wanted = many.whole.articles.find(
    ({ id, headline }) => !choices.includes(id) && telling(id) > 0 && /\d{3}/.test(headline),
  );
  if (!wanted) throw new Error("all articles are choices");
  renderLarge("?view=list", many);
  await findResult("1.200 von 1.200");
  const menu = await openMenu("Artikel");
  const field = await within(menu).findByRole("searchbox", { name: "Artikel: suchen" });
  expect(within(menu).getByText("weitere; tippen, um sie zu finden")).toBeTruthy();
  await userEvent.type(field, "aus");
  expect(await within(menu).findByText(/^\d+ weitere; tippen/)).toBeTruthy();
  await userEvent.clear(field);
  await userEvent.paste(wanted.headline);
  await within(menu).findByRole("checkbox", { name: new RegExp(`^${wanted.headline}`) });
  expect(within(menu).getAllByRole("checkbox")).toHaveLength(1);
  await userEvent.tab();
  await userEvent.keyboard(" ");
  await findResult(`${telling(wanted.id)} von 1.200`);
});

test("choices that are being counted say so, and those that cannot be are asked for again", async () => {
  const { catalogue } = parts.source;
  let fail: ((error: Error) => void) | null = null;
  const facet = ((key, name, options) => {
    if (name !== "types" || fail) return catalogue.facet(key, name, options);
    return new Promise((_, reject) => {
      fail = reject;
    });
  }) as typeof catalogue.facet;
  renderLarge("?view=list", { ...parts, source: { ...parts.source, catalogue: { ...catalogue, facet } } });
  await findResult("800 von 800");
  const menu = await openMenu("Ereignistyp");
  expect(await within(menu).findByText("Es wird gezählt …")).toBeTruthy();
  expect(within(menu).queryByText("Nichts zur Auswahl.")).toBeNull();
  await waitFor(() => expect(fail).not.toBeNull());
  (fail as unknown as (error: Error) => void)(new Error("gone"));
  await userEvent.click(await within(menu).findByRole("button", { name: "Noch einmal versuchen" }));
  expect(await within(menu).findByRole("checkbox", { name: /^Besuch/ })).toBeTruthy();
});

/** What a button unfolds; without a browser nothing does, but it is there. */
async function openMenu(label: string): Promise<HTMLElement> {
  const button = await screen.findByRole("button", { name: label });
  const box = document.getElementById(button.getAttribute("popovertarget") ?? "");
  if (!box) throw new Error(`${label} unfolds nothing`);
  box.dispatchEvent(Object.assign(new Event("beforetoggle"), { newState: "open" }));
  return box;
}

describe("what was known on a day", () => {
  let dated: LargeParts;
  beforeAll(async () => {
    const dataset = syntheticDataset(EVENTS);
    const dayOfArticle = (number: number) => aDate(`20${10 + (number % 12)}-03-05`);
    dated = await largeParts({
      ...dataset,
      articles: dataset.articles.map((article, number) => ({ ...article, datePublished: dayOfArticle(number) })),
    });
  });

  test("the panel of an event that is not among the most salient tells what was known then, and no more", async () => {
    const told = ({ evidence }: TimelineEvent) =>
      evidence.map(({ article }) => {
        const head = dated.whole.articleById.get(article);
        return (head && boundsOf(head.datePublished).latest) ?? 0;
      });
    const held = new Set(dated.corpus.events.map(({ id }) => id));
    const day = parseDay("2014-06-01") ?? 0;
    const event = dated.whole.events
      .toSorted((a, b) => a.salience - b.salience)
      .find((each) => !held.has(each.id) && told(each).some((at) => at <= day) && told(each).some((at) => at > day));
    if (!event) throw new Error("no event was told of before and after the day");
    renderLarge(`?e=${event.id}&known=2014-06-01`, dated);
    const panel = await screen.findByRole("complementary");
    expect(await within(panel).findByText(/^Wie am 1. Juni 2014 bekannt/)).toBeTruthy();
    expect(within(panel).getByText(/^Erst später gemeldet/)).toBeTruthy();
    expect(within(panel).getByText(/zeigen auch von dem, was damals bekannt war/)).toBeTruthy();
  });

  test("the slider reaches every month in which something was first reported", async () => {
    const { history } = renderLarge("?view=list", dated);
    await findResult("800 von 800");
    const menu = await openMenu("Was war wann bekannt?");
    const slider = await within(menu).findByRole("slider");
    const months = await dated.source.catalogue
      .select({ filters: noFilters, dates: "articles", time: "reported" })
      .then((selection) => selection.months.filter(({ certain, possible }) => certain + possible > 0));
    await waitFor(() => expect(Number(slider.getAttribute("max"))).toBe(months.length));
    fireEvent.change(slider, { target: { value: "0" } });
    await waitFor(() => expect(history.current().filters.known).toBe(formatDay(months[0]?.last ?? 0)));
  });
});

test("a story tells the most salient events that pass, and says at its beginning how they are chosen", async () => {
  renderLarge("?story=");
  const beginning = await screen.findByRole("heading", { name: "200 Ereignisse, eines nach dem anderen" });
  expect(
    screen.getByText(/wichtigsten von 800 Ereignissen.*Am wichtigsten ist, wovon die meisten Artikel/),
  ).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Beginnen" }));
  await waitFor(() => expect(beginning.isConnected).toBe(false));
  expect(screen.getByText(/wichtigsten von 800 Ereignissen/)).toBeTruthy();
  expect(screen.queryByText(/Am wichtigsten ist/)).toBeNull();
});

test("the list of the compact view does not speak of a search that it has not", async () => {
  const { unmount } = renderLarge("?view=list");
  expect(await screen.findByText(/Die Suche des Browsers/)).toBeTruthy();
  unmount();
  renderLarge("?view=list&embed");
  expect(await screen.findByRole("combobox", { name: "Jahr" })).toBeTruthy();
  expect(screen.queryByText(/Die Suche des Browsers/)).toBeNull();
});

test("a view that cannot show all events says how many it shows", async () => {
  renderLarge("?view=matrix");
  expect(await screen.findByText(/Hier nur die 200 wichtigsten von 800 Ereignissen/)).toBeTruthy();
});

test("on paper the events that are shown are counted among all of the timeline", async () => {
  renderLarge("?view=list&type=denial");
  await screen.findByRole("combobox", { name: "Jahr" });
  act(() => void window.dispatchEvent(new Event("beforeprint")));
  expect(await screen.findByText(/^\d+ von 800 Ereignissen\./)).toBeTruthy();
});

test("that an actor takes part in nothing is not said where only the most important events are looked at", async () => {
  const takesPart = new Set(parts.whole.events.flatMap(({ participants }) => participants.map(({ actor }) => actor)));
  const top = new Set((await topOf(parts)).flatMap(({ participants }) => participants.map(({ actor }) => actor)));
  const rare = [...takesPart].find((id) => !top.has(id));
  renderLarge(`?p=${rare}`);
  expect(
    await screen.findByText(/An den Ereignissen, die hier stehen, ist dieser Akteur nicht beteiligt/),
  ).toBeTruthy();
  expect(screen.queryByText(/an keinem Ereignis beteiligt/)).toBeNull();
});

/** The most salient events where nothing is filtered. */
async function topOf({ source: { catalogue }, whole }: LargeParts): Promise<TimelineEvent[]> {
  const { top } = await catalogue.select({ filters: noFilters, dates: "articles", time: "happened" });
  const ordered = (await parts.source.readShard(0)).events;
  return top.flatMap(({ ordinal }) => whole.eventById.get((ordered[ordinal] as TimelineEvent).id) ?? []);
}

test("an open article leads to all of its events, of which only some are held", async () => {
  const [article] = parts.corpus.articles;
  if (!article) throw new Error("there is no article");
  const telling = parts.whole.eventsOfArticle(article.id).length;
  const { history } = renderLarge(`?a=${article.id}`);
  const toAll = await screen.findByRole("button", { name: "Alle Ereignisse des Artikels als Liste" });
  expect(screen.getByText(/Nur einige sind geladen/)).toBeTruthy();
  await userEvent.click(toAll);
  expect(history.current().filters.sources).toEqual([article.id]);
  await findResult(`${telling} von 800`);
});

test("two articles are compared by all of their events, of which only some were held", async () => {
  const toldBy = (id: string) => new Set(parts.whole.eventsOfArticle(id as ArticleId).map((event) => event.id));
  const held = new Set(parts.corpus.events.map(({ id }) => id));
  const ids = parts.whole.articles.map(({ id }) => id);
  const pairs = ids.flatMap((a) => ids.map((b) => ({ a, b, both: [...toldBy(a)].filter((id) => toldBy(b).has(id)) })));
  const pair = pairs.find(({ a, b, both }) => a < b && both.length > 0 && both.every((id) => !held.has(id)));
  if (!pair) throw new Error("no two articles share an event that is not held");
  renderLarge(`?a=${pair.a}&versus=${pair.b}`);
  expect(await screen.findByRole("heading", { name: `In beiden (${pair.both.length})` })).toBeTruthy();
  expect(screen.getByRole("heading", { name: `Nur in A (${toldBy(pair.a).size - pair.both.length})` })).toBeTruthy();
});

test("where all events are held, no article is said to tell of more", async () => {
  const few = await largeParts(syntheticDataset(30));
  const [article] = few.corpus.articles;
  renderLarge(`?a=${article?.id}`, few);
  expect(await screen.findByRole("button", { name: "Alle Ereignisse des Artikels als Liste" })).toBeTruthy();
  expect(screen.queryByText(/Nur einige sind geladen/)).toBeNull();
});

test("what fails is told, and tried again", async () => {
  let isBroken = true;
  const { catalogue } = parts.source;
  const select: typeof catalogue.select = async (query, options) => {
    if (isBroken) throw new LoadError({ kind: "unreachable", url: "data/columns" });
    return catalogue.select(query, options);
  };
  renderLarge("?view=list&type=visit", { ...parts, source: { ...parts.source, catalogue: { ...catalogue, select } } });
  expect(await screen.findByText(/ließ sich nicht laden/)).toBeTruthy();
  isBroken = false;
  await userEvent.click(screen.getByRole("button", { name: "Noch einmal versuchen" }));
  await findResult(`${parts.whole.events.filter(({ type }) => type === "visit").length} von 800`);
});

test("a long answer shows how much of it has been loaded, and can be given up", async () => {
  const { catalogue } = parts.source;
  const select: typeof catalogue.select = (query, options) => {
    if (query.filters.types.length === 0) return catalogue.select(query, options);
    options?.onProgress?.({ loaded: 1_500_000, total: 3_000_000 });
    return new Promise((_, fail) => {
      options?.signal?.addEventListener("abort", () => fail(new Error("aborted")));
    });
  };
  const { history } = renderLarge("?view=list&type=visit", {
    ...parts,
    source: { ...parts.source, catalogue: { ...catalogue, select } },
  });
  expect(await screen.findByText("1,5 von 3,0 MB geladen")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Abbrechen" }));
  await findResult("800 von 800");
  expect(history.current().filters.types).toEqual([]);
});
