import type { ProgressLine } from "../building/progress.ts";
import type { siteFiles } from "./site-files.ts";

export interface WritePagesOptions {
  /** Pages of the site, the start page among them. */
  readonly total: number;
  readonly write: (path: string, contents: string | Uint8Array) => void;
  readonly progress: ProgressLine;
}

/** Milliseconds after which whoever presses Ctrl-C is heard. */
const BREATH = 100;

/** Makes and writes what comes after the start page, which is there already. */
export async function writePages(
  files: ReturnType<typeof siteFiles>,
  { total, write, progress }: WritePagesOptions,
): Promise<void> {
  let [done, breathed] = [1, Date.now()];
  for await (const [path, contents] of files) {
    write(path, contents);
    if (path.endsWith("/index.html")) progress.show({ stage: "pages", done: ++done, total });
    if (Date.now() - breathed < BREATH) continue;
    await new Promise((resolve) => setImmediate(resolve));
    breathed = Date.now();
  }
  progress.clear();
}
