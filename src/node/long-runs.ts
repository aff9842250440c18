import { setFlagsFromString } from "node:v8";

/**
 * From now on functions are optimised after as many steps as usual, which `run.mjs` puts off for the sake of commands that take some seconds:
 * where there is work for longer, what is optimised late costs more than optimising it.
 */
export function optimiseAsUsual(): void {
  setFlagsFromString("--interrupt-budget=67584");
}
