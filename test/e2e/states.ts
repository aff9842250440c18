import type { Page } from "@playwright/test";
import { appIsThere, expect, mark, panel } from "./fixtures.ts";

/** Something the page can show, in English, while its articles are German. */
export interface State {
  readonly name: string;
  /** Below the site's own. */
  readonly address: string;
  /** What of the page is not as in another state; missing: all of it. */
  readonly part?: "aside" | "dialog[open]";
  /** Brings it there and waits until it is. */
  readonly reach: (page: Page) => Promise<void>;
}

const dialog = (page: Page) => page.getByRole("dialog");
const heading = (page: Page, name?: string | RegExp) =>
  panel(page).getByRole("heading", { level: 2, ...(name ? { name } : {}) });

/** What tells of the events: the timeline in each of its lanes, the list, the matrix, and what filters them. */
export const overviews: readonly State[] = [
  { name: "the timeline", address: "?view=timeline&lang=en", reach: (page) => anEvent(page) },
  {
    name: "lanes of two actors",
    address: "?actor=nordkorea&actor=russland&lanes=actor&view=timeline&lang=en",
    reach: anEvent,
  },
  { name: "lanes of articles", address: "?lanes=article&highlight=delegation&lang=en", reach: anEvent },
  {
    name: "the list, with every filter and the menu of articles",
    address:
      "?view=list&actor=nordkorea&type=visit&type=other&source=truppen-zur-verstaerkung&source=lawrow-in-nordkorea&from=2023-01&dates=editorial&lang=en",
    reach: async (page) => {
      await appIsThere(page);
      await unfoldFilters(page);
      await page.getByRole("button", { name: /^Article/ }).click();
      await expect(page.getByRole("group", { name: "Article" })).toBeVisible();
    },
  },
  {
    name: "what was known on a day",
    address: "?view=list&known=2024-10-18&time=reported&lang=en",
    reach: async (page) => {
      await appIsThere(page);
      await unfoldFilters(page);
      await page.getByRole("button", { name: /^as known on/ }).click();
      await expect(page.getByRole("slider", { name: "As known on" })).toBeVisible();
    },
  },
  {
    name: "the matrix and its table",
    address: "?view=matrix&actor=russland&from=2024-07&to=2024-07&lang=en",
    reach: async (page) => {
      await expect(page.getByRole("grid")).toBeVisible();
      await page.getByRole("button", { name: "Table" }).click();
      await expect(page.getByRole("table", { name: "Actors by month" })).toBeVisible();
    },
  },
  {
    name: "nothing left, and an event that does not exist",
    address: "?actor=yoon-suk-yeol&actor=putin&match=all&to=2023-10&type=order&e=nichts&lang=en",
    reach: async (page) => {
      await expect(panel(page).getByRole("heading")).toBeVisible();
      await expect(page.getByRole("heading", { name: /^No event/ }).first()).toBeAttached();
    },
  },
];

/** What lies beside them. */
export const panels: readonly State[] = [
  {
    name: "an event, and how its date came about",
    address: "e/zwoelftausend-soldaten/?lang=en",
    reach: async (page) => {
      await expect(heading(page)).toBeVisible();
      await appIsThere(page);
      for (const summary of await panel(page).locator("summary").all()) await summary.click();
      await expect(panel(page).locator("details:not([open])")).toHaveCount(0);
    },
  },
  { name: "an event on which sources differ", address: "e/waffenlieferungen/?lang=en", part: "aside", reach: aPanel },
  {
    name: "an article",
    address: "a/truppen-zur-verstaerkung/?e=zwoelftausend-soldaten&lang=en",
    part: "aside",
    reach: async (page) => {
      await expect(panel(page).locator("mark").first()).toBeVisible();
      await appIsThere(page);
      await panel(page).getByText("Compare with another article").click();
    },
  },
  {
    name: "two articles compared",
    address: "a/truppen-zur-verstaerkung/?versus=offizielle-bestaetigung&lang=en",
    part: "aside",
    reach: aPanel,
  },
  { name: "an actor", address: "?p=nordkorea&lang=en", part: "aside", reach: aPanel },
  { name: "an article that does not exist", address: "?a=lawrow-in-korea&lang=en", part: "aside", reach: aPanel },
];

/** The events one after the other, and the compact view for frames. */
export const readings: readonly State[] = [
  {
    name: "the beginning of the story",
    address: "?story=&source=lawrow-in-nordkorea&lang=en",
    reach: aPanel,
  },
  { name: "a step of the story", address: "e/delegation/?story=&lang=en", reach: aPanel },
  { name: "the end of the story", address: "?story=end&lang=en", reach: aPanel },
  {
    name: "the compact view",
    address: "e/delegation/?embed&lang=en",
    reach: async (page) => {
      await expect(page.getByRole("link", { name: "Open in full" })).toBeAttached();
      await aPanel(page);
    },
  },
];

/** What lies over all. */
export const dialogs: readonly State[] = [
  {
    name: "the help",
    address: "?view=list&lang=en",
    part: "dialog[open]",
    reach: async (page) => {
      await appIsThere(page);
      await page.keyboard.press("?");
      await expect(page.getByRole("heading", { name: "Keys" })).toBeVisible();
    },
  },
  ...(["Link", "Cite", "Embed", "Export"] as const).map((kind) => ({
    name: `sharing: ${kind}`,
    address: "e/delegation/?lang=en",
    part: "dialog[open]" as const,
    reach: async (page: Page) => {
      await appIsThere(page);
      await panel(page).getByRole("button", { name: "Share" }).click();
      await dialog(page).getByRole("radio", { name: kind, exact: true }).check();
      if (kind === "Link") await dialog(page).getByRole("radio", { name: "to this very sentence" }).check();
      if (kind === "Link") await dialog(page).getByText("QR code").click();
    },
  })),
  { name: "the search", address: "?view=list&lang=en", part: "dialog[open]", reach: (page) => search(page, "") },
  {
    name: "the search with hits",
    address: "?view=list&lang=en",
    part: "dialog[open]",
    reach: async (page) => {
      await search(page, "soldaten");
      await expect(dialog(page).getByRole("option").first()).toBeVisible();
      await page.keyboard.press("ArrowDown");
    },
  },
  {
    name: "the search without hits",
    address: "?view=list&lang=en",
    part: "dialog[open]",
    reach: async (page) => {
      await search(page, "actor:niemand");
      await expect(dialog(page).getByText("No hits", { exact: true })).toBeVisible();
    },
  },
];

/** On a phone the list comes first. */
async function anEvent(page: Page): Promise<void> {
  await appIsThere(page);
  await expect(
    mark(page, /12,000/)
      .or(page.getByRole("main").getByRole("link", { name: /12,000/ }))
      .first(),
  ).toBeAttached();
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
}

async function aPanel(page: Page): Promise<void> {
  await appIsThere(page);
  await expect(panel(page).getByRole("heading").first()).toBeVisible();
}

/** On a narrow screen they are folded away. */
async function unfoldFilters(page: Page): Promise<void> {
  const filters = page.getByRole("button", { name: "Filters", exact: true });
  if (await filters.isVisible()) await filters.click();
}

async function search(page: Page, words: string): Promise<void> {
  await appIsThere(page);
  await page.keyboard.press("/");
  await expect(page.getByRole("combobox", { name: /^Search/ })).toBeFocused();
  if (words) await page.keyboard.type(words);
}
