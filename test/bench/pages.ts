import { readFileSync } from "node:fs";
import type { Dataset } from "../../src/model/dataset.ts";
import type { EventId } from "../../src/model/ids.ts";
import { buildSeeds } from "../../src/node/building/build-seeds.ts";
import { loadRenderers } from "../../src/node/pages/load-renderer.ts";
import { siteFiles } from "../../src/node/pages/site-files.ts";

// What a page costs at build: node src/node/run.mjs test/bench/pages.ts [EVENTS]   (10,000 unless told)

/**
 * The seeds again and again, each time with articles and events of their own; figures once, since no question is answered a
 * thousand times.
 */
function repeated({ events, articles, ...rest }: Dataset, count: number): Dataset {
  const rounds = Array.from({ length: Math.ceil(count / events.length) }, (_, round) => round);
  const copy = <T>(value: T, round: number): T => {
    const renamed = articles.reduce(
      (json, { id }) => json.replaceAll(`"${id}"`, `"${id}-${round}"`),
      JSON.stringify(value),
    );
    return JSON.parse(renamed) as T;
  };
  return {
    ...rest,
    articles: rounds.flatMap((round) => copy(articles, round)),
    events: rounds
      .flatMap((round) =>
        copy(events, round).map((event) => ({
          ...event,
          id: `${event.id}-${round}` as EventId,
          formerIds: [],
          claims: round === 0 ? event.claims : [],
        })),
      )
      .slice(0, count),
  };
}

const count = Number(process.argv[2] ?? 10_000);
process.env.NODE_ENV = "production";
const { publication } = buildSeeds("seeds");
if (!publication) throw new Error("the seeds have errors");
const renderers = await loadRenderers(process.cwd());
const input = {
  dataset: repeated(publication.dataset, count),
  textOf: () => undefined,
  startPage: readFileSync("index.html", "utf8"),
  icon: readFileSync("public/favicon.svg", "utf8"),
  renderers,
};

let [pages, bytes] = [0, 0];
const start = process.cpuUsage();
for await (const [name, contents] of siteFiles(input)) {
  if (name.endsWith("/index.html")) pages += 1;
  bytes += contents.length;
}
// Time of the processor, so that a busy machine gives the same figure.
const { user, system } = process.cpuUsage(start);
const took = (user + system) / 1000;
process.stdout.write(`${pages} pages, ${(took / pages).toFixed(2)} ms each, ${Math.round(bytes / 1e6)} MB in all\n`);
