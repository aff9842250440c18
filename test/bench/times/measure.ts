import { createRequire } from "node:module";
import { findTimes } from "../../../src/pipeline/temporal/find-times.ts";

/** The peer is installed beside the benchmarks alone, so the rest of the repository resolves neither its name nor its types. */
const peer = createRequire(new URL("../package.json", import.meta.url))("chrono-node") as {
  readonly de: { parse(text: string, reference: Date): readonly unknown[] };
};

/** A text of 1 MB with as many times as news has: about one in 350 characters. */
const plain = "Das Haus am See stand lange leer, und niemand im Dorf wusste noch, wem es einmal gehört hatte. ";
const sentences = [
  "Am 3. Mai 2020 kam sie zurück. ",
  "Im Juni wurde das Dach gedeckt. ",
  "Die Arbeiten dauerten zwei Jahre. ",
  "Am Montag um 17.30 Uhr ist Richtfest. ",
  "Ende August 2021 zog sie ein. ",
];
const paragraphs = sentences.map((sentence) => plain.repeat(3) + sentence);
const text = paragraphs
  .join("")
  .repeat(Math.ceil(1_000_000 / paragraphs.join("").length))
  .slice(0, 1_000_000);
const RUNS = 5;

/** Characters a second in the fastest of several runs, by the processor time used. */
function measure(name: string, work: (text: string) => { readonly length: number }, sample: string): string {
  const runs = Array.from({ length: RUNS }, () => {
    const start = process.cpuUsage();
    const found = work(sample).length;
    return { found, seconds: process.cpuUsage(start).user / 1_000_000 };
  });
  const fastest = Math.min(...runs.map(({ seconds }) => seconds));
  const rate = (sample.length / fastest / 1_000_000).toFixed(2);
  return `${name.padEnd(24)} ${rate.padStart(8)} million characters a second, ${runs[0]?.found} times in ${sample.length} characters`;
}

const created = new Date(Date.UTC(2024, 9, 18));
const snippet = text.slice(0, 200);
const repeated = (length: number) => Array.from({ length }, () => snippet);
const context = { language: "de", created: "2024-10-18", kind: "news" } as const;
console.log(measure("findTimes", (sample) => findTimes(sample, context), text));
console.log(measure("chrono-node, German", (sample) => peer.de.parse(sample, created), text.slice(0, 100_000)));
const start = process.cpuUsage();
for (const each of repeated(5_000)) findTimes(each, context);
console.log(`200 characters: ${(process.cpuUsage(start).user / 5_000).toFixed(0)} µs`);
