import { readFileSync } from "node:fs";
import type { Dataset } from "../../model/dataset.ts";
import { lostAddresses } from "../pages/lost-ids.ts";

/** Compares a build with the `dataset.json` that was published last: a sentence for each problem, none when every link still works. */
export function checkPublished(file: string, dataset: Dataset): string[] {
  const lost = lostAddresses(readJson(file), dataset);
  if (!lost) return [`${file}: expected the dataset.json that was published last; found something else`];
  return lost.map(
    (address) =>
      `${address} was published and would be lost: keep its id, or name it under \`former-ids\` or \`withdrawn\``,
  );
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}
