import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { convertImport } from "./importing/import-convert.ts";
import { readImport } from "./importing/import-read.ts";
import { fromWhereTyped } from "./typed-from.ts";

const USAGE =
  "usage: npm run import -- FILE [FOLDER]   (FILE: a timeline of TimelineJS 3, as .json or as the .csv of its spreadsheet)";

/** Writes the folder of a timeline that moves over, and says what found no place. Returns the exit code. */
function run(named: string | undefined, given: string | undefined): number {
  if (named === undefined) return fail(USAGE);
  const file = fromWhereTyped(named);
  if (!existsSync(file)) return fail(`${file} is not there`);
  const timeline = readImport(file, readFileSync(file, "utf8"));
  if (typeof timeline === "string") return fail(timeline);
  const name = basename(file, extname(file));
  const folder = fromWhereTyped(given ?? `${name}-seeds`);
  const { files, remarks } = convertImport(timeline, name, "de");
  if (existsSync(folder)) return fail(`${folder} is there already: name another folder, nothing is overwritten`);
  mkdirSync(folder, { recursive: true });
  for (const [path, contents] of files) writeFileSync(join(folder, path), contents);
  process.stdout.write(`${folder}: ${files.size} files\n`);
  if (remarks.length > 0)
    process.stdout.write(`Without a place there:\n${remarks.map((line) => `- ${line}\n`).join("")}`);
  return 0;
}

function fail(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}

process.exitCode = run(process.argv[2], process.argv[3]);
