import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { serveStatic } from "../../e2e/static-server.ts";

export interface MeasuredSite {
  /** The address of the start page, ending in a slash. */
  readonly url: string;
  /** The address of the empty React page, from the same server. */
  readonly empty: string;
  readonly close: () => Promise<void>;
}

const EMPTY_PAGE = "empty-react-page";
/** Where the empty React page lies in the repository. */
export const EMPTY_PAGE_SOURCE = fileURLToPath(new URL(`${EMPTY_PAGE}/`, import.meta.url));

/** Files that static hosts compress. */
const compressible = /\.(?:html|css|js|json|svg|xml)$/;

/** Serves a copy of the build, compressed as static hosts do, and beside it an empty React page. */
export async function serveMeasuredSite(build: string): Promise<MeasuredSite> {
  const folder = mkdtempSync(join(tmpdir(), "zeitfaden-measured-"));
  cpSync(build, folder, { recursive: true });
  await buildPage(EMPTY_PAGE_SOURCE, join(folder, EMPTY_PAGE));
  compress(folder);
  const server = await serveStatic(folder);
  return {
    url: server.url,
    empty: `${server.url}${EMPTY_PAGE}/`,
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** Bundles a page, its `index.html` and what that needs, for production. */
export async function buildPage(root: string, outDir: string): Promise<void> {
  process.env.NODE_ENV = "production";
  await build({ configFile: false, root, base: "./", logLevel: "error", build: { outDir, emptyOutDir: true } });
}

/** Lays a compressed file beside each that is worth it; the server sends that one to whoever takes it. */
export function compress(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!compressible.test(name)) continue;
    compressFile(join(folder, name));
  }
}

export function compressFile(path: string): void {
  writeFileSync(`${path}.gz`, gzipSync(readFileSync(path)));
}
