import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type PreviewServer, preview } from "vite";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { servePreview } from "../../../../src/node/serving/serve-preview.ts";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const root = mkdtempSync(join(tmpdir(), "zeitfaden-preview-"));
let server: PreviewServer;
let address: string;

beforeAll(async () => {
  mkdirSync(join(root, "dist/e/pakt"), { recursive: true });
  for (const [file, text] of Object.entries({
    "index.html": "start",
    "404.html": "nothing",
    "e/pakt/index.html": "pact",
    "data.json": "{}",
  })) {
    writeFileSync(join(root, "dist", file), text);
  }
  server = await preview({
    root,
    configFile: false,
    appType: "mpa",
    base: "./",
    logLevel: "silent",
    preview: { port: 0, host: "127.0.0.1" },
    plugins: [{ name: "test:preview", configurePreviewServer: servePreview }],
  });
  address = server.resolvedUrls?.local[0] ?? "";
});

afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

test.each([
  ["", 200, "start"],
  ["?e=pakt", 200, "start"],
  ["e/pakt/", 200, "pact"],
  ["e/pakt/?lang=en", 200, "pact"],
  ["data.json", 200, "{}"],
  ["nope", 404, "nothing"],
  ["e/nope/", 404, "nothing"],
  ["data/nope.json", 404, "nothing"],
])("%j is answered with %i", async (path, status, text) => {
  const response = await fetch(address + path);
  expect(response.status).toBe(status);
  expect(await response.text()).toBe(text);
});

test("a folder without its slash leads to the one with it", async () => {
  const response = await fetch(`${address}e/pakt?lang=en`, { redirect: "manual" });
  expect(response.status).toBe(301);
  expect(response.headers.get("location")).toBe("/e/pakt/?lang=en");
});
