#!/usr/bin/env node
// Runs a TypeScript command under Node 20, which cannot strip types itself: node src/node/run.mjs src/node/times.ts ARGS
import { register } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";
import { isMainThread } from "node:worker_threads";

// Our commands run through much code for some seconds, in each of their threads: by default a third of the processor's time goes into
// optimising functions. Asked for only after thrice as many steps, that pays for itself; what takes longer calls `optimiseAsUsual`.
if (isMainThread) setFlagsFromString("--interrupt-budget=200000");

const [file, ...args] = process.argv.slice(2);
process.argv = [process.argv[0], resolve(file), ...args];
process.setSourceMapsEnabled(true);
register("./typescript-hooks.mjs", import.meta.url);
await import(pathToFileURL(resolve(file)).href);
