import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { parseDay } from "../model/day.ts";
import { dayMentionsOf } from "../pipeline/drafting/days/day-mentions.ts";
import { createDayRanking } from "../pipeline/drafting/days/day-ranking.ts";
import { guessLanguage } from "../pipeline/ingest/guess-language.ts";
import { dayIn } from "../pipeline/ingest/readers/given-head.ts";
import { readJsonLine } from "../pipeline/ingest/readers/json-line.ts";
import { fromWhereTyped } from "./typed-from.ts";

const USAGE = "usage: npm run timeline -- ARTICLES.jsonl --count N --from YYYY-MM-DD --to YYYY-MM-DD [--id ID]";
/** Characters from which an article's language is told. */
const LANGUAGE_SAMPLE = 2000;

interface Wanted {
  readonly file: string;
  readonly count: number;
  readonly first: number;
  readonly last: number;
  readonly id: string;
}

/** Picks the most important days of a corpus, reading one article after the other, and prints them as the last line. */
async function printTimeline({ file, count, first, last, id }: Wanted): Promise<void> {
  const ranking = createDayRanking();
  const lines = createInterface({ input: createReadStream(file, "utf8"), crlfDelay: Number.POSITIVE_INFINITY });
  let [number, characters, leftOut] = [0, 0, 0];
  for await (const line of lines) {
    number++;
    if (line.trim() === "") continue;
    const read = readJsonLine(line, { file, line: number });
    const day = dayIn(read.article?.published ?? undefined);
    const published = day === null ? null : parseDay(day);
    if (!read.article || day === null || published === null) {
      leftOut++;
      continue;
    }
    const { text } = read.article;
    characters += text.length;
    ranking.add(published, dayMentionsOf(text, guessLanguage(text.slice(0, LANGUAGE_SAMPLE), "en"), day));
  }
  process.stderr.write(
    `${number} lines, ${characters} characters${leftOut > 0 ? `, ${leftOut} without a day or text left out` : ""}\n`,
  );
  process.stdout.write(`${JSON.stringify({ id, dates: ranking.top(count, first, last) })}\n`);
}

function readWanted(): Wanted | null {
  const options = {
    count: { type: "string" },
    from: { type: "string" },
    to: { type: "string" },
    id: { type: "string", default: "timeline" },
  } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true, strict: false });
  const [file] = positionals;
  const [count, first, last] = [Number(values.count), parseDay(String(values.from)), parseDay(String(values.to))];
  if (file === undefined || !Number.isInteger(count) || count < 1 || first === null || last === null) return null;
  return { file: fromWhereTyped(file), count, first, last, id: String(values.id) };
}

const wanted = readWanted();
if (wanted) await printTimeline(wanted);
else {
  process.stderr.write(`${USAGE}\n`);
  process.exitCode = 2;
}
