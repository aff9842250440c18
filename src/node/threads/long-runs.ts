import { setFlagsFromString } from "node:v8";

/**
 * How many bytes of other functions may be compiled into one, a fifth of what is usual. Ours are small and many: with more, each is compiled
 * again within most of those that call it, which takes far longer than calling it. Drafting 1500 articles with two threads takes a seventh less
 * of the processors' time (`npm run bench:drafts -- 1500`, with and without it).
 */
const INLINED = 200;

/**
 * From now on functions are optimised after as many steps as usual, which `run.mjs` puts off for the sake of commands that take some seconds:
 * where there is work for longer, what is optimised late costs more than optimising it.
 */
export function optimiseAsUsual(): void {
  setFlagsFromString("--interrupt-budget=67584");
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${INLINED}`);
}
