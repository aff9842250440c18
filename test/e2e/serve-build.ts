import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { serveStatic } from "./static-server.ts";

/** The built site. */
export const SITE_FOLDER = process.env.SITE_FOLDER ?? fileURLToPath(new URL("../../dist/", import.meta.url));

/** Serves the build for all tests, which find its address in `SITE_URL`. */
export default async function serveBuild(): Promise<() => Promise<void>> {
  if (!existsSync(SITE_FOLDER)) throw new Error("There is no build to test: run `npm run build` first.");
  const server = await serveStatic(SITE_FOLDER);
  process.env.SITE_URL = server.url;
  return server.close;
}
