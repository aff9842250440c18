import type { Page } from "@playwright/test";
import axe from "axe-core";
import { expect } from "./fixtures.ts";

/** Fails with what axe finds, on the whole page or in one part of it: every rule in the light theme, that of contrast in the dark one. */
export async function expectAccessible(page: Page, part = "html"): Promise<void> {
  await page.emulateMedia({ colorScheme: "light" });
  await page.evaluate(axe.source);
  // A rule of WCAG 2.2 that axe leaves out by itself.
  const { violations, passes } = await runAxe(page, part, { rules: { "target-size": { enabled: true } } });
  expect(passes, "axe saw the page").toBeGreaterThan(5);
  expect(violations).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  const inTheDark = await runAxe(page, part, { runOnly: ["color-contrast"] });
  expect(inTheDark.violations, "in the dark theme").toEqual([]);
  await page.emulateMedia({ colorScheme: "light" });
}

function runAxe(page: Page, part: string, options: axe.RunOptions) {
  return page.evaluate(
    async ({ part, options }) => {
      // Of what passes one element is told, and of none where in the page it is: that is most of the time axe takes.
      const quick: axe.RunOptions = { resultTypes: ["violations"], selectors: false };
      const { passes, violations } = await (window as unknown as { axe: typeof axe }).axe.run(part, {
        ...quick,
        ...options,
      });
      const told = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join("\n  ")}`,
      );
      return { passes: passes.length, violations: told };
    },
    { part, options },
  );
}

/** Words of an article as they stand in it, with the language they are in. */
export interface ForeignWords {
  readonly text: string;
  readonly lang: string;
}

/** Headlines and texts of all articles of the site. */
export async function wordsOfArticles(page: Page, site: string): Promise<ForeignWords[]> {
  const load = async (path: string) => (await page.request.get(`${site}data/${path}`)).json();
  const { articles } = await load("dataset.json");
  const words = articles.map(async ({ id, headline, language }: { id: string; headline: string; language: string }) => {
    const { text } = await load(`articles/${id}.json`);
    return { text: `${headline}\n${text}`, lang: language };
  });
  return Promise.all(words);
}

/** What is quoted of an article is marked as being in its language, wherever it stands; how many such places there are. */
export async function expectLanguages(page: Page, words: readonly ForeignWords[]): Promise<number> {
  const { seen, wrong } = await page.evaluate((words) => {
    // Shorter pieces may be names, which are the same in all languages.
    const least = 18;
    const seen: string[] = [];
    const wrong: string[] = [];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const text = (node.nodeValue ?? "").replace(/^[\s“”"„…]+|[\s“”"…]+$/g, "");
      const from = words.find((each) => text.length >= least && text.includes(" ") && each.text.includes(text));
      // An actor's name is the same in all languages, however long it is.
      if (!from || node.parentElement?.closest("script, style, textarea, [data-actor]")) continue;
      seen.push(text);
      if (node.parentElement?.closest("[lang]")?.getAttribute("lang") !== from.lang) wrong.push(text);
    }
    return { seen: seen.length, wrong };
  }, words);
  expect(wrong, "words in another language than is said").toEqual([]);
  return seen;
}

/** Least height and width of what is pointed at, in pixels: with a mouse, and with a finger. */
export const targetSizes = { mouse: 24, finger: 44 } as const;

/** What can be pressed is large enough; links within a sentence are as high as their line. */
export async function expectTargets(page: Page, least: number): Promise<void> {
  const small = await page.evaluate((least) => {
    const controls = document.querySelectorAll<HTMLElement>(
      "button, a[href], summary, select, input, textarea, [role=option], [role=slider], [role=gridcell] > *",
    );
    return [...controls].flatMap((control) => {
      const area = control.closest("label") ?? control;
      const { width, height } = area.getBoundingClientRect();
      if (!control.checkVisibility({ visibilityProperty: true }) || control.closest("[inert], [aria-hidden=true]"))
        return [];
      const inSentence = control.matches("a") && getComputedStyle(control).display === "inline";
      const isHidden = getComputedStyle(control).clipPath === "inset(50%)";
      if (inSentence || isHidden || (Math.round(height) >= least && Math.round(width) >= Math.min(least, 24)))
        return [];
      return [`${Math.round(width)} × ${Math.round(height)}: ${control.outerHTML.slice(0, 160)}`];
    });
  }, least);
  expect(small).toEqual([]);
}

/** Goes on, and half of the way back, with the Tab key: what has the focus is never wholly under something else, nor out of sight. */
export async function expectFocusInSight(page: Page, steps: number): Promise<void> {
  const hidden: string[] = [];
  const seen = new Set<string>();
  for (let step = 0; step < steps * 1.5; step += 1) {
    await page.keyboard.press(step < steps ? "Tab" : "Shift+Tab");
    const { name, inSight } = await page.evaluate(async () => {
      const focused = document.activeElement ?? document.body;
      // What scrolls to it does so before the next picture.
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const { left, top, width, height } = (focused.closest("label") ?? focused).getBoundingClientRect();
      const places = [0.1, 0.5, 0.9].flatMap((x) =>
        [0.2, 0.5, 0.8].map((y) => [left + x * width, top + y * height] as const),
      );
      // What lets the pointer through is in sight all the same.
      if (focused instanceof HTMLElement) focused.style.pointerEvents = "auto";
      const isHit = (at: Element | null) =>
        at !== null && (focused.contains(at) || (at.contains(focused) && !at.matches("html, body, main, aside")));
      const inSight = places.some(([x, y]) => isHit(document.elementFromPoint(x, y)));
      if (focused instanceof HTMLElement) focused.style.pointerEvents = "";
      return { name: focused.outerHTML.slice(0, 400), inSight };
    });
    seen.add(name);
    if (!inSight && !name.startsWith("<body")) hidden.push(name);
  }
  expect(seen.size, "stops of the Tab key").toBeGreaterThan(steps / 3);
  expect(hidden).toEqual([]);
}

/** Nothing makes the page, or what is open on it, wider than the window. */
export async function expectNoOverflow(page: Page): Promise<void> {
  const wide = await page.evaluate(() => {
    const boxes = [document.documentElement, ...document.querySelectorAll("aside, [role=dialog], dialog[open]")];
    return boxes.flatMap((box) =>
      box.scrollWidth > Math.min(box.clientWidth, window.innerWidth) ? [`${box.tagName}: ${box.scrollWidth}`] : [],
    );
  });
  expect(wide, `wider than ${page.viewportSize()?.width} px`).toEqual([]);
}
