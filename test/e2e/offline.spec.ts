import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import { zeitfaden } from "../../src/node/zeitfaden-plugin.ts";
import { test as base, expect, panel } from "./fixtures.ts";
import { serveStatic } from "./static-server.ts";

/** A host at one address, which can fail and be given another version of the site. */
interface Host {
  readonly url: string;
  readonly stop: () => Promise<void>;
  readonly deploy: (folder: string) => Promise<void>;
}

async function openHost(folder: string): Promise<Host> {
  let server = await serveStatic(folder);
  const { url } = server;
  const stop = () => server.close();
  const deploy = async (next: string) => {
    await stop();
    server = await serveStatic(next, Number(new URL(url).port));
  };
  return { url, stop, deploy };
}

const first = process.env.SITE_FOLDER ?? "dist";
let second: string;

const test = base.extend<{ host: Host }>({
  // biome-ignore lint/correctness/noEmptyPattern: what Playwright asks for
  host: async ({}, use) => {
    const host = await openHost(first);
    await use(host);
    await host.stop();
  },
  site: async ({ host }, use) => use(host.url),
});

test.use({ serviceWorkers: "allow", expectedErrors: /Failed to load resource/ });
test.describe.configure({ mode: "serial", timeout: 180_000 });

test.beforeAll(async () => {
  second = mkdtempSync(join(tmpdir(), "zeitfaden-"));
  cpSync("seeds", join(second, "seeds"), { recursive: true });
  writeFileSync(join(second, "seeds/timeline.yaml"), changedEditorFile());
  const output = {
    entryFileNames: "assets/second-[name]-[hash].js",
    chunkFileNames: "assets/second-[name]-[hash].js",
  };
  await build({
    configFile: false,
    base: "./",
    logLevel: "error",
    plugins: [react(), zeitfaden(join(second, "seeds"))],
    build: {
      outDir: join(second, "dist"),
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rolldownOptions: { output },
    },
  });
});
test.afterAll(() => rmSync(second, { recursive: true }));

/** The second version: an event has gone, one has got another id, and the words of two articles are withheld. */
function changedEditorFile(): string {
  const changes = [
    [
      /^ {2}- id: yoon-warnung$/m,
      '  - id: yoon-warnung\n    withdrawn: { day: "2025-06-01", reason: { de: Irrtum der Redaktion, en: An error of ours } }',
    ],
    [/^ {2}- id: nato-gipfel$/m, "  - id: gipfel\n    former-ids: [nato-gipfel]"],
    [/id: lawrow-in-nordkorea, rights: full/, "id: lawrow-in-nordkorea, rights: link"],
    [/id: offizielle-bestaetigung, rights: full/, "id: offizielle-bestaetigung, rights: link"],
  ] as const;
  return changes.reduce(
    (yaml, [line, changed]) => {
      expect(yaml).toMatch(line);
      return yaml.replace(line, changed);
    },
    readFileSync("seeds/timeline.yaml", "utf8"),
  );
}

/** Opens an article, and waits until it is on the device. */
async function openAndKeep(page: Page, site: string, article: string, words: string) {
  await page.goto(`${site}a/${article}/`);
  await expect(panel(page)).toContainText(words);
  await page.waitForFunction(() => navigator.serviceWorker.controller);
  await expect.poll(() => keptPaths(page, site)).toContain(`data/articles/${article}.json`);
}

/** The paths of all that lies on the device, of whatever version. */
const keptPaths = (page: Page, site: string) =>
  page.evaluate(async (root) => {
    const caches = await Promise.all((await window.caches.keys()).map((name) => window.caches.open(name)));
    return (await Promise.all(caches.map((cache) => cache.keys()))).flat().map(({ url }) => url.slice(root.length));
  }, site);

/** All words that lie on the device. */
const keptWords = (page: Page) =>
  page.evaluate(async () => {
    const texts: string[] = [];
    for (const name of await window.caches.keys()) {
      const cache = await window.caches.open(name);
      for (const request of await cache.keys()) texts.push((await (await cache.match(request))?.text()) ?? "");
    }
    return texts.join("\n");
  });

const scriptsOfSecond = (page: Page) => page.locator('script[src*="second-"]');
const expectSecondVersion = (page: Page) => expect(scriptsOfSecond(page)).not.toHaveCount(0);
const expectFirstVersion = (page: Page) => expect(scriptsOfSecond(page)).toHaveCount(0);
const notice = (page: Page) => page.getByText("Neue Fassung verfügbar.");

const lawrow = { id: "lawrow-in-nordkorea", words: "Er betonte, dass die beiden Länder ihre Zusammenarbeit" };
const university = {
  id: "elite-militaeruni",
  words: "Nach dem im Juni geschlossen strategischen Partnerschaftsabkommen",
};

test("the browser offers to install the site", async ({ page, site, context }) => {
  await page.goto(site);
  await expect(page.locator("link[rel=manifest]")).toHaveCount(1);
  const devtools = await context.newCDPSession(page);
  const { url, errors, data } = await devtools.send("Page.getAppManifest");
  expect([url, errors]).toEqual([`${site}manifest.webmanifest`, []]);
  for (const { src, sizes } of JSON.parse(data ?? "").icons) {
    const icon = await page.evaluate(sizeOfImage, site + src);
    expect(`${icon.width}x${icon.height}`).toBe(sizes);
  }
  // Each test has a private window, and that is all that is in the way.
  const { installabilityErrors } = await devtools.send("Page.getInstallabilityErrors");
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(["in-incognito"]);
});

/** As the browser decodes it. */
async function sizeOfImage(address: string) {
  const { width, height } = await createImageBitmap(await (await fetch(address)).blob());
  return { width, height };
}

test("what was opened once is there without server and network, and what was not says so", async ({
  page,
  site,
  host,
  context,
}) => {
  await openAndKeep(page, site, lawrow.id, lawrow.words);
  await host.stop();
  await context.setOffline(true);

  await page.reload();
  await expect(panel(page)).toContainText(lawrow.words);
  await expect(page.getByText("Keine Verbindung.")).toBeVisible();
  // Never opened: the start page of the same version shows it, at its own address.
  await page.goto(`${site}e/delegation/?lanes=none`);
  await expect(panel(page).getByRole("heading", { level: 2 })).toContainText("Delegation");
  await expect(page).toHaveURL(`${site}e/delegation/?lanes=none`);
  await page.goto(`${site}a/${university.id}/`);
  await expect(panel(page).getByRole("alert")).toContainText("nicht auf diesem Gerät gespeichert");

  await page.keyboard.press("/");
  await page.getByRole("combobox").fill("Soldaten");
  await expect(page.getByRole("option").first()).toBeVisible();

  await page.goto(`${site}e/delegation/?embed`);
  await expect(page.getByRole("link", { name: "Ganz öffnen" })).toBeVisible();
  await expect(panel(page).getByRole("heading", { level: 2 })).toContainText("Delegation");
});

test("a second version comes as a whole, when the reader asks for it, and takes away what it no longer holds", async ({
  page,
  site,
  host,
  context,
}) => {
  await openAndKeep(page, site, university.id, university.words);
  await openAndKeep(page, site, lawrow.id, lawrow.words);
  await host.deploy(join(second, "dist"));

  // The old session: its code with its data. What only the server has by now is not mixed in.
  await page.goto(`${site}e/yoon-warnung/`);
  await expectFirstVersion(page);
  await expect(panel(page).getByRole("heading", { level: 2 })).toContainText("Yoon warnt Russland");
  await expect(notice(page)).toBeVisible();
  const another = await context.newPage();
  await another.goto(`${site}a/offizielle-bestaetigung/`);
  await expect(panel(another).getByRole("alert")).toContainText("neu veröffentlicht");
  await another.reload();
  await expect(panel(another).getByRole("alert")).toContainText("neu veröffentlicht");
  await expectFirstVersion(page);

  await page.getByRole("button", { name: "Neu laden" }).click();
  for (const open of [page, another]) {
    await expectSecondVersion(open);
    await expect(panel(open)).toBeVisible();
  }
  await expect(panel(page)).toContainText("Irrtum der Redaktion");
  await expect(panel(another)).toContainText("nicht freigegeben");
  expect(await page.evaluate(() => window.caches.keys())).toHaveLength(1);
  const words = await keptWords(page);
  expect(words).toContain(university.words);
  for (const gone of [lawrow.words, "Yoon warnt Russland vor den Folgen"]) expect(words).not.toContain(gone);

  await host.stop();
  await page.goto(`${site}a/${university.id}/`);
  await expect(panel(page)).toContainText(university.words);
});

test("reloading the only page takes the new version, too", async ({ page, site, host }) => {
  await openAndKeep(page, site, university.id, university.words);
  await host.deploy(join(second, "dist"));
  await page.reload();
  await expect(notice(page)).toBeVisible();
  await expectFirstVersion(page);
  await page.reload();
  await expectSecondVersion(page);
  await expect(panel(page)).toContainText(university.words);
});

test("a link to what only the new version has opens there", async ({ page, site, host }) => {
  await openAndKeep(page, site, university.id, university.words);
  await host.deploy(join(second, "dist"));
  await page.goto(`${site}e/gipfel/`);
  await expect(panel(page).getByRole("heading", { level: 2 })).toContainText("Nato-Gipfel");
  await expectSecondVersion(page);
});
