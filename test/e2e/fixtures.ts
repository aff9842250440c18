import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";

interface Options {
  /** The messages on the console that belong to the case, such as the browser's own for a file that is missing. */
  readonly expectedErrors: RegExp | null;
}

interface Fixtures {
  /** The address of the start page, ending in a slash. */
  readonly site: string;
  /** Opens a second reader's browser, watched like the first. */
  readonly anotherReader: () => Promise<Page>;
}

/** A test on the built site that fails on any error, violation of the policy, or request to another origin. */
export const test = base.extend<Options & Fixtures>({
  expectedErrors: [null, { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: what Playwright asks for
  site: async ({}, use) => {
    const site = process.env.SITE_URL;
    if (!site) throw new Error("SITE_URL is not set: serve-build.ts has not run");
    await use(site);
  },
  context: async ({ context, site, expectedErrors }, use) => {
    const problems = watch(context, site, expectedErrors);
    await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: new URL(site).origin });
    await use(context);
    expect(problems, "problems in the browser").toEqual([]);
  },
  anotherReader: async ({ browser, site, expectedErrors }, use) => {
    const contexts: BrowserContext[] = [];
    const problems: string[][] = [];
    await use(async () => {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
      contexts.push(context);
      problems.push(watch(context, site, expectedErrors));
      return context.newPage();
    });
    for (const context of contexts) await context.close();
    expect(problems.flat(), "problems in the second browser").toEqual([]);
  },
});

/** What Playwright says by itself where it keeps service workers out. */
const KEPT_OUT = "Service Worker registration blocked by Playwright";

/** Gathers what must not happen; the list grows while the context lives. */
function watch(context: BrowserContext, site: string, expectedErrors: RegExp | null): string[] {
  const problems: string[] = [];
  const tell = (problem: string) => {
    if (!expectedErrors?.test(problem)) problems.push(problem);
  };
  context.on("console", (message) => {
    if ((message.type() === "error" || message.type() === "warning") && message.text() !== KEPT_OUT)
      tell(`console: ${message.text()} ${message.location().url}`);
  });
  context.on("weberror", (error) => tell(`error: ${error.error().message}`));
  context.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== new URL(site).origin) tell(`request: ${request.url()}`);
  });
  return problems;
}

/** Waits until the app has taken the place of the page as it was written at build, which answers links alone. */
export async function appIsThere(page: Page): Promise<void> {
  await expect(page.locator("[data-static]")).toHaveCount(0);
}

/** A mark on the timeline, by a part of its name. */
export function mark(page: Page, name: string | RegExp) {
  return page.getByRole("group", { name: /^(Zeitstrahl|Timeline)/ }).getByRole("button", { name });
}

/** The panel beside the timeline. */
export function panel(page: Page) {
  return page.getByRole("complementary");
}

export { expect };
