// Prints how many steps drafting takes for each of some German texts, both as JSON: node src/node/run.mjs test/support/count-steps.ts < TEXTS
// A step is a block of statements of our own that is entered. The engine counts them, so they hardly depend on the machine; what the engine
// does itself, such as matching an expression, is one step. It must count from before anything is compiled, hence the process of its own.
import { readFileSync } from "node:fs";
import { type Profiler, Session } from "node:inspector";

const session = new Session();
session.connect();
session.post("Profiler.enable");
session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
const { draftTimeline } = await import("../../src/pipeline/drafting/draft-timeline.ts");
const { noDecisions } = await import("../../src/pipeline/drafting/decisions.ts");
const { anArticle } = await import("../unit/pipeline/drafting/draft-builders.ts");

const texts = JSON.parse(readFileSync(0, "utf8")) as readonly string[];
const draft = (text: string) => draftTimeline([anArticle(text, "de")], noDecisions);
// What is remembered of words is known before anything is counted.
for (const text of texts) draft(text);
console.log(JSON.stringify(texts.map(stepsOf)));

function stepsOf(text: string): number {
  stepsSinceLast();
  draft(text);
  return stepsSinceLast();
}

/** A session in the thread that it looks at answers before `post` returns. */
function stepsSinceLast(): number {
  let scripts: readonly Profiler.ScriptCoverage[] = [];
  session.post("Profiler.takePreciseCoverage", (error, answer) => {
    if (error) throw error;
    scripts = answer.result;
  });
  return scripts
    .filter(({ url }) => url.includes("/src/pipeline/"))
    .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
    .reduce((steps, { count }) => steps + count, 0);
}
