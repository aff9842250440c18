// Prints what Lighthouse finds on the build, beside an empty React page from the same server: npm run lighthouse [-- RUNS]
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Audit, auditPage } from "./audit-page.ts";
import { serveMeasuredSite } from "./measured-site.ts";

const runs = Number(process.argv[2] ?? 5);
const pages = ["", "e/zwoelftausend-soldaten/", "a/truppen-zur-verstaerkung/"];
/** Goals: points of 100, the share of the empty page's paint, the sum of shifts. */
const GOALS = { performance: 98, others: 100, paint: 1.2, shift: 0 } as const;

const build = fileURLToPath(new URL("../../../dist/", import.meta.url));
if (!existsSync(build)) throw new Error("There is no build to measure: run `npm run build` first.");
const site = await serveMeasuredSite(build);
const audits = new Map<string, Audit[]>();
try {
  // Round by round, so that a busy moment of the machine hits all pages alike.
  for (let run = 0; run < runs; run += 1) {
    for (const url of [site.empty, ...pages.map((path) => site.url + path)]) {
      audits.set(url, [...(audits.get(url) ?? []), await auditPage(url)]);
    }
  }
} finally {
  await site.close();
}

const yardstick = median(values(site.empty, ({ paint }) => paint));
for (const [url, found] of audits) {
  const name = url === site.empty ? "empty React page" : `/${url.slice(site.url.length)}`;
  console.log(name);
  console.log(`  ${figures(url)}`);
  for (const missed of new Set(found.flatMap((audit) => audit.missed))) console.log(`  missed: ${missed}`);
  if (url !== site.empty && !reachesGoals(url)) process.exitCode = 1;
}

function figures(url: string): string {
  const scores = (["performance", "accessibility", "best-practices", "seo"] as const).map(
    (id) => `${id} ${range(values(url, (audit) => audit.scores[id]))}`,
  );
  const paints = values(url, ({ paint }) => paint);
  return [
    ...scores,
    `LCP ${range(paints)} ms (${(median(paints) / yardstick).toFixed(2)} × empty)`,
    `shift ${range(
      values(url, ({ shift }) => shift),
      3,
    )}`,
    `blocking ${range(values(url, ({ blocking }) => blocking))} ms`,
  ].join(", ");
}

function reachesGoals(url: string): boolean {
  const middle = (figure: (audit: Audit) => number) => median(values(url, figure));
  return (
    middle(({ scores }) => scores.performance) >= GOALS.performance &&
    (["accessibility", "best-practices", "seo"] as const).every(
      (id) => middle(({ scores }) => scores[id]) >= GOALS.others,
    ) &&
    middle(({ paint }) => paint) <= GOALS.paint * yardstick &&
    middle(({ shift }) => shift) <= GOALS.shift
  );
}

function values(url: string, figure: (audit: Audit) => number): number[] {
  return (audits.get(url) ?? []).map(figure);
}

/** The median, and where the runs differ the least and the most. */
function range(figures: readonly number[], digits = 0): string {
  const [least, most] = [Math.min(...figures), Math.max(...figures)].map((figure) => figure.toFixed(digits));
  const middle = median(figures).toFixed(digits);
  return least === most ? middle : `${middle} [${least}–${most}]`;
}

function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;
}
