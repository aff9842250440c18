import { readFileSync } from "node:fs";
import { findTimes, type TimeContext } from "../pipeline/temporal/find-times.ts";

/** A line of the input: a text with what is known about it. */
interface TimesRequest {
  readonly id: string;
  readonly lang: TimeContext["language"];
  readonly domain: string;
  readonly dct: string | null;
  readonly text: string;
}

const USAGE = "usage: npm run times -- IN.jsonl   (one {id, lang, domain, dct, text} a line)";

/** Finds the times of one line's text; a narrative's `dct` is the day it was fetched and says nothing about its times. */
function answer({ id, lang, domain, dct, text }: TimesRequest): string {
  const kind = domain === "narrative" ? "narrative" : "news";
  const created = kind === "narrative" || dct === null ? null : dct.slice(0, 10);
  const timexes = findTimes(text, { language: lang, created, kind }).map(({ position, type, value, mod }) => ({
    ...position,
    type,
    value,
    ...(mod === undefined ? {} : { mod }),
  }));
  return JSON.stringify({ id, timexes });
}

const [, , file] = process.argv;
if (file === undefined) {
  process.stderr.write(`${USAGE}\n`);
  process.exitCode = 2;
} else {
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
  process.stdout.write(lines.map((line) => `${answer(JSON.parse(line) as TimesRequest)}\n`).join(""));
}
