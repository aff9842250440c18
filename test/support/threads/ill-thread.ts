import { serveThread } from "../../../src/node/threads/serve-thread.ts";

/** What becomes of a thread at its first item; "well": it doubles them all. */
export type Illness = "well" | "throws" | "ends" | "hangs";

serveThread((illness: Illness) => (item: number): number => {
  if (illness === "throws") throw new Error("a fault of ours");
  if (illness === "ends") process.exit(1);
  if (illness === "hangs") for (;;);
  return item * 2;
});
