#!/usr/bin/env node
// Runs a TypeScript command under Node 20, which cannot strip types itself: node src/node/run.mjs src/node/times.ts ARGS
import { resolve } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runnerImport } from "vite";

// Our commands run through much code for some seconds, in each of their threads: by default a third of the processor's time goes into
// optimising functions. Asked for only after thrice as many steps, that pays for itself.
setFlagsFromString("--interrupt-budget=200000");

const [file, ...args] = process.argv.slice(2);
process.argv = [process.argv[0], resolve(file), ...args];
await runnerImport(resolve(file), { configFile: false, logLevel: "error" });
