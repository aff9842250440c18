import { expectAccessible } from "./checks.ts";
import { appIsThere, expect, panel, test } from "./fixtures.ts";

const nis = /südkoreanischer Nachrichtendienst/;

test("an actor explains itself under the pointer and with the focus, and leads to its page", async ({ page, site }) => {
  await page.goto(`${site}e/zwoelftausend-soldaten/`);
  await appIsThere(page);
  const name = panel(page).getByRole("link", { name: "NIS: wer das ist" });
  const hint = page.getByRole("tooltip");
  await name.hover();
  await expect(hint).toHaveText(nis);
  // The pointer may go to what has appeared.
  await hint.getByRole("link").hover();
  await expect(hint).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(hint).toBeHidden();
  await expect(panel(page).getByRole("heading", { level: 2, name: /12\.000/ })).toBeVisible();

  await page.mouse.move(0, 0);
  await name.focus();
  await expect(hint).toHaveText(nis);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`${site}e/zwoelftausend-soldaten/?p=nis`);
  await expect(panel(page).getByRole("heading", { level: 2, name: "NIS" })).toBeVisible();
});

test("a name in an article explains itself under the pointer and with the focus", async ({ page, site }) => {
  await page.goto(`${site}a/offizielle-bestaetigung/`);
  await appIsThere(page);
  const name = panel(page).locator("[data-hint][data-kind=actor][role=button]").first();
  const hint = page.getByRole("tooltip");
  const note = (await name.getAttribute("data-hint")) ?? "";
  await name.hover();
  await expect(hint).toHaveText(note);
  await page.mouse.move(0, 0);
  await expect(hint).toBeHidden();
  await page.keyboard.press("Tab");
  await name.focus();
  await expect(hint).toHaveText(note);
  await expect(name).toHaveAccessibleDescription(note);
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(hint).toBeHidden();
  await expect(page).toHaveURL(`${site}a/offizielle-bestaetigung/`);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("the first tap on a name explains it, within the screen", async ({ page, site }) => {
    await page.goto(`${site}e/zwoelftausend-soldaten/`);
    await appIsThere(page);
    await panel(page).getByRole("link", { name: "NIS: wer das ist" }).tap();
    const hint = page.getByRole("tooltip");
    await expect(hint).toHaveText(nis);
    await expect(hint).toBeInViewport({ ratio: 1 });
    await expect(page).toHaveURL(`${site}e/zwoelftausend-soldaten/`);
    await hint.getByRole("link").tap();
    await expect(page).toHaveURL(`${site}e/zwoelftausend-soldaten/?p=nis`);
  });

  test("a tap on a name in an article explains it", async ({ page, site }) => {
    await page.goto(`${site}a/offizielle-bestaetigung/`);
    await appIsThere(page);
    const name = panel(page).locator("[data-hint][data-kind=actor][role=button]").first();
    await name.tap();
    await expect(page.getByRole("tooltip")).toHaveText((await name.getAttribute("data-hint")) ?? "");
  });
});
