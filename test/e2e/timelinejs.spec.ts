import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Page } from "@playwright/test";
import { writeTimelineJs } from "../../src/export/timelinejs.ts";
import type { TimelineEvent } from "../../src/model/event.ts";
import { aCorpus, anEvent, anEvidence } from "../support/builders.ts";
import { options } from "../support/export-options.ts";
import { hostileText } from "../support/hostile-text.ts";
import { expect, test } from "./fixtures.ts";

const packageFolder = dirname(createRequire(import.meta.url).resolve("@knight-lab/timelinejs/package.json"));

/** A page as its guide tells to write it; `script_path`: words from here, not from its makers. */
const host = `<!doctype html><html lang="de"><meta charset="utf-8"><title>TimelineJS</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="css/timeline.css"><div id="timeline" style="height: 700px"></div><script src="js/timeline.js"></script>
<script>window.timeline = new TL.Timeline("timeline", "timeline.json", { language: "de", script_path: "js/", font: null });</script>`;

/** A slide as it is drawn; `words` are all of its text. */
interface DrawnSlide {
  readonly id: string;
  readonly headline: string;
  readonly date: string;
  readonly words: string;
}

/** Opens an exported timeline in TimelineJS, on the site's own origin, and reads what it draws: the title, then the events. */
async function draw(page: Page, site: string, json: string): Promise<DrawnSlide[]> {
  const folder = `${site}timelinejs/`;
  await page.route(`${folder}**`, (route) => {
    const path = new URL(route.request().url()).pathname.slice(new URL(folder).pathname.length);
    if (path === "") return route.fulfill({ body: host, contentType: "text/html" });
    if (path === "timeline.json") return route.fulfill({ body: json, contentType: "application/json" });
    return route.fulfill({ path: join(packageFolder, "dist", path) });
  });
  await page.goto(folder);
  const count = JSON.parse(json).events.length;
  await expect(page.locator(".tl-timemarker")).toHaveCount(count);
  const slides = page.locator(".tl-storyslider .tl-slide");
  await expect(slides).toHaveCount(count + 1);
  return slides.evaluateAll((elements) => {
    const wordsOf = (element: Element | null) => element?.textContent?.trim() ?? "";
    return elements.map((slide) => ({
      id: slide.id,
      headline: wordsOf(slide.querySelector(".tl-headline")),
      date: wordsOf(slide.querySelector(".tl-headline-date")),
      words: wordsOf(slide.querySelector(".tl-text-content")),
    }));
  });
}

test("TimelineJS draws every event with its title, its date in honest words and its quotes, from the exported file", async ({
  page,
  site,
  request,
}) => {
  await page.goto(site);
  await page.getByRole("banner").getByRole("button", { name: "Teilen" }).click();
  const dialog = page.getByRole("dialog", { name: "Teilen" });
  await dialog.getByRole("radio", { name: "Export" }).check();
  await dialog.getByRole("radio", { name: /^TimelineJS/ }).check();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: "Speichern" }).click(),
  ]);
  const [title, ...slides] = await draw(page, site, await readFile(await download.path(), "utf8"));

  const { events }: { events: TimelineEvent[] } = await (await request.get(`${site}data/dataset.json`)).json();
  const dated = events.filter(({ when }) => when.basis !== "unknown");
  expect(dated.length).toBeGreaterThan(15);
  expect(slides.map(({ id }) => id).sort()).toEqual(dated.map(({ id }) => String(id)).sort());
  for (const event of events) {
    const slide = slides.find(({ id }) => id === event.id);
    expect(slide?.headline ?? title?.words).toContain(event.title.de);
    for (const { quote } of event.evidence) expect((slide ?? title)?.words).toContain(quote?.exact);
  }
  const dateOf = (id: string) => slides.find((slide) => slide.id === id)?.date;
  expect(dateOf("lawrow-besuch")).toBe("19. Oktober 2023");
  expect(dateOf("juni-pakt")).toBe("irgendwann im Juni 2024");

  await page.evaluate(() => (window as unknown as Host).timeline.goToId("juni-pakt"));
  await expect(page.getByText("„Bei einem Staatsbesuch in Pjöngjang hatte").last()).toBeInViewport();
  for (const lane of ["Diplomatie", "Waffen", "Truppen", "Reaktionen"])
    await expect(page.locator(".tl-timegroup-message", { hasText: lane })).toBeVisible();
});

interface Host {
  readonly timeline: { readonly goToId: (id: string) => void };
}

/** Every kind of date that a timeline can hold; the last has none, and stands on the title's slide. */
const dates = [
  ...["-9999", "-0500", "-0218/-0201", "-0044-03-15", "0000", "0001-01-01", "19XX", "202X", "9999-12-31"],
  ...["2024-21", "2024-33", "2024~", "2024-06", "2024-06/2024-06", "2024-02-29", "[2024-07-01,2024-07-08]"],
  ...["[..2024-10-18]", "[2024-10-18..]", "2024-10-18/..", "../2024-10-18", null],
];

test("TimelineJS shows hostile words as words, whatever their dates", async ({ page, site }) => {
  const evidence = [anEvidence({ quote: { exact: hostileText, prefix: "", suffix: "" } })];
  const events = dates.map((when, index) =>
    anEvent({ id: `e${index}`, title: `${index} ${hostileText}`, when, evidence }),
  );
  const [title, ...slides] = await draw(page, site, writeTimelineJs(aCorpus({ events }), events, options));

  expect(slides).toHaveLength(dates.length - 1);
  for (const { id, headline, words } of slides) {
    expect(headline).toContain(`${id.slice(1)} ${hostileText}`);
    expect(words).toContain(`„${hostileText}`);
  }
  expect(title?.words).toContain(`${dates.length - 1} ${hostileText}`);
  expect(await page.evaluate(() => "broken" in window)).toBe(false);
  await expect(page.locator("#timeline :is(img, script, iframe)")).toHaveCount(0);
});
