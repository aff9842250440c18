// Prints what the timeline costs at several sizes beside its peers and empty pages: npm run bench [-- SIZE … --keep DIR --limit SECONDS]
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type OwnWork, ownWorkOf } from "./own-work.ts";
import { empty, emptyReact, peers, type Shown, zeitfaden } from "./shown.ts";
import { type Sites, serveSites } from "./sites.ts";
import { targetsOf } from "./targets.ts";
import { movementsOf, type Visit, visit } from "./visit.ts";

/** What was measured of a page; `problem`: why nothing was. */
export type Row = { readonly name: string; readonly size: number } & (
  | ({ readonly problem: null; readonly own: OwnWork | null } & Visit)
  | { readonly problem: string }
);

const { values, positionals } = parseArgs({
  options: { keep: { type: "string" }, limit: { type: "string", default: "60" }, json: { type: "string" } },
  allowPositionals: true,
});
const sizes = positionals.length > 0 ? positionals.map(Number) : [20, 1000, 100_000, 1_000_000];
const limit = Number(values.limit) * 1000;
if (!sizes.every((size) => Number.isInteger(size) && size > 0)) throw new Error("sizes are whole numbers from 1");
if (!(limit > 0)) throw new Error("--limit is a number of seconds");

const sites = await serveSites(
  sizes.toSorted((a, b) => a - b),
  values.keep ?? null,
);
const rows: Row[] = [];
try {
  for (const shown of [empty, emptyReact]) rows.push(await measure(sites, shown, 0));
  for (const size of sizes.toSorted((a, b) => a - b)) {
    for (const shown of [zeitfaden, ...peers]) rows.push(await measure(sites, shown, size));
  }
} finally {
  await sites.close();
}
console.table(rows.map(tableRow));
console.table(targetsOf(rows));
const json = JSON.stringify(rows);
if (values.json) writeFileSync(values.json, json);
else console.log(json);

async function measure({ url }: Sites, shown: Shown, size: number): Promise<Row> {
  const row = { name: shown.name, size };
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
  };
}
