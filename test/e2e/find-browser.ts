import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, isAbsolute, join } from "node:path";

/** Names under which systems know Chromium and Chrome. */
const installed = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Quiet, and no requests of the browser's own. */
export const launchArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The browser to test with: `CHROMIUM_PATH`, else an installed one, else the one of a package. Workers inherit the answer. */
export async function findBrowser(): Promise<string> {
  const named = process.env.CHROMIUM_PATH;
  const found = named ? [named].find(starts) : (installed.flatMap(onPath).find(starts) ?? (await packaged()));
  if (!found) throw new Error(advice(named));
  process.env.CHROMIUM_PATH = found;
  return found;
}

/** Takes the packaged browser's folder away again, where it was needed. */
export function removeUnpackedBrowser(): void {
  const folder = process.env.UNPACKED_BROWSER;
  if (folder) rmSync(folder, { recursive: true, force: true });
}

function advice(named: string | undefined): string {
  const problem = named ? `CHROMIUM_PATH names a browser that does not start (${named})` : "No browser starts";
  return `${problem}: install Chromium or Google Chrome, or set CHROMIUM_PATH to the one to test with.`;
}

/** The whole paths of a program; empty where there is none of that name. */
function onPath(name: string): string[] {
  const folders = isAbsolute(name) ? [""] : (process.env.PATH ?? "").split(delimiter);
  return folders.map((folder) => join(folder, name)).filter((path) => existsSync(path));
}

function starts(path: string): boolean {
  try {
    execFileSync(path, ["--version"], { stdio: "ignore", timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

/** The binary inside of @sparticuz/chromium, unpacked with the libraries it needs; undefined where it does not start either. */
async function packaged(): Promise<string | undefined> {
  // A folder of its own, since the package takes any /tmp/chromium that it finds; and the sign at which it brings its libraries.
  process.env.UNPACKED_BROWSER = mkdtempSync(join(tmpdir(), "zeitfaden-browser-"));
  process.env.TMPDIR = process.env.UNPACKED_BROWSER;
  process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs20.x";
  const { default: chromium } = await import("@sparticuz/chromium");
  const path = await chromium.executablePath();
  return starts(path) ? path : undefined;
}
