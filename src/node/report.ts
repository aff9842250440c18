import { parseArgs } from "node:util";
import { buildSeeds, type SeedsBuild } from "./building/build-seeds.ts";
import { describeReport } from "./building/describe-report.ts";
import { createProgress, type ProgressLine } from "./building/progress.ts";
import { folderProblem } from "./files/check-folder.ts";
import { whileWaiting } from "./files/text-files.ts";
import { createWorkspace } from "./files/workspace.ts";
import { USUAL_ARTICLES } from "./site-arguments.ts";
import { fromWhereTyped } from "./typed-from.ts";

const USAGE =
  "usage: npm run report -- [--articles DIR] [--strict]   (--strict: exits with 1 where something is found)";

/** Prints what somebody should look at in a folder of articles. Returns the exit code. */
function run(args: readonly string[]): number {
  const wanted = parse(args);
  if (!wanted) return fail(USAGE);
  const problem = folderProblem(wanted.articles);
  if (problem) return fail(problem);
  const progress = createProgress(process.stderr);
  const { report, summary } = buildWith(wanted.articles, progress.show);
  progress.clear();
  if (!report) throw new Error("a report was asked for and not made");
  process.stdout.write(`${describeReport(report, summary, wanted.articles).join("\n")}\n`);
  return wanted.strict && report.findings.length > 0 ? 1 : 0;
}

/** What is not needed at once waits on the disk. */
function buildWith(folder: string, onProgress: ProgressLine["show"]): SeedsBuild {
  const workspace = createWorkspace();
  try {
    return whileWaiting(workspace.path, (waiting) =>
      buildSeeds(folder, { drafts: true, report: true }, { onProgress, waiting }),
    );
  } finally {
    workspace.remove();
  }
}

function parse(args: readonly string[]) {
  const options = {
    articles: { type: "string" },
    strict: { type: "boolean", default: false },
  } as const;
  try {
    const { articles, strict } = parseArgs({ args: [...args], options }).values;
    return { articles: articles === undefined ? USUAL_ARTICLES : fromWhereTyped(articles), strict };
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function fail(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}

const [, , ...args] = process.argv;
process.exitCode = run(args);
