import type { Progress } from "../../pipeline/seeds.ts";

/** How far the site's pages have come, which are made when the articles have been written. */
export interface PageProgress extends Omit<Progress, "stage"> {
  readonly stage: "pages";
}

/** Where progress is written: the standard error, mostly. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export interface ProgressLine {
  show(progress: Progress | PageProgress): void;
  /** Takes the line away; what comes next begins on a line of its own. */
  clear(): void;
}

/** Milliseconds: short runs say nothing, a terminal's line is redrawn often, a log gets a line now and then. */
const QUIET = 1000;
const REDRAW = 100;
const LOG = 10_000;

const words = {
  reading: ["Reading", "articles"],
  drafting: ["Drafting", "articles"],
  writing: ["Writing", "articles"],
  pages: ["Writing", "pages"],
} as const;

/** Shows how far a long run has come: on a terminal one line that changes, elsewhere a line every ten seconds. */
export function createProgress(stream: ProgressStream, now: () => number = Date.now): ProgressLine {
  const start = now();
  let last = stream.isTTY ? 0 : start;
  let isShown = false;
  const write = ({ stage, done, total }: Progress | PageProgress) => {
    const [does, what] = words[stage];
    const text = `${does} ${done} of ${total} ${what}`;
    stream.write(stream.isTTY ? `\r\u001b[K${text}` : `${text}\n`);
    isShown = true;
  };
  return {
    show: (progress) => {
      const time = now();
      if (time - start < QUIET || time - last < (stream.isTTY ? REDRAW : LOG)) return;
      last = time;
      write(progress);
    },
    clear: () => {
      if (isShown && stream.isTTY) stream.write("\r\u001b[K");
      isShown = false;
    },
  };
}
