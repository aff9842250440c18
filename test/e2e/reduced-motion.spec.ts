import type { Page } from "@playwright/test";
import { appIsThere, expect, mark, panel, test } from "./fixtures.ts";

/** Milliseconds: a picture of the screen. */
const FRAME = 17;

test.use({ contextOptions: { reducedMotion: "reduce" } });

/** What moves on the page, or would on a change, for longer than one picture of the screen. */
function moving(page: Page): Promise<string[]> {
  return page.evaluate((frame) => {
    const milliseconds = (times: string) =>
      Math.max(...times.split(",").map((time) => Number.parseFloat(time) * (time.trim().endsWith("ms") ? 1 : 1000)));
    const styled = [...document.querySelectorAll("*")].flatMap((element) =>
      [null, "::before", "::after"].flatMap((pseudo) => {
        const { transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(
          element,
          pseudo,
        );
        const isAnimated = animationName !== "none" && milliseconds(animationDuration) > frame;
        if (milliseconds(transitionDuration) <= frame && !isAnimated && scrollBehavior !== "smooth") return [];
        return [`${element.outerHTML.slice(0, 80)}${pseudo ?? ""}`];
      }),
    );
    const running = document.getAnimations().filter(({ playState }) => playState === "running");
    return [...styled, ...running.map(({ id }) => `running ${id}`)];
  }, FRAME);
}

test("nothing moves by itself for those who want it so", async ({ page, site }) => {
  for (const address of ["", "e/delegation/?story=", "a/truppen-zur-verstaerkung/"]) {
    await page.goto(site + address);
    await appIsThere(page);
    expect(await moving(page), address).toEqual([]);
  }
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toBeVisible();
  expect(await moving(page), "the help").toEqual([]);
});

test("the timeline is at once where it goes", async ({ page, site }) => {
  await page.goto(site);
  await appIsThere(page);
  await expect(mark(page, /12\.000/)).toBeVisible();
  const places = await placesAfter(page, "Vergrößern");
  expect(places.before).not.toBe(places.first);
  expect(places.later, "where it is ten pictures of the screen after its first move").toBe(places.first);
});

test("a step of the story is there at once, with the timeline beside it", async ({ page, site }) => {
  await page.goto(`${site}e/delegation/?story=`);
  await appIsThere(page);
  await expect(panel(page).getByRole("heading", { level: 2 })).toBeVisible();
  const places = await placesAfter(page, /^Weiter/);
  expect(places.later).toBe(places.first);
});

/** Where a mark is before a button is pressed, when it has first moved, and ten pictures of the screen later. */
async function placesAfter(page: Page, name: string | RegExp) {
  const button = await page.getByRole("button", { name }).or(page.getByRole("link", { name })).first().elementHandle();
  const moved = await mark(page, /^Delegation/).elementHandle();
  return page.evaluate(
    async ([button, moved]) => {
      const picture = () => new Promise((done) => requestAnimationFrame(done));
      const place = () => Math.round((moved as Element).getBoundingClientRect().left);
      const before = place();
      (button as HTMLElement).click();
      let first = place();
      for (let waited = 0; waited < 120 && first === before; waited += 1) {
        await picture();
        first = place();
      }
      for (let waited = 0; waited < 10; waited += 1) await picture();
      return { before, first, later: place() };
    },
    [button, moved],
  );
}
