import { existsSync, readFileSync } from "node:fs";
import * as v from "valibot";
import { findTimes } from "../pipeline/temporal/find-times.ts";
import { fromWhereTyped } from "./typed-from.ts";

/** A line of the input: a text with what is known about it. */
const requestSchema = v.object({
  id: v.union([v.string(), v.number()]),
  lang: v.picklist(["de", "en"]),
  domain: v.string(),
  dct: v.optional(v.nullable(v.string()), null),
  text: v.string(),
});
type TimesRequest = v.InferOutput<typeof requestSchema>;

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

/** The requests of a file; a sentence where one of its lines is none. */
function requestsIn(file: string): readonly TimesRequest[] | string {
  if (!existsSync(file)) return `${file} is not there`;
  const requests: TimesRequest[] = [];
  for (const [index, line] of readFileSync(file, "utf8").split("\n").entries()) {
    if (line.trim() === "") continue;
    const read = v.safeParse(requestSchema, parsed(line));
    if (!read.success)
      return `${file}:${index + 1}: expected {id, lang, domain, dct, text}, found ${line.slice(0, 80)}`;
    requests.push(read.output);
  }
  return requests;
}

/** Undefined for what is no JSON. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 2;
}

const [, , file] = process.argv;
const requests = file === undefined ? USAGE : requestsIn(fromWhereTyped(file));
if (typeof requests === "string") fail(requests);
else process.stdout.write(requests.map((request) => `${answer(request)}\n`).join(""));
