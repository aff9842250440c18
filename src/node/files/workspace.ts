import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A folder for what a build puts aside. */
export interface Workspace {
  readonly path: string;
  /** Must be called in the end; where the process is ended before, it goes with it. */
  readonly remove: () => void;
}

export function createWorkspace(): Workspace {
  const path = mkdtempSync(join(tmpdir(), "zeitfaden-"));
  const clear = () => rmSync(path, { recursive: true, force: true });
  process.once("exit", clear);
  return {
    path,
    remove: () => {
      process.off("exit", clear);
      clear();
    },
  };
}
