#!/usr/bin/env node
// Runs a TypeScript command under Node 20, which cannot strip types itself: node src/node/run.mjs src/node/times.ts ARGS
import { resolve } from "node:path";
import { runnerImport } from "vite";

const [file, ...args] = process.argv.slice(2);
process.argv = [process.argv[0], resolve(file), ...args];
await runnerImport(resolve(file), { configFile: false, logLevel: "error" });
