import type { Locator, Page } from "@playwright/test";
import { appIsThere, expect, mark, panel, test } from "./fixtures.ts";

// Where the system gives the colours: what was told by colours of the page must be told by those.

const plot = (page: Page) => page.getByRole("group", { name: "Zeitstrahl" });
const glyph = (page: Page, id: string) =>
  plot(page).locator(`[data-mark]:has([data-event-id="${id}"]) > :not(button)`).first();

interface Drawn {
  readonly what: string;
  readonly find: (page: Page) => Locator;
}

/** What is drawn on a page and must stand out from its ground. */
const pages: readonly { readonly address: string; readonly drawn: readonly Drawn[] }[] = [
  {
    address: "e/delegation/",
    drawn: [
      { what: "a day", find: (page) => glyph(page, "lawrow-besuch") },
      { what: "an unknown moment", find: (page) => glyph(page, "juni-pakt") },
      { what: "the mark that is chosen", find: (page) => glyph(page, "delegation") },
      { what: "at the latest", find: (page) => glyph(page, "zwoelftausend-soldaten") },
      { what: "what is announced", find: (page) => glyph(page, "einsatz-ab-november") },
      { what: "the months", find: (page) => page.getByRole("figure").locator("svg").first() },
    ],
  },
  {
    address: "e/zwoelftausend-soldaten/",
    drawn: [{ what: "the figures", find: (page) => panel(page).locator("table svg:has(circle)").first() }],
  },
  {
    address: "e/delegation/?story=",
    drawn: [{ what: "where the story is", find: (page) => panel(page).locator("svg:has(rect)").first() }],
  },
  {
    address: "?view=matrix",
    drawn: [
      { what: "what may have been in a month", find: (page) => page.getByRole("gridcell").locator("svg").nth(1) },
    ],
  },
];

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`on a ${colorScheme} ground`, () => {
    test.use({ contextOptions: { forcedColors: "active", reducedMotion: "reduce" }, colorScheme });

    test("marks, bars, cells and figures are drawn in the system's colours and stand out", async ({ page, site }) => {
      const pixels = await aBlankPage(page);
      for (const { address, drawn } of pages) {
        await page.goto(site + address);
        await appIsThere(page);
        for (const { what, find } of drawn) {
          await test.step(what, async () => {
            await expect(find(page)).toBeVisible();
            expect(await contrastIn(pixels, await find(page).screenshot())).toBeGreaterThanOrEqual(3);
          });
        }
      }
    });

    test("what is chosen, highlighted, marked or has the focus differs from what is not", async ({ page, site }) => {
      const pixels = await aBlankPage(page);
      await page.goto(`${site}e/delegation/?highlight=juni-pakt&actor=nordkorea`);
      await appIsThere(page);
      const [chosen, other] = [mark(page, /^Delegation/), mark(page, /^Putin in Pj/)];
      await expectDifferent(chosen, other, "backgroundColor");
      await expectDifferent(page.getByRole("button", { name: /^NK Nordkorea/ }), aChip(page), "backgroundColor");
      await expectDifferent(mark(page, /^Partnerschaftsabkommen/), other, "outlineStyle");
      await expectDifferent(aView(page, "Zeitstrahl"), aView(page, "Liste"), "backgroundColor");
      for (const words of [chosen, page.getByRole("button", { name: /^NK Nordkorea/ }), aView(page, "Zeitstrahl")])
        expect(await contrastIn(pixels, await words.screenshot())).toBeGreaterThanOrEqual(4.5);
      await expectFocusRing(page, mark(page, /^Lawrow in Nordkorea/));
      await expectFocusRing(page, aChip(page));

      await page.goto(`${site}a/truppen-zur-verstaerkung/?e=zwoelftausend-soldaten`);
      const passage = panel(page).locator("mark").first();
      await expectDifferent(passage, panel(page).locator("p:has(mark)").first(), "backgroundColor");
      expect(await contrastIn(pixels, await passage.screenshot())).toBeGreaterThanOrEqual(4.5);

      await page.goto(`${site}e/juni-pakt/?view=list&highlight=delegation`);
      await appIsThere(page);
      const items = page.getByRole("main").getByRole("listitem");
      const plain = items.filter({ hasText: "Lawrow besucht" });
      await expectDifferent(items.filter({ hasText: "Delegation der" }), plain, "borderInlineStartStyle");
      await expectDifferent(items.filter({ hasText: "Partnerschaftsabkommen" }), plain, "borderInlineStartWidth");
    });
  });
}

const aChip = (page: Page) => page.getByRole("button", { name: /^RU Russland/ });
const aView = (page: Page, name: string) => page.getByRole("radio", { name, exact: true }).locator("+ span");

type Told = "backgroundColor" | "outlineStyle" | "borderInlineStartStyle" | "borderInlineStartWidth";

async function expectDifferent(one: Locator, other: Locator, by: Told): Promise<void> {
  const styleOf = (locator: Locator) => locator.first().evaluate((element, by) => getComputedStyle(element)[by], by);
  expect(await styleOf(one)).not.toBe(await styleOf(other));
}

async function expectFocusRing(page: Page, control: Locator): Promise<void> {
  await page.keyboard.press("Tab");
  await control.focus();
  const { style, width } = await control.evaluate((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return { style: outlineStyle, width: Number.parseFloat(outlineWidth) };
  });
  expect(style).not.toBe("none");
  expect(width).toBeGreaterThanOrEqual(2);
}

/** Without the policy of the site, to look at pictures in. */
async function aBlankPage(page: Page): Promise<Page> {
  return page.context().newPage();
}

/** The contrast (WCAG 2.2) of the ground of a picture with the colour that differs most from it, of which there is at least one pixel in two hundred. */
function contrastIn(blank: Page, picture: Buffer): Promise<number> {
  return blank.evaluate(async (data) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext("2d");
    if (!context) throw new Error("no canvas");
    context.drawImage(image, 0, 0);
    const { data: bytes } = context.getImageData(0, 0, image.width, image.height);
    const channel = (value = 0) => (value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
    const counts = new Map<number, number>();
    for (let at = 0; at < bytes.length; at += 4) {
      const [red, green, blue] = [channel(bytes[at]), channel(bytes[at + 1]), channel(bytes[at + 2])];
      const luminance = Math.round((0.2126 * red + 0.7152 * green + 0.0722 * blue) * 1000) / 1000;
      counts.set(luminance, (counts.get(luminance) ?? 0) + 1);
    }
    const shown = [...counts].filter(([, count]) => count * 200 >= bytes.length / 4).sort((a, b) => b[1] - a[1]);
    const ground = shown[0]?.[0] ?? 0;
    return Math.max(...shown.map(([other]) => (Math.max(ground, other) + 0.05) / (Math.min(ground, other) + 0.05)));
  }, picture.toString("base64"));
}
