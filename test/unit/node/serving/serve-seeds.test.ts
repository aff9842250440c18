import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer as createHttpServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createServer, type ViteDevServer } from "vite";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import type { Dataset } from "../../../../src/model/dataset.ts";
import { serveSeeds } from "../../../../src/node/serving/serve-seeds.ts";
import { smallArticles, smallEditorFile } from "../../pipeline/small-seeds.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

// The development server over a folder of small seeds that is saved to, as an editor does.

const folder = mkdtempSync(join(tmpdir(), "zeitfaden-dev-"));
const save = (name: string, text: string) => writeFileSync(join(folder, name), text);
const sent: { readonly event: string; readonly payload: unknown }[] = [];
type Listener = (payload: unknown, page: { readonly send: (event: string, payload: unknown) => void }) => Promise<void>;
const listeners = new Map<string, Listener>();
let dev: ViteDevServer;
let http: Server;
let address: string;
let closeSeeds: () => Promise<void>;

beforeAll(async () => {
  for (const [name, text] of Object.entries(smallArticles)) save(name, text);
  save("timeline.yaml", smallEditorFile);
  dev = await createServer({
    configFile: false,
    appType: "mpa",
    logLevel: "silent",
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false },
    plugins: [
      {
        name: "test:seeds",
        configureServer(server) {
          vi.spyOn(server.ws, "send").mockImplementation((event: unknown, payload?: unknown) => {
            if (String(event).startsWith("zeitfaden:")) sent.push({ event: String(event), payload });
          });
          vi.spyOn(server.ws, "on").mockImplementation((event: string, listener: unknown) => {
            listeners.set(event, listener as Listener);
          });
          closeSeeds = serveSeeds(server, folder);
        },
      },
    ],
  });
  http = createHttpServer(dev.middlewares);
  await new Promise<void>((done) => http.listen(0, "127.0.0.1", done));
  address = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
});

afterAll(async () => {
  http.close();
  await closeSeeds();
  await dev.close();
  rmSync(folder, { recursive: true });
});

beforeEach(() => {
  sent.length = 0;
});

const get = (path: string) => fetch(address + path, { redirect: "manual" });
/** Of those that the editor's file tells; drafts stand beside them. */
const eventIds = async () => {
  const dataset: Pick<Dataset, "events"> = await (await get("/data/dataset.json")).json();
  return dataset.events.filter(({ origin }) => origin === "edited").map(({ id }) => id);
};
const waitForEvent = (event: string) =>
  vi.waitFor(() => expect(sent.map((message) => message.event)).toContain(event), { timeout: 10_000 });

test("data files are served, others are not found", async () => {
  expect(await eventIds()).toEqual(["entsendung", "pakt"]);
  expect((await get("/data/articles/pakt-artikel.json")).status).toBe(200);
  expect((await get("/data/articles/nichts.json")).status).toBe(404);
});

test("pages of events and articles are served with the way to the root; a missing slash is added", async () => {
  expect(await (await get("/e/pakt/")).text()).toContain('data-root="../../"');
  expect(await (await get("/a/pakt-artikel/?e=pakt")).text()).toContain("Nordland und Ostland schließen einen Pakt");
  const redirected = await get("/e/vertrag?lang=en");
  expect(redirected.status).toBe(302);
  expect(redirected.headers.get("location")).toBe("/e/vertrag/?lang=en");
  expect((await get("/e/nichts/")).status).toBe(404);
});

test("saving the editor's file tells the page to fetch again", async () => {
  save("timeline.yaml", smallEditorFile.replace("Pakt unterzeichnet", "Ein Pakt ist unterzeichnet"));
  await waitForEvent("zeitfaden:data");
  expect(await (await get("/data/dataset.json")).text()).toContain("Ein Pakt ist unterzeichnet");
});

test("a mistake in it is told, and the last good data stays until it is mended", async () => {
  save("timeline.yaml", smallEditorFile.replace("quote: Laut der Agentur", "quote: Nach der Agentur"));
  await waitForEvent("zeitfaden:data");
  expect(sent[0]).toMatchObject({ event: "zeitfaden:diagnostics", payload: [{ code: "quote-altered" }] });
  expect(await eventIds()).toEqual(["entsendung", "pakt"]);
  const { findings } = await (await get("/data/report.json")).json();
  expect(findings).toContainEqual(expect.objectContaining({ group: "quotes", code: "quote-altered" }));
  sent.length = 0;
  save("timeline.yaml", smallEditorFile);
  await waitForEvent("zeitfaden:data");
  expect(sent).toContainEqual({ event: "zeitfaden:diagnostics", payload: [] });
});

test("a page that is opened while there is a mistake is told of it when it asks, and of nothing where there is none", async () => {
  const page = { send: vi.fn() };
  const ask = () => listeners.get("zeitfaden:diagnostics")?.(undefined, page);
  await ask();
  expect(page.send).not.toHaveBeenCalled();
  save("timeline.yaml", smallEditorFile.replace("quote: Laut der Agentur", "quote: Nach der Agentur"));
  await waitForEvent("zeitfaden:data");
  await ask();
  expect(page.send).toHaveBeenCalledWith("zeitfaden:diagnostics", [expect.objectContaining({ code: "quote-altered" })]);
  sent.length = 0;
  save("timeline.yaml", smallEditorFile);
  await waitForEvent("zeitfaden:data");
});

test("saving an article, adding one and taking it away do the same", async () => {
  save("truppen.txt", `${smallArticles["truppen.txt"]} Das ist ein neuer Satz.`);
  await waitForEvent("zeitfaden:data");
  expect(await (await get("/data/articles/truppen-artikel.json")).text()).toContain("ein neuer Satz");
  sent.length = 0;
  save("neu.txt", "");
  await waitForEvent("zeitfaden:diagnostics");
  expect(sent).toContainEqual({
    event: "zeitfaden:diagnostics",
    payload: [expect.objectContaining({ code: "empty-file" })],
  });
  sent.length = 0;
  rmSync(join(folder, "neu.txt"));
  await waitForEvent("zeitfaden:data");
  expect(sent).toContainEqual({ event: "zeitfaden:diagnostics", payload: [] });
});

test("saving without a change sends no data again", async () => {
  save("timeline.yaml", `${smallEditorFile}\n# a remark\n`);
  await waitForEvent("zeitfaden:diagnostics");
  expect(sent.map(({ event }) => event)).toEqual(["zeitfaden:diagnostics"]);
});
