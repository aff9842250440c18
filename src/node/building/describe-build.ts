import { EDITOR_FILE } from "../../pipeline/seeds.ts";
import type { BuildSummary } from "./build-seeds.ts";

/** What was made of a folder, and what to do next where there is little to see; a line each, in plain words. */
export function describeBuild(summary: BuildSummary, folder: string): string[] {
  const { articles, events, drafts, drafted, isWritten } = summary;
  return [
    [amount(articles, "article"), amount(events, "event"), ...(drafted > 0 ? [amount(drafts, "draft")] : [])].join(
      ", ",
    ),
    ...(isWritten
      ? []
      : [
          `There is no ${EDITOR_FILE} in ${folder}: the title is the folder's name, and nobody has said what may be published.`,
        ]),
    ...(drafted > drafts && drafts > 0
      ? [`These drafts are the most salient of ${drafted}; npm run report lists them all.`]
      : []),
    ...(events + drafts === 0 ? emptyWords(folder) : []),
  ];
}

function emptyWords(folder: string): string[] {
  return [
    "No event stands on the timeline yet. What to do next:",
    `  npm run dev -- --articles ${folder}   shows what the software finds in the articles, and what to paste into ${EDITOR_FILE} to keep it;`,
    `  --with-drafts                          publishes those drafts as they are, marked as such.`,
  ];
}

/** "1 article", "2 articles". */
export function amount(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}
