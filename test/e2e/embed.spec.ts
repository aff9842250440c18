import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "@playwright/test";
import { expectAccessible } from "./checks.ts";
import { expect, test } from "./fixtures.ts";

/** A page of somebody else, on an origin of its own, whose policy lets in the frame and its script and nothing more. */
function hostPage(site: string, height: number, width: number): string {
  const { origin } = new URL(site);
  return `<!doctype html><html lang="de"><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; frame-src ${origin}; script-src ${origin}">
<title>Ein Artikel</title><main><h1>Ein Artikel</h1>
<iframe src="${site}?embed" title="Zeitstrahl" width="${width}" height="${height}" allow="clipboard-write"></iframe>
<script async src="${site}embed.js"></script>
<p>${"Noch ein Absatz. ".repeat(400)}</p></main></html>`;
}

async function serveHost(page: string): Promise<{ url: string; close: () => void }> {
  const server: Server = createServer((_, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(page);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://localhost:${port}/`, close };
}

/** Opens a page that embeds the site, at its own address with `hash`; gone after the test. */
const hosts: { close: () => void }[] = [];
async function openHost(page: Page, site: string, { hash = "", width = 600, height = 500 } = {}) {
  const host = await serveHost(hostPage(site, height, width));
  hosts.push(host);
  await page.goto(host.url + hash);
  return { url: host.url, frame: page.frameLocator("iframe") };
}

test.afterEach(() => {
  for (const host of hosts.splice(0)) host.close();
});

// The host is another origin, and is asked for by the test itself.
test.use({ expectedErrors: /^request: http:\/\/localhost:\d+\/$|favicon/ });

test("a page of another origin shows the timeline, and its height follows the content", async ({ page, site }) => {
  const { frame } = await openHost(page, site);
  await expect(frame.getByRole("link", { name: /Lawrow besucht Nordkorea/ })).toBeVisible();
  await expect(page.locator("iframe")).toHaveAttribute("height", "800");
  await frame.getByRole("link", { name: /Lawrow besucht Nordkorea/ }).click();
  await expect(frame.getByRole("complementary").getByRole("heading", { level: 2 })).toContainText("Lawrow");
});

test("opens in the frame what the address of the page names, and what it names next", async ({ page, site }) => {
  const { url, frame } = await openHost(page, site, { hash: "#zeitfaden=e/delegation/" });
  const title = frame.getByRole("complementary").getByRole("heading", { level: 2 });
  await expect(title).toContainText("Delegation");
  await page.goto(`${url}#zeitfaden=e/nato-gipfel/`);
  await expect(title).toContainText("Nato");
});

test("the way to the full view keeps the state", async ({ page, site, context }) => {
  const { frame } = await openHost(page, site, {
    hash: "#zeitfaden=e/delegation/?actor=russland",
    width: 1000,
    height: 700,
  });
  await expect(frame.getByRole("complementary")).toBeVisible();
  const [full] = await Promise.all([
    context.waitForEvent("page"),
    frame.getByRole("link", { name: "Ganz öffnen" }).click(),
  ]);
  await expect(full).toHaveURL(`${site}e/delegation/?actor=russland`);
  await expect(full.getByRole("banner").getByRole("button", { name: "Teilen" })).toBeVisible();
});

for (const [width, height] of [
  [320, 400],
  [600, 500],
  [1200, 800],
] as const) {
  for (const hash of ["", "#zeitfaden=e/delegation/"]) {
    test(`the wheel goes on around a frame of ${width} × ${height} once its content has ended: ${hash || "all"}`, async ({
      page,
      site,
    }) => {
      await page.setViewportSize({ width: 1300, height: 900 });
      const { frame } = await openHost(page, site, { hash, width, height });
      await expect(frame.getByRole("link", { name: "Ganz öffnen" })).toBeAttached();
      if (hash) await expect(frame.getByRole("complementary")).toBeVisible();
      const box = await page.locator("iframe").boundingBox();
      if (!box) throw new Error("the frame is not there");
      // Over the right part, where the panel is once something is open.
      await page.mouse.move(box.x + 0.8 * box.width, box.y + 0.6 * box.height);
      const turn = async () => {
        await page.mouse.wheel(0, 800);
        return page.evaluate(() => window.scrollY);
      };
      await expect.poll(turn).toBeGreaterThan(200);
    });
  }
}

for (const [width, height] of [
  [320, 400],
  [700, 400],
  [1200, 800],
] as const) {
  test(`fits a frame of ${width} × ${height}, and axe finds nothing`, async ({ page, site }) => {
    await page.setViewportSize({ width, height });
    for (const address of ["?embed", "e/delegation/?embed"]) {
      await page.goto(site + address);
      await expect(page.getByRole("link", { name: "Ganz öffnen" })).toBeAttached();
      if (address !== "?embed") await expect(page.getByRole("complementary")).toBeVisible();
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      if (width === 320) await expectAccessible(page);
    }
  });
}
