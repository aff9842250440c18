import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { APIRequestContext, Page } from "@playwright/test";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import { draftWords } from "../../src/i18n/event-name.ts";
import { readSeeds } from "../../src/node/files/read-seeds.ts";
import { zeitfaden } from "../../src/node/zeitfaden-plugin.ts";
import { checkSeeds } from "../../src/pipeline/check-seeds.ts";
import { draftSeeds } from "../../src/pipeline/draft-seeds.ts";
import type { LoadedArticle } from "../../src/pipeline/load-articles.ts";
import { splitSentences } from "../../src/pipeline/segmentation/split-sentences.ts";
import { builtFiles, filesWith, runsIn } from "./built-files.ts";
import { expect, test } from "./fixtures.ts";
import { type StaticServer, serveStatic } from "./static-server.ts";

interface PublishedEvent {
  readonly id: string;
  readonly title: { readonly de: string };
  readonly evidence: readonly { readonly quote: { readonly exact: string } | null }[];
}

interface PublishedData {
  readonly events: readonly PublishedEvent[];
  readonly articles: readonly { readonly id: string }[];
}

/** What the site publishes. */
async function dataOf(request: APIRequestContext, site: string): Promise<PublishedData> {
  return (await request.get(`${site}data/dataset.json`)).json();
}

/** The words of a page, without its markup. */
const wordsOf = (html: string) =>
  html
    .replace(/[\s\S]*<body>/, "")
    .replace(/<[^>]*>/g, "")
    .replace(/&quot;/g, '"')
    .replace(/&#x27;|&#39;/g, "'")
    .replace(/&amp;/g, "&");

test.describe("pages as a crawler fetches them", () => {
  test("each event has its title and every quote on its page", async ({ request, site }) => {
    const { events } = await dataOf(request, site);
    expect(events.length).toBeGreaterThan(20);
    for (const { id, title, evidence } of events) {
      const words = wordsOf(await (await request.get(`${site}e/${id}/`)).text());
      expect(words).toContain(title.de);
      for (const { quote } of evidence) expect(words).toContain(quote?.exact);
    }
  });

  test("each page carries JSON-LD, leads nowhere absolute and has neither inline style nor code", async ({
    request,
    site,
  }) => {
    const { events, articles } = await dataOf(request, site);
    for (const path of ["", ...events.map(({ id }) => `e/${id}/`), ...articles.map(({ id }) => `a/${id}/`)]) {
      const html = await (await request.get(site + path)).text();
      const [, json = ""] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
      expect(JSON.parse(json)["@graph"].length).toBeGreaterThan(0);
      expect(html.replace(json, "")).not.toMatch(/<style|\sstyle=|\son\w+=|(?:href|src)="https?:/);
    }
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the list leads to an event, the event to the next, to its article and back", async ({ page, site }) => {
    await page.goto(site);
    await page.getByRole("link", { name: "Putin kommt zum Staatsbesuch nach Pjöngjang" }).click();
    await expect(page).toHaveURL(`${site}e/putin-besuch/`);
    await expect(page.getByRole("heading", { level: 2, name: "Putin kommt zum Staatsbesuch" })).toBeVisible();
    await expect(page.getByText("Bei einem Staatsbesuch in Pjöngjang")).toBeVisible();
    await expect(page.getByRole("complementary").getByText("Kim Jong-un", { exact: true })).toBeVisible();
    await expect(page.getByRole("button", { name: "Link kopieren" })).toBeHidden();
    await page.getByRole("link", { name: "Nächstes" }).click();
    await expect(page).toHaveURL(/\/e\/(?!putin-besuch)[a-z-]+\/$/);
    await page.goBack();
    await page.getByRole("link", { name: "Im Artikel zeigen" }).first().click();
    await expect(page).toHaveURL(/\/a\/elite-militaeruni\/\?e=putin-besuch/);
    await expect(page.getByText("Nach dem im Juni geschlossen strategischen Partnerschaftsabkommen")).toBeVisible();
    await page.getByRole("complementary").getByRole("link", { name: "Alle Ereignisse" }).click();
    await expect(page).toHaveURL(site);
  });

  test("the Tab key reaches every event of the list", async ({ page, request, site }) => {
    const { events } = await dataOf(request, site);
    await page.goto(site);
    await expect(page.locator('a[tabindex="-1"]')).toHaveCount(0);
    await expect(page.locator("main ol a")).toHaveCount(events.length);
  });
});

test.describe("taking over", () => {
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    test(`at ${width} pixels the app shows the same event in the same place, without a skeleton between`, async ({
      page,
      site,
    }) => {
      await page.setViewportSize({ width, height });
      await page.addInitScript(watchPanel);
      await page.goto(`${site}e/delegation/`);
      await page.waitForFunction(() => !document.querySelector("[data-static]"));
      await page.evaluate(() => document.fonts.ready);
      await expect(page.getByRole("complementary").getByRole("heading", { level: 2 })).toBeVisible();
      const frames = await page.evaluate(() => (window as unknown as { frames: (number | null)[] }).frames);
      expect(frames).not.toContain(null);
      const [first, last] = [Number(frames[0]), Number(frames.at(-1))];
      // Fonts may come in between and move a line.
      expect(Math.abs(first - last)).toBeLessThan(40);
    });
  }
});

test("the first marks stand in the page as links until the app has drawn the same in their place", async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.addInitScript(() => {
    let seen = false;
    const look = () => {
      const isThere = document.querySelector("[data-written-mark], [data-mark]") !== null;
      seen ||= isThere;
      if (seen && !isThere) document.documentElement.dataset.withoutMarks = "";
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  const release = await holdApp(page);
  let askedForData = false;
  await page.route("**/data/**", (route) => {
    askedForData = true;
    return route.fallback();
  });
  // They need no script: that of the app waits until they have been seen.
  let run = () => {};
  const seen = new Promise<void>((done) => {
    run = done;
  });
  await page.route("**/assets/*.js", (route) => seen.then(() => route.continue()));
  await page.goto(site, { waitUntil: "commit" });
  const written = page.locator("[data-written-mark]");
  await expect(written.first()).toBeVisible();
  const events = await written.evaluateAll((marks) => marks.map((mark) => mark.getAttribute("data-written-mark")));
  expect(events.length).toBeGreaterThan(15);
  await expect(written.first()).toHaveAttribute("href", `./e/${events[0]}/`);
  expect(askedForData).toBe(false);
  const writtenAt = await placesOf(page, "[data-written-mark] tspan:first-child");
  run();
  release();
  await expect(page.locator("[data-mark]").first()).toBeVisible();
  const drawn = await page
    .locator("[data-event]")
    .evaluateAll((all) => all.map((one) => one.getAttribute("data-event")));
  expect(new Set(drawn)).toEqual(new Set(events));
  await expect(written).toHaveCount(0);
  await expect(page.locator("html[data-without-marks]")).toHaveCount(0);
  const drawnAt = await placesOf(page, "[data-mark] button > :first-child");
  for (const [event, x] of writtenAt) expect.soft(Math.abs((drawnAt.get(event) ?? 0) - x), event).toBeLessThan(24);
});

/** By event, in pixels from the left of the window. */
async function placesOf(page: Page, labels: string): Promise<Map<string, number>> {
  const places = await page.locator(labels).evaluateAll((all) =>
    all.map((label): [string, number] => {
      const mark = label.closest("[data-written-mark], [data-event]");
      const event = mark?.getAttribute("data-written-mark") ?? mark?.getAttribute("data-event") ?? "";
      return [event, label.getBoundingClientRect().x];
    }),
  );
  return new Map(places);
}

test("where another view than the first is asked for, or there is no room, no marks are shown before it", async ({
  page,
  site,
}) => {
  for (const [width, query] of [
    [1440, "?actor=kim-jong-un"],
    [820, ""],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    const release = await holdApp(page);
    await page.goto(site + query);
    await expect(page.locator("[data-written-mark]").first()).toBeHidden();
    await expect(page.locator("[data-static-part=timeline]")).toBeVisible();
    release();
  }
});

test("what a reader begins before the app takes over goes on in it", async ({ page, site }) => {
  await page.setViewportSize({ width: 1440, height: 500 });
  const release = await holdApp(page);
  await page.goto(`${site}e/delegation/`);
  const panel = page.getByRole("complementary");
  await panel.getByRole("button", { name: "Teilen" }).click();
  const link = panel.getByRole("link", { name: "Im Artikel zeigen" }).first();
  await link.focus();
  await panel.evaluate((element) => element.scrollTo(0, 200));
  await expect(page.locator("[data-static]")).toHaveCount(1);
  release();
  await expect(page.getByRole("dialog", { name: "Teilen" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator("[data-static]")).toHaveCount(0);
  await expect(link).toBeFocused();
  expect(await panel.evaluate((element) => element.scrollTop)).toBe(200);
});

test.describe("before the app takes over everything stands where the app will put it", () => {
  for (const width of [360, 390, 820, 1024, 1280, 1440]) {
    test(`at ${width} pixels`, async ({ page, site }) => {
      await page.setViewportSize({ width, height: 900 });
      await expectNothingMoves(page, site);
      await expectNothingMoves(page, `${site}e/delegation/`);
    });
  }

  test.describe("under a finger", () => {
    test.use({ hasTouch: true, isMobile: true });
    for (const width of [390, 820, 1440]) {
      test(`at ${width} pixels`, async ({ page, site }) => {
        await page.setViewportSize({ width, height: 900 });
        await expectNothingMoves(page, `${site}e/delegation/`);
      });
    }
  });

  for (const [width, height] of [
    [320, 400],
    [700, 400],
    [1200, 800],
  ] as const) {
    test(`in a frame of ${width} × ${height}, with nothing above it that belongs to the whole page`, async ({
      page,
      site,
    }) => {
      await page.setViewportSize({ width, height });
      for (const address of [`${site}?embed`, `${site}e/delegation/?embed`]) {
        const release = await holdApp(page);
        await page.goto(address);
        await expect(page.locator("[data-static]")).toBeVisible();
        const ofTheWhole = page.locator("[data-static-part=filters], [data-static-part=header] p, footer");
        await expect(ofTheWhole.filter({ visible: true })).toHaveCount(0);
        release();
        await expectNothingMoves(page, address);
      }
    });
  }
});

test("colours that the reader has chosen are there before the app is", async ({ page, site }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(site);
  await page.getByRole("button", { name: "Farben: wie im System" }).click();
  await page.getByRole("button", { name: "Farben: hell" }).click();
  await expect(page.getByRole("button", { name: "Farben: dunkel" })).toBeVisible();
  const release = await holdApp(page);
  await page.reload();
  await expect(page.locator("[data-static]")).toHaveCount(1);
  await expect(page.locator("html")).toHaveCSS("background-color", "rgb(22, 21, 19)");
  release();
  await expect(page.getByRole("button", { name: "Farben: dunkel" })).toBeVisible();
});

/** Compares the page as it was written at build with the app that takes over. */
async function expectNothingMoves(page: Page, address: string) {
  const release = await holdApp(page);
  await page.goto(address);
  const written = await placesOn(page);
  await expect(page.locator("[data-static]")).toHaveCount(1);
  release();
  await expect(page.locator("[data-static]")).toHaveCount(0);
  await expect.poll(() => placesOn(page)).toEqual(written);
  expect(written.length).toBeGreaterThan(2);
}

/** Holds back what the app needs to take over, until it is released. */
async function holdApp(page: Page): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.unrouteAll({ behavior: "wait" });
  await page.route("**/data/dataset.json", async (route) => {
    await held;
    await route.continue();
  });
  return () => release();
}

/** How far down in pixels stands what the page shares with the app, as far as the panel does not cover it; the list is a phone's. */
const placesOn = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const [isPhone, panel] = [window.innerWidth < 700, document.querySelector("aside")];
    const filters = "[data-static-part=filters], [data-place=filters]";
    const under = isPhone && panel ? [] : [filters, "[data-open]", ...(isPhone ? ["main li"] : [])];
    const parts = ["header", "h1", "aside h2", ...under];
    return parts.flatMap((part) => {
      const box = document.querySelector(part)?.getBoundingClientRect();
      return box && box.height > 0 ? [`${part} at ${Math.round(box.top)}`] : [];
    });
  });

/** Notes in each frame how far down the title of the open event stands; null: the panel is not there. */
function watchPanel() {
  const frames: (number | null)[] = [];
  Object.assign(window, { frames });
  const look = () => {
    if (document.querySelector("#root")) {
      frames.push(document.querySelector("aside h2")?.getBoundingClientRect().top ?? null);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

test.describe("a site with an address, former ids, withdrawn events and rights", () => {
  test.describe.configure({ mode: "serial", timeout: 180_000 });
  let server: StaticServer;
  let folder: string;

  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "zeitfaden-"));
    cpSync("seeds", join(folder, "seeds"), { recursive: true });
    cpSync("test/support/ten-articles", join(folder, "seeds/ten"), { recursive: true });
    writeFileSync(join(folder, "seeds/timeline.yaml"), changedEditorFile());
    await build({
      configFile: false,
      base: "./",
      logLevel: "error",
      plugins: [react(), zeitfaden(join(folder, "seeds"))],
      build: { outDir: join(folder, "dist"), modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
    });
    server = await serveStatic(join(folder, "dist"));
  });
  test.afterAll(async () => {
    await server?.close();
    rmSync(folder, { recursive: true });
  });

  test("cards are 1200 by 630 and have words on them", async ({ browser }) => {
    const page = await browser.newPage();
    await page.goto(`${server.url}cards/delegation.png`);
    const { width, height, dark } = await page.evaluate(readCard);
    expect([width, height]).toEqual([1200, 630]);
    expect(dark).toBeGreaterThan(0.01);
    expect(dark).toBeLessThan(0.3);
    await page.close();
  });

  test("a former id leads to the present one, with the app and without", async ({ browser }) => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await browser.newPage({ javaScriptEnabled });
      await page.goto(`${server.url}e/der-pakt/`);
      await expect(page).toHaveURL(`${server.url}e/juni-pakt/`);
      await page.close();
    }
  });

  test("a withdrawn event says so and no more, on its page and nowhere else", async ({ request }) => {
    const html = await (await request.get(`${server.url}e/yoon-warnung/`)).text();
    expect(wordsOf(html)).toContain("Irrtum der Redaktion");
    expect(html).toContain('<meta name="robots" content="noindex">');
    const files = [...builtFiles(join(folder, "dist"))];
    const inFiles = (words: string) => files.filter(([, text]) => text.includes(words)).map(([path]) => path);
    expect(inFiles("Irrtum der Redaktion")).toEqual(expect.arrayContaining(["feed.json", "site.zip/feed.json"]));
    expect(inFiles("Yoon warnt Russland vor den Folgen")).toEqual([]);
  });

  test("what an article's rights withhold is in no file, archives and pictures included", async ({ request }) => {
    const { withheld, released } = wordsByRights(join(folder, "seeds"));
    const files = builtFiles(join(folder, "dist"));
    expect(withheld.size).toBeGreaterThan(500);
    // What may be shown is found by the same search, in every kind of file.
    const shown = filesWith(released, files).map((line) => line.split(":")[0]);
    const somewhere = ["e/delegation/index.html", "feed.xml", "feed.json", "data/dataset.json"];
    expect(shown).toEqual(expect.arrayContaining([...somewhere, "data/articles/truppen-zur-verstaerkung.json"]));
    expect(shown).toEqual(expect.arrayContaining(somewhere.map((path) => `site.zip/${path}`)));
    expect([...files.keys()].filter((path) => path.endsWith(".png")).length).toBeGreaterThan(20);
    expect(filesWith(withheld, files)).toEqual([]);
    expect(await (await request.get(`${server.url}a/lawrow-in-nordkorea/`)).text()).toContain('content="noindex"');
  });

  test("what the software would suggest of articles is in no file", () => {
    const drafts = draftsOf(join(folder, "seeds"));
    expect(drafts.length).toBeGreaterThan(10);
    const files = builtFiles(join(folder, "dist"));
    const words = drafts.flatMap(({ id, title }) => [id, title.de, title.en]);
    const found = [...files].flatMap(([path, text]) =>
      words.filter((word) => text.includes(word)).map((word) => `${path}: ${word}`),
    );
    expect(found).toEqual([]);
    const written = [...files].filter(
      ([path]) => !/(?:^|\/)(?:assets\/|data\/schema\/|sw\.js|before-paint\.js)/.test(path),
    );
    expect(written.filter(([, text]) => text.includes("drafted") || text.includes(draftWords.de.notice))).toEqual([]);
  });

  test("links, canonical addresses and cards are those of the site", async ({ request }) => {
    const html = await (await request.get(`${server.url}e/delegation/`)).text();
    expect(html).toContain('<link rel="canonical" href="https://zeit.example/faden/e/delegation/">');
    expect(html).toContain('content="https://zeit.example/faden/cards/delegation.png"');
    expect(await (await request.get(`${server.url}sitemap.xml`)).text()).toContain("faden/e/delegation/</loc>");
  });

  test("what asks how to embed a page is led to a frame that shows it", async ({ browser, request }) => {
    const page = await browser.newPage();
    const here = (address: string) => address.replace("https://zeit.example/faden/", server.url);
    for (const path of ["", "e/delegation/", "e/zwoelftausend-soldaten/"]) {
      const html = await (await request.get(server.url + path)).text();
      const [, found = ""] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]*)"/.exec(html) ?? [];
      const told = await (await request.get(here(found))).json();
      expect(html).toContain(`<title>${told.title}</title>`);
      expect(told).toMatchObject({ version: "1.0", type: "rich", width: 800, height: 600 });
      expect((await request.get(here(told.thumbnail_url))).headers()["content-type"]).toBe("image/png");
      await page.setContent(here(told.html));
      const frame = page.frameLocator("iframe");
      await expect(frame.getByRole("link", { name: "Ganz öffnen" })).toBeVisible();
      if (path) await expect(frame.getByRole("complementary")).toBeVisible();
    }
    await page.close();
  });
});

/** The runs of words of the articles, and of what says something of them: those that may be shown, and those that must not. */
function wordsByRights(seeds: string): { readonly released: Set<string>; readonly withheld: Set<string> } {
  const { loaded, events } = checkSeeds(readSeeds(seeds));
  const isFull = new Set(loaded.articles.filter(({ rights }) => rights === "full").map(({ id }) => id));
  const isLink = new Set(loaded.articles.filter(({ rights }) => rights === "link").map(({ id }) => id));
  const quotes = events.flatMap(({ evidence }) => evidence).filter(({ article }) => !isLink.has(article));
  const released = new Set([
    ...loaded.articles.filter(({ id }) => isFull.has(id)).flatMap(({ text }) => [...runsIn(text)]),
    ...loaded.articles.flatMap(({ headline }) => [...runsIn(headline)]),
    ...quotes.flatMap(({ quote }) => [...runsIn(quote?.exact ?? "")]),
  ]);
  // By sentence: what ends one and begins the next may meet by chance on a page.
  const others = loaded.articles
    .filter(({ id }) => !isFull.has(id))
    .flatMap(sentencesOf)
    .flatMap((each) => [...runsIn(each)]);
  return { released, withheld: new Set(others.filter((run) => !released.has(run))) };
}

function sentencesOf({ text, blocks, language }: LoadedArticle): string[] {
  return blocks.flatMap(({ start, end }) => {
    const block = text.slice(start, end);
    return splitSentences(block, language).map((sentence) => block.slice(sentence.start, sentence.end));
  });
}

/** The drafts of the articles that the editor's file does not mention. */
function draftsOf(seeds: string) {
  const checked = checkSeeds(readSeeds(seeds));
  const unmentioned = new Set(checked.loaded.articles.filter(({ editor }) => !editor).map(({ id }) => id));
  return draftSeeds(checked).events.filter(({ evidence }) => evidence.some(({ article }) => unmentioned.has(article)));
}

/** The repository's own timeline, with what its editor may come to need. */
function changedEditorFile(): string {
  const changes = [
    [/^language: de$/m, "language: de\nsite: https://zeit.example/faden/"],
    [/^ {2}- id: juni-pakt$/m, "  - id: juni-pakt\n    former-ids: [der-pakt]"],
    [
      /^ {2}- id: yoon-warnung$/m,
      '  - id: yoon-warnung\n    withdrawn: { day: "2025-06-01", reason: { de: Irrtum der Redaktion, en: An error of ours } }',
    ],
    [/id: lawrow-in-nordkorea, rights: full/, "id: lawrow-in-nordkorea, rights: link"],
    [/id: elite-militaeruni, rights: full/, "id: elite-militaeruni, rights: excerpt"],
  ] as const;
  return changes.reduce(
    (yaml, [line, changed]) => {
      expect(yaml).toMatch(line);
      return yaml.replace(line, changed);
    },
    readFileSync("seeds/timeline.yaml", "utf8"),
  );
}

/** The size of the picture that the browser shows, and the share of it that is dark. */
function readCard() {
  const image = document.images[0] as HTMLImageElement;
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
  const context = canvas.getContext("2d") as CanvasRenderingContext2D;
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  let dark = 0;
  for (let at = 0; at < data.length; at += 4)
    if (Number(data[at]) + Number(data[at + 1]) + Number(data[at + 2]) < 300) dark += 1;
  return { width: canvas.width, height: canvas.height, dark: dark / (data.length / 4) };
}
