import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { removeUnpackedBrowser } from "./find-browser.ts";
import { serveStatic } from "./static-server.ts";

/** The built site. */
const SITE_FOLDER = process.env.SITE_FOLDER ?? fileURLToPath(new URL("../../dist/", import.meta.url));

/** Serves the build for all tests, which find its address in `SITE_URL`. */
export default async function serveBuild(): Promise<() => Promise<void>> {
  if (!existsSync(SITE_FOLDER)) throw new Error("There is no build to test: run `npm run build` first.");
  const server = await serveStatic(SITE_FOLDER);
  process.env.SITE_URL = server.url;
  return async () => {
    await server.close();
    removeUnpackedBrowser();
  };
}
