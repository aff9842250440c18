import { fileURLToPath } from "node:url";
import { appIsThere, expect, panel, test } from "./fixtures.ts";

interface Screen {
  readonly name: string;
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

const screens: readonly Screen[] = [
  { name: "desktop", address: "e/zwoelftausend-soldaten/", width: 1440, height: 900 },
  { name: "reader", address: "a/truppen-zur-verstaerkung/?e=zwoelftausend-soldaten", width: 1440, height: 900 },
  { name: "matrix", address: "?view=matrix&lang=en", width: 1440, height: 900 },
  { name: "tablet", address: "?lang=en", width: 820, height: 1180 },
  { name: "phone", address: "?actor=nordkorea", width: 390, height: 844 },
  { name: "phone-event", address: "e/delegation/", width: 390, height: 844 },
  { name: "phone-story", address: "e/delegation/?story=&lang=en", width: 390, height: 844 },
  { name: "phone-small", address: "", width: 360, height: 640 },
];

for (const colorScheme of ["light", "dark"] as const) {
  for (const { name, address, width, height } of screens) {
    test(`${name}, ${colorScheme}`, async ({ page, site }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.setViewportSize({ width, height });
      // The second visit has the fonts of headlines, which do not wait for a slow first one.
      for (let visit = 0; visit < 2; visit += 1) {
        await page.goto(site + address);
        await appIsThere(page);
      }
      await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
      if (width > 700 && !address.includes("matrix"))
        await expect(page.getByRole("button", { name: /Lawrow|Lavrov/ }).first()).toBeVisible();
      if (/^[ea]\//.test(address)) await expect(panel(page).getByRole("heading").first()).toBeVisible();
      await page.evaluate(() => document.fonts.ready);
      // A picture taken while the pointer or the focus marks something would show that instead of the page.
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await page.screenshot({
        path: fileURLToPath(new URL(`__screens__/${name}-${colorScheme}.png`, import.meta.url)),
      });
    });
  }
}
