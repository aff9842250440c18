// Prints what the timeline costs at several sizes beside its peers and empty pages:
// npm run bench [-- --events SIZE … --only ours|peers|NAME … --keep DIR --limit SECONDS --json FILE]
import { writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { type OwnWork, ownWorkOf } from "./own-work.ts";
import { empty, emptyReact, peers, type Shown, zeitfaden } from "./shown.ts";
import { type Sites, serveSites } from "./sites.ts";
import { targetsOf } from "./targets.ts";
import { movementsOf, type Visit, visit } from "./visit.ts";

/** What was measured of a page; `problem`: why nothing was. */
export type Row = {
  readonly name: string;
  readonly size: number;
  /** Of the machine in the minute before: how many processes wanted to run. */
  readonly load: number;
} & (({ readonly problem: null; readonly own: OwnWork | null } & Visit) | { readonly problem: string });

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
try {
  for (const shown of [empty, emptyReact]) add(await measure(sites, shown, 0));
  for (const size of sizes) for (const shown of wanted) add(await measure(sites, shown, size));
} finally {
  await sites.close();
}
const targets = targetsOf(rows);
console.table(rows.map(tableRow));
console.table(targets);
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
  const row = { name: shown.name, size, load: loadavg()[0] ?? Number.NaN };
  const failed = rows.find((earlier) => earlier.name === shown.name && earlier.problem !== null);
  if (failed) return { ...row, problem: `not tried: it did not load ${failed.size}` };
  console.error(size > 0 ? `${shown.name}, ${size} events` : shown.name);
  const page = size > 0 ? `${size}/${shown.name}` : shown.name;
  try {
    return await visit(url(page), shown, limit, async (at, load) => {
      const movements = await movementsOf(at, shown);
      return { ...row, problem: null, ...load, ...movements, own: null };
    }).then(async (found) => (shown === zeitfaden ? { ...found, own: await ownWork(url(page)) } : found));
  } catch (error) {
    return { ...row, problem: String(error).split("\n", 1)[0] ?? "" };
  }
}

/** On a page that nobody has moved yet. */
function ownWork(address: string): Promise<OwnWork> {
  return visit(address, zeitfaden, limit, (page) => ownWorkOf(page));
}

function tableRow(row: Row) {
  const name = row.size > 0 ? `${row.name} ${row.size}` : row.name;
  if (row.problem !== null) return { name, problem: row.problem };
  const { panning, zooming, memory, own } = row;
  const frames = ({ median, p95, worst, late }: Visit["panning"]) =>
    `${median.toFixed(1)} ${p95.toFixed(1)} ${worst.toFixed(0)} ${(late * 100).toFixed(1)}%`;
  return {
    name,
    kB: Math.round(row.bytes / 1000),
    "data kB": Math.round(row.dataBytes / 1000),
    "first marks ms": Math.round(row.firstMarks),
    "blocking ms": Math.round(row.blocking),
    "pan: median p95 worst >33": frames(panning),
    "zoom: median p95 worst >33": frames(zooming),
    "filter ms": own ? Math.round(own.filter) : "",
    "heap MB": (memory.heap / 1e6).toFixed(1),
    elements: row.elements,
    moved: row.moved,
    load: row.load.toFixed(1),
  };
}
