import { addTo, areSame, type DraftGroup } from "./draft-group.ts";
import { createGroupIndex } from "./group-index.ts";
import { areForeign, areSameAcross } from "./same-across-languages.ts";
import { meet } from "./short-lists.ts";

/** Joins the groups of articles that tell of one occurrence. */
export interface Grouping {
  /** Adds those of the next article. */
  add(ofArticle: readonly DraftGroup[]): void;
  /** In the order in which they were first told. */
  all(): readonly DraftGroup[];
}

export function createGrouping(): Grouping {
  const groups: DraftGroup[] = [];
  const index = createGroupIndex();
  return {
    add(ofArticle) {
      for (const group of ofArticle) {
        const home = index.near(group).find((other) => tellTheSame(other, group) && !shareArticle(other, group));
        if (home) addTo(home, group);
        else groups.push(group);
        index.add(home ?? group);
      }
    },
    all: () => groups,
  };
}

function tellTheSame(a: DraftGroup, b: DraftGroup): boolean {
  return areForeign(a, b) ? areSameAcross(a, b) : areSame(a, b, false);
}

/** What one article tells apart stays apart. */
function shareArticle(a: DraftGroup, b: DraftGroup): boolean {
  return meet(a.articles, b.articles);
}
