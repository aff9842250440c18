import {
  expectAccessible,
  expectFocusInSight,
  expectLanguages,
  expectNoOverflow,
  expectTargets,
  targetSizes,
  wordsOfArticles,
} from "./checks.ts";
import { appIsThere, expect, panel, test } from "./fixtures.ts";
import { dialogs, openState, overviews, panels, readings, type State } from "./states.ts";

// The article that does not exist.
test.use({ expectedErrors: /lawrow-in-korea\.json/ });

const groups: readonly [string, readonly State[]][] = [
  ["what tells of the events", overviews],
  ["what lies beside them", panels],
  ["stories and frames", readings],
  ["what lies over them", dialogs],
];

/** The first in English, the next in German, and so on; under a finger the other way round, so that each state is looked at in both. */
const languageOf = (place: number, isFirst: boolean) => ((place % 2 === 0) === isFirst ? "en" : "de");

for (const [what, states] of groups) {
  test(`axe finds nothing in either theme, and words of articles carry their language: ${what}`, async ({
    page,
    site,
  }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    const words = await wordsOfArticles(page, site);
    let places = 0;
    for (const [place, state] of states.entries()) {
      await test.step(state.name, async () => {
        const language = languageOf(place, true);
        await openState(page, site, state, language);
        if (language === "en") places += await expectLanguages(page, words);
        await expectAccessible(page, state.part);
        await expectTargets(page, targetSizes.mouse);
      });
    }
    expect(places, "places where articles are quoted").toBeGreaterThan(2);
  });
}

test.describe("under a finger", () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });

  for (const [what, states] of groups) {
    test(`all can be met with a finger, and nothing is wider than 320 pixels: ${what}`, async ({ page, site }) => {
      await page.emulateMedia({ reducedMotion: "reduce" });
      const words = await wordsOfArticles(page, site);
      let places = 0;
      for (const [place, state] of states.entries()) {
        await test.step(state.name, async () => {
          const language = languageOf(place, false);
          await openState(page, site, state, language);
          if (language === "en") places += await expectLanguages(page, words);
          await expectTargets(page, targetSizes.finger);
          await page.setViewportSize({ width: 320, height: 640 });
          await expectNoOverflow(page);
          await page.setViewportSize({ width: 360, height: 640 });
        });
      }
      expect(places, "places where articles are quoted").toBeGreaterThan(2);
    });
  }
});

for (const [where, size] of [
  ["a desk", { width: 1000, height: 700 }],
  ["a phone, or at four times the size", { width: 320, height: 480 }],
] as const) {
  test(`what has the focus is in sight, below no bar that stays: ${where}`, async ({ page, site }) => {
    await page.setViewportSize(size);
    await page.emulateMedia({ reducedMotion: "reduce" });
    for (const address of ["e/waffenlieferungen/?view=list", "a/truppen-zur-verstaerkung/"]) {
      await test.step(address, async () => {
        await page.goto(site + address);
        await appIsThere(page);
        await expectFocusInSight(page, 36);
      });
    }
  });
}

test("nothing is wider than the window, from the phone to the large screen", async ({ page, site }) => {
  await page.goto(`${site}?e=delegation&actor=nordkorea&actor=russland&from=2024-06`);
  for (const width of [360, 700, 820, 1000, 1440, 2560]) {
    await page.setViewportSize({ width, height: 900 });
    await expect(panel(page)).toBeVisible();
    await expectNoOverflow(page);
  }
});
