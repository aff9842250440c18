import type { Locator } from "@playwright/test";
import { expect, panel, test } from "./fixtures.ts";

test("the keyboard alone leads from the start to the sentence and back", async ({ page, site }) => {
  await page.goto(site);
  await expect(page.getByText("22 von 22")).toBeVisible();

  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Zur Liste der Ereignisse" });
  await expect(skip).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`${site}?view=list`);
  await expect(page.getByRole("region", { name: "Liste" })).toBeFocused();

  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  const focused = page.locator(":focus");
  const title = (await focused.textContent()) ?? "";
  await page.keyboard.press("Enter");
  await expect(panel(page).getByRole("heading", { level: 2, name: title })).toBeVisible();
  await expect(panel(page)).toBeFocused();

  for (let stops = 0; stops < 30; stops += 1) {
    await page.keyboard.press("Tab");
    if ((await focused.textContent()) === "Im Artikel zeigen") break;
  }
  await page.keyboard.press("Enter");
  await expect(panel(page).locator("mark").first()).toBeInViewport();

  await page.keyboard.press("Escape");
  await expect(panel(page).getByRole("heading", { level: 2, name: title })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(panel(page)).toHaveCount(0);
  await expect(page.getByRole("link", { name: title })).toBeFocused();
});

test("on the timeline the arrow keys move, Enter opens, and Esc leads back", async ({ page, site }) => {
  await page.goto(site);
  const marks = page.getByRole("group", { name: /^Zeitstrahl/ }).getByRole("button");
  await expect(marks.first()).toBeVisible();
  await page.locator("[data-event-id][tabindex='0']").first().focus();
  const first = await page.locator(":focus").getAttribute("data-event-id");
  await page.keyboard.press("ArrowRight");
  const second = await page.locator(":focus").getAttribute("data-event-id");
  expect(second).not.toBe(first);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(`${site}e/${second}/`);
  await expect(panel(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(site);
  await expect(page.locator(`[data-event-id="${second}"]:focus`)).toBeVisible();
});

test("the marks are one stop of the Tab key; within it keys lead through all of them in the order of time, and by months", async ({
  page,
  site,
}) => {
  const idsOf = (all: Locator) => all.evaluateAll((each) => each.map((one) => one.getAttribute("data-event-id")));
  await page.goto(`${site}?view=list`);
  const dated = page.getByRole("main").getByRole("list").locator("[data-event-id]");
  await expect(dated.first()).toBeVisible();
  const inTime = await idsOf(dated);
  await page.goto(site);
  const marks = page.getByRole("group", { name: "Zeitstrahl", exact: true }).locator("[data-event-id]");
  await expect(marks.first()).toBeVisible();
  const drawn = await idsOf(marks);
  const inOrder = inTime.filter((id) => drawn.includes(id));
  expect(inOrder).toHaveLength(drawn.length);
  const stop = marks.and(page.locator("[tabindex='0']"));
  await expect(stop).toHaveCount(1);
  const focused = () => page.locator(":focus").getAttribute("data-event-id");
  await stop.focus();
  await page.keyboard.press("Home");
  const passed = [await focused()];
  for (let step = 1; step < inOrder.length; step += 1) {
    await page.keyboard.press("ArrowRight");
    passed.push(await focused());
  }
  expect(passed).toEqual(inOrder);
  await expect(stop).toBeFocused();
  await page.keyboard.press("Home");
  await page.keyboard.press("PageDown");
  const ofNextMonth = await focused();
  expect(inOrder.indexOf(ofNextMonth)).toBeGreaterThan(1);
  await page.keyboard.press("PageUp");
  expect(inOrder.indexOf(await focused())).toBeLessThan(inOrder.indexOf(ofNextMonth));
  await page.keyboard.press("End");
  expect(await focused()).toBe(inOrder.at(-1));
});

test("single letters work outside of fields, and can be switched off", async ({ page, site }) => {
  await page.goto(site);
  await expect(page.getByText("22 von 22")).toBeVisible();
  await page.keyboard.press("l");
  await expect(page).toHaveURL(`${site}?view=list`);
  await page.keyboard.press("f");
  await expect(page.getByRole("button", { name: /^NK Nordkorea/ })).toBeFocused();
  await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: "Was ist das?" });
  await expect(help).toBeVisible();
  await help.getByRole("checkbox", { name: /Einzelne Zeichen/ }).uncheck();
  await page.keyboard.press("Escape");
  await expect(help).toBeHidden();
  await page.keyboard.press("l");
  await page.reload();
  await expect(page.getByRole("radio", { name: "Liste" })).toBeChecked();
  await page.keyboard.press("?");
  await expect(help).toBeHidden();
});

test("a menu of filters opens, chooses and closes by keys", async ({ page, site }) => {
  await page.goto(`${site}?view=list`);
  const menu = page.getByRole("button", { name: "Ereignistyp" });
  await menu.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/type=/);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("group", { name: "Ereignistyp" })).toBeHidden();
  await expect(page.getByRole("button", { name: "Ereignistyp: 1" })).toBeFocused();
});
