import type { Page } from "@playwright/test";
import { appIsThere, expect, mark, panel } from "./fixtures.ts";

export type StateLanguage = "de" | "en";

/** Something the page can show, in either language, while its articles are German. */
export interface State {
  readonly name: string;
  /** Below the site's own. */
  readonly address: string;
  /** What of the page is not as in another state; missing: all of it. */
  readonly part?: "aside" | "dialog[open]";
  /** Brings it there and waits until it is. */
  readonly reach: (page: Page, words: Words) => Promise<void>;
}

/** What stands on the controls that lead to the states. */
const words = {
  en: {
    knownOn: /^as known on/,
    ...{ articles: "Article", filters: "Filters", table: "Table", matrix: "Actors by month", empty: /^No event/ },
    ...{ compare: "Compare with another article", inFull: "Open in full", keys: "Keys", share: "Share" },
    ...{ ways: ["Link", "Cite", "Embed", "Export"], sentence: "to this very sentence", code: "QR code" },
    ...{ search: /^Search/, nothing: "No hits" },
  },
  de: {
    knownOn: /^bekannt am/,
    ...{
      articles: "Artikel",
      filters: "Filter",
      table: "Tabelle",
      matrix: "Akteure je Monat",
      empty: /^Kein Ereignis/,
    },
    ...{ compare: "Mit einem anderen Artikel vergleichen", inFull: "Ganz öffnen", keys: "Tasten", share: "Teilen" },
    ...{ ways: ["Link", "Zitieren", "Einbetten", "Export"], sentence: "zu genau diesem Satz", code: "QR-Code" },
    ...{ search: /^Suchen/, nothing: "Keine Treffer" },
  },
} as const;

type Words = (typeof words)[StateLanguage];

/** Opens a state and waits until it is there. */
export async function openState(page: Page, site: string, state: State, language: StateLanguage): Promise<void> {
  const address = new URL(state.address, site);
  if (language === "en") address.searchParams.set("lang", "en");
  await page.goto(address.href);
  await state.reach(page, words[language]);
}

const dialog = (page: Page) => page.getByRole("dialog");
const heading = (page: Page, name?: string | RegExp) =>
  panel(page).getByRole("heading", { level: 2, ...(name ? { name } : {}) });

/** What tells of the events: the timeline in each of its lanes, the list, the matrix, and what filters them. */
export const overviews: readonly State[] = [
  { name: "the timeline", address: "?view=timeline", reach: anEvent },
  {
    name: "lanes of two actors",
    address: "?actor=nordkorea&actor=russland&lanes=actor&view=timeline",
    reach: anEvent,
  },
  { name: "lanes of articles", address: "?lanes=article&highlight=delegation", reach: anEvent },
  {
    name: "the list, with every filter and the menu of articles",
    address:
      "?view=list&actor=nordkorea&type=visit&type=other&source=truppen-zur-verstaerkung&source=lawrow-in-nordkorea&from=2023-01&dates=editorial",
    reach: async (page, words) => {
      await appIsThere(page);
      await unfoldFilters(page, words);
      await page.getByRole("button", { name: new RegExp(`^${words.articles}`) }).click();
      await expect(page.getByRole("group", { name: words.articles })).toBeVisible();
    },
  },
  {
    name: "what was known on a day",
    address: "?view=list&known=2024-10-18&time=reported",
    reach: async (page, words) => {
      await appIsThere(page);
      await unfoldFilters(page, words);
      await page.getByRole("button", { name: words.knownOn }).click();
      await expect(page.getByRole("slider", { name: new RegExp(words.knownOn, "i") })).toBeVisible();
    },
  },
  {
    name: "the matrix and its table",
    address: "?view=matrix&actor=russland&from=2024-07&to=2024-07",
    reach: async (page, words) => {
      await expect(page.getByRole("grid")).toBeVisible();
      await page.getByRole("button", { name: words.table }).click();
      await expect(page.getByRole("table", { name: words.matrix })).toBeVisible();
    },
  },
  {
    name: "nothing left, and an event that does not exist",
    address: "?actor=yoon-suk-yeol&actor=putin&match=all&to=2023-10&type=order&e=nichts",
    reach: async (page, words) => {
      await expect(panel(page).getByRole("heading")).toBeVisible();
      await expect(page.getByRole("heading", { name: words.empty }).first()).toBeAttached();
    },
  },
];

/** What lies beside them. */
export const panels: readonly State[] = [
  {
    name: "an event, and how its date came about",
    address: "e/zwoelftausend-soldaten/",
    reach: async (page) => {
      await expect(heading(page)).toBeVisible();
      await appIsThere(page);
      for (const summary of await panel(page).locator("summary").all()) await summary.click();
      await expect(panel(page).locator("details:not([open])")).toHaveCount(0);
    },
  },
  { name: "an event on which sources differ", address: "e/waffenlieferungen/", part: "aside", reach: aPanel },
  {
    name: "an article",
    address: "a/truppen-zur-verstaerkung/?e=zwoelftausend-soldaten",
    part: "aside",
    reach: async (page, words) => {
      await expect(panel(page).locator("mark").first()).toBeVisible();
      await appIsThere(page);
      await panel(page).getByText(words.compare).click();
    },
  },
  {
    name: "two articles compared",
    address: "a/truppen-zur-verstaerkung/?versus=offizielle-bestaetigung",
    part: "aside",
    reach: aPanel,
  },
  { name: "an actor", address: "?p=nordkorea", part: "aside", reach: aPanel },
  { name: "an article that does not exist", address: "?a=lawrow-in-korea", part: "aside", reach: aPanel },
];

/** The events one after the other, and the compact view for frames. */
export const readings: readonly State[] = [
  { name: "a step of the story", address: "e/delegation/?story=", reach: aPanel },
  {
    name: "the beginning of the story",
    address: "?story=&source=lawrow-in-nordkorea",
    reach: aPanel,
  },
  { name: "the end of the story", address: "?story=end", reach: aPanel },
  {
    name: "the compact view",
    address: "e/delegation/?embed",
    reach: async (page, words) => {
      await expect(page.getByRole("link", { name: words.inFull })).toBeAttached();
      await aPanel(page);
    },
  },
];

/** What lies over all. */
export const dialogs: readonly State[] = [
  {
    name: "the help",
    address: "?view=list",
    part: "dialog[open]",
    reach: async (page, words) => {
      await appIsThere(page);
      await page.keyboard.press("?");
      await expect(page.getByRole("heading", { name: words.keys })).toBeVisible();
    },
  },
  ...words.en.ways.map((name, way) => ({
    name: `sharing: ${name}`,
    address: "e/delegation/",
    part: "dialog[open]" as const,
    reach: async (page: Page, words: Words) => {
      await appIsThere(page);
      await panel(page).getByRole("button", { name: words.share }).click();
      await dialog(page)
        .getByRole("radio", { name: words.ways[way] ?? "", exact: true })
        .check();
      if (way === 0) await dialog(page).getByRole("radio", { name: words.sentence }).check();
      if (way === 0) await dialog(page).getByText(words.code).click();
    },
  })),
  { name: "the search", address: "?view=list", part: "dialog[open]", reach: (page, words) => search(page, words, "") },
  {
    name: "the search with hits",
    address: "?view=list",
    part: "dialog[open]",
    reach: async (page, words) => {
      await search(page, words, "soldaten");
      await expect(dialog(page).getByRole("option").first()).toBeVisible();
      await page.keyboard.press("ArrowDown");
    },
  },
  {
    name: "the search without hits",
    address: "?view=list",
    part: "dialog[open]",
    reach: async (page, words) => {
      await search(page, words, "actor:niemand");
      await expect(dialog(page).getByText(words.nothing, { exact: true })).toBeVisible();
    },
  },
];

/** On a phone the list comes first. */
async function anEvent(page: Page): Promise<void> {
  await appIsThere(page);
  await expect(
    mark(page, /12[.,]000/)
      .or(page.getByRole("main").getByRole("link", { name: /12[.,]000/ }))
      .first(),
  ).toBeAttached();
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
}

async function aPanel(page: Page): Promise<void> {
  await appIsThere(page);
  await expect(panel(page).getByRole("heading").first()).toBeVisible();
}

/** On a narrow screen they are folded away. */
async function unfoldFilters(page: Page, words: Words): Promise<void> {
  const filters = page.getByRole("button", { name: words.filters, exact: true });
  if (await filters.isVisible()) await filters.click();
}

async function search(page: Page, { search }: Words, query: string): Promise<void> {
  await appIsThere(page);
  await page.keyboard.press("/");
  await expect(page.getByRole("combobox", { name: search })).toBeFocused();
  if (query) await page.keyboard.type(query);
}
