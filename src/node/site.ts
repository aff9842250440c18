import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { build, createServer, type InlineConfig, preview } from "vite";
import { folderProblem } from "./files/check-folder.ts";
import { draftOf, outProblem, replaceFolder } from "./files/replace-folder.ts";
import { parseSiteArguments, type SiteArguments, USAGE } from "./site-arguments.ts";

const USUAL_PLACE = resolve("dist");
/** As a shell tells of a program that Ctrl-C ended. */
const INTERRUPTED = 130;

/** Serves a folder of articles while it is being edited, builds a site of it, or builds and serves that. Returns the exit code. */
async function run(args: readonly string[]): Promise<number | undefined> {
  const wanted = parseSiteArguments(args);
  if (typeof wanted === "string") return fail(`${wanted}\n${USAGE}`);
  // Running TypeScript through Vite has set it to "development", which a build would take over and ship React's development code.
  process.env.NODE_ENV = wanted.command === "dev" ? "development" : "production";
  const problem = folderProblem(wanted.site.articles);
  if (problem) return fail(problem);
  if (wanted.command === "dev") return serve(wanted);
  const wrongOut = wanted.out && outProblem(wanted.out, wanted.site.articles);
  if (wrongOut) return fail(wrongOut);
  await buildSite(wanted);
  if (wanted.command === "start") await show(wanted);
  return undefined;
}

async function serve({ site, ...wanted }: SiteArguments): Promise<undefined> {
  const server = await createServer({ zeitfaden: site, server: serverOptions(wanted) });
  await server.listen();
  server.printUrls();
  server.bindCLIShortcuts({ print: true });
}

/** Builds beside the earlier site, which stays whole until the new one is, and when this is interrupted. */
async function buildSite({ site, out }: SiteArguments): Promise<void> {
  const place = out ?? USUAL_PLACE;
  const outDir = draftOf(place);
  const clear = () => rmSync(outDir, { recursive: true, force: true });
  const stop = () => {
    clear();
    process.exit(INTERRUPTED);
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
  try {
    await build({ zeitfaden: site, build: { outDir, emptyOutDir: true } });
    replaceFolder(outDir, place);
    process.stdout.write(`The site is in ${place}\n`);
  } finally {
    clear();
    process.off("SIGINT", stop).off("SIGTERM", stop);
  }
}

async function show({ out, ...wanted }: SiteArguments): Promise<void> {
  const server = await preview({ build: { outDir: out ?? USUAL_PLACE }, preview: serverOptions(wanted) });
  server.printUrls();
  server.bindCLIShortcuts({ print: true });
}

function serverOptions({
  port,
  host,
  open,
}: Pick<SiteArguments, "port" | "host" | "open">): NonNullable<InlineConfig["preview"]> {
  return { open, ...(port !== undefined && { port }), ...(host !== undefined && { host }) };
}

function fail(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}

const [, , ...args] = process.argv;
try {
  process.exitCode = await run(args);
} catch (error) {
  // What Vite has told of already.
  process.exitCode = 1;
  if (!(error instanceof Error)) throw error;
  process.stderr.write(`${error.message}\n`);
}
