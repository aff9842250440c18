import { prepareStep, type Step, type StepWork } from "../pipeline/drafting/article-steps.ts";
import { serveThread } from "./threads/serve-thread.ts";

// Takes the steps of drafting with some of the articles, while other threads take them with others.

serveThread((work: StepWork<Step>) => prepareStep(work));
