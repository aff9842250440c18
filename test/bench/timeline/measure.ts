// Prints what the timeline costs at several sizes beside its peers and empty pages:
// npm run bench [-- --events SIZE … --only ours|peers|NAME … --keep DIR --limit SECONDS --json FILE]
import { writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { type OwnWork, ownWorkOf } from "./own-work.ts";
import { empty, emptyReact, peers, type Shown, zeitfaden } from "./shown.ts";
import { type Sites, serveSites } from "./sites.ts";
import { targetsOf } from "./targets.ts";
import { type Load, type Movement, movementOf, Unfinished, visit } from "./visit.ts";

/** What was measured of a page; null: nothing was. */
export interface Row {
  readonly name: string;
  readonly size: number;
  /** Of the machine in the minute before: how many processes wanted to run. */
  readonly busy: number;
  /** Milliseconds that it was given in vain to load. */
  readonly notLoadedIn: number | null;
  readonly load: Load | null;
  readonly movement: Movement | null;
  /** Of Zeitfaden alone. */
  readonly own: OwnWork | null;
  /** Why something that was tried is missing. */
  readonly problem: string | null;
}

const { values } = parseArgs({
  options: {
    events: { type: "string", multiple: true, default: ["20", "1000", "100000", "1000000"] },
    only: { type: "string", multiple: true, default: ["ours", "peers"] },
    keep: { type: "string" },
    limit: { type: "string", default: "60" },
    json: { type: "string" },
  },
});
const sizes = values.events.map(Number).sort((a, b) => a - b);
const limit = Number(values.limit) * 1000;
const all = [zeitfaden, ...peers];
const wanted = all.filter((shown) => isWanted(shown, values.only));
if (!sizes.every((size) => Number.isInteger(size) && size > 0)) throw new Error("--events is a whole number from 1");
if (wanted.length === 0) throw new Error(`--only is ours, peers or one of ${all.map(({ name }) => name).join(", ")}`);
if (!(limit > 0)) throw new Error("--limit is a number of seconds");

const sites = await serveSites(sizes, { keep: values.keep ?? null, pages: new Set(wanted.map(({ name }) => name)) });
const rows: Row[] = [];
const nothing = { load: null, movement: null, own: null, problem: null };
try {
  for (const shown of [empty, emptyReact]) add(await measure(sites, shown, 0));
  for (const size of sizes) for (const shown of wanted) add(await measure(sites, shown, size));
} finally {
  await sites.close();
}
const targets = targetsOf(rows);
console.table(rows.map(tableRow));
if (targets.length > 0) console.table(targets);
const json = JSON.stringify({ processors: cpus().length, rows, targets });
if (values.json) writeFileSync(values.json, json);
else console.log(json);

function isWanted(shown: Shown, names: readonly string[]): boolean {
  return names.includes(shown.name) || names.includes(shown === zeitfaden ? "ours" : "peers");
}

/** Told at once, too: a whole run takes its time, and may be broken off. */
function add(row: Row): void {
  rows.push(row);
  console.error(JSON.stringify(tableRow(row)));
}

async function measure({ url }: Sites, shown: Shown, size: number): Promise<Row> {
  const { name } = shown;
  const row = { name, size, busy: loadavg()[0] ?? Number.NaN, notLoadedIn: null, ...nothing };
  const failed = rows.find((earlier) => earlier.name === name && earlier.load === null);
  if (failed) return { ...row, problem: `not tried: it did not load ${failed.size}` };
  console.error(size > 0 ? `${name}, ${size} events` : name);
  const address = url(size > 0 ? `${size}/${name}` : name);
  const found: { -readonly [key in keyof typeof nothing]: Row[key] } = { ...nothing };
  try {
    await visit(address, shown, limit, async (page, load) => {
      found.load = load;
      found.movement = await movementOf(page, shown);
    });
    if (shown === zeitfaden) found.own = await ownWork(address);
  } catch (error) {
    const notLoadedIn = error instanceof Unfinished && found.load === null ? error.after : null;
    const [problem] = (error instanceof Error ? error.message : String(error)).split("\n", 1);
    return { ...row, ...found, notLoadedIn, problem: problem ?? "" };
  }
  return { ...row, ...found };
}

/** On a page that nobody has moved yet. */
function ownWork(address: string): Promise<OwnWork> {
  return visit(address, zeitfaden, limit, (page) => ownWorkOf(page));
}

function tableRow({ name, size, busy, load, movement, own, problem }: Row) {
  const frames = ({ median, p95, worst, late }: Movement["panning"]) =>
    `${median.toFixed(1)} ${p95.toFixed(1)} ${worst.toFixed(0)} ${(late * 100).toFixed(1)}%`;
  return {
    name: size > 0 ? `${name} ${size}` : name,
    ...(load && {
      kB: Math.round(load.bytes / 1000),
      "data kB": Math.round(load.dataBytes / 1000),
      "first marks ms": Math.round(load.firstMarks),
      "moving marks ms": Math.round(load.movingMarks),
      "blocking ms": Math.round(load.blocking),
    }),
    ...(movement && {
      "pan: median p95 worst >33": frames(movement.panning),
      "zoom: median p95 worst >33": frames(movement.zooming),
      "heap MB": (movement.memory.heap / 1e6).toFixed(1),
      elements: movement.elements,
      moved: movement.moved,
    }),
    ...(own && { "filter ms": Math.round(own.filter), "filter with fetching ms": Math.round(own.newFilter) }),
    busy: busy.toFixed(1),
    ...(problem !== null && { problem }),
  };
}
