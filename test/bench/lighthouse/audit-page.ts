import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { findBrowser, launchArguments } from "../../e2e/find-browser.ts";

/** Lighthouse's command; it is installed beside the benchmarks alone. */
const lighthouse = fileURLToPath(new URL("../node_modules/lighthouse/cli/index.js", import.meta.url));

/**
 * Without a window; without the trials that Chromium runs on itself; and with every frame drawn: a browser without a window holds
 * frames back for a second when its machine is busy.
 */
const measuring = ["--headless=new", "--disable-field-trial-config", "--run-all-compositor-stages-before-draw"];

/** The longest report, in bytes, with its pictures of the page. */
const LONGEST_REPORT = 50_000_000;

const categories = ["performance", "accessibility", "best-practices", "seo"] as const;
export type Category = (typeof categories)[number];

/** What one visit to a page gave. */
export interface Audit {
  /** 0 to 100. */
  readonly scores: Readonly<Record<Category, number>>;
  /** Largest Contentful Paint, in milliseconds on the simulated slow 4G. */
  readonly paint: number;
  /** Cumulative Layout Shift. */
  readonly shift: number;
  /** Total Blocking Time, in milliseconds. */
  readonly blocking: number;
  /** The audits that cost points, as "category: title". */
  readonly missed: readonly string[];
}

/** How often a visit is tried in which the browser, which has no window, paints nothing at all. */
const TRIES = 3;

/** Visits a page with a fresh browser, on Lighthouse's own phone settings: slow 4G and a processor four times slower, simulated. */
export async function auditPage(url: string): Promise<Audit> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await visitPage(url);
    } catch (error) {
      if (tried === TRIES || !String(error).includes("NO_FCP")) throw error;
      console.error(`Nothing was painted of ${url}: once more.`);
    }
  }
}

async function visitPage(url: string): Promise<Audit> {
  const flags = [
    "--output=json",
    "--quiet",
    `--only-categories=${categories.join(",")}`,
    `--chrome-flags=${[...launchArguments, ...measuring].join(" ")}`,
  ];
  const { stdout } = await promisify(execFile)(process.execPath, [lighthouse, url, ...flags], {
    env: { ...process.env, CHROME_PATH: await findBrowser() },
    maxBuffer: LONGEST_REPORT,
  });
  return readReport(JSON.parse(stdout) as Report);
}

function readReport({ categories: found, audits, runtimeError }: Report): Audit {
  if (runtimeError) throw new Error(`${runtimeError.code}: ${runtimeError.message}`);
  const value = (id: string) => audits[id]?.numericValue ?? Number.NaN;
  return {
    scores: Object.fromEntries(categories.map((id) => [id, Math.round((found[id]?.score ?? 0) * 100)])) as Record<
      Category,
      number
    >,
    paint: value("largest-contentful-paint"),
    shift: value("cumulative-layout-shift"),
    blocking: value("total-blocking-time"),
    missed: categories.flatMap((id) => missedIn(id, found[id], audits)),
  };
}

/** In the figures that make up the performance, a little less than everything is nothing to look at. */
const GOOD_ENOUGH = { performance: 0.9, accessibility: 1, "best-practices": 1, seo: 1 } as const;

function missedIn(id: Category, category: ReportCategory | undefined, audits: Report["audits"]): string[] {
  return (category?.auditRefs ?? []).flatMap((ref) => {
    const audit = audits[ref.id];
    const isMissed = ref.weight > 0 && typeof audit?.score === "number" && audit.score < GOOD_ENOUGH[id];
    return isMissed ? [`${id}: ${audit.title} (${audit.displayValue ?? ref.id})`] : [];
  });
}

interface ReportCategory {
  readonly score: number | null;
  readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
}

/** What is read of Lighthouse's report. */
interface Report {
  readonly runtimeError?: { readonly code: string; readonly message: string };
  readonly categories: Readonly<Record<string, ReportCategory>>;
  readonly audits: Readonly<
    Record<
      string,
      {
        readonly title: string;
        readonly score: number | null;
        readonly numericValue?: number;
        readonly displayValue?: string;
      }
    >
  >;
}
