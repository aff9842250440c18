import { addTo, areSame, type DraftGroup } from "./draft-group.ts";
import { createGroupIndex } from "./group-index.ts";

/** Joins the groups of all articles that tell of one occurrence, in the order of the articles. */
export function groupAcrossArticles(byArticle: readonly (readonly DraftGroup[])[]): DraftGroup[] {
  const groups: DraftGroup[] = [];
  const index = createGroupIndex();
  for (const ofArticle of byArticle) {
    for (const group of ofArticle) {
      const home = index.near(group).find((other) => areSame(other, group, false) && !shareArticle(other, group));
      if (home) addTo(home, group);
      else groups.push(group);
      index.add(home ?? group);
    }
  }
  return groups;
}

/** What one article tells apart stays apart. */
function shareArticle(a: DraftGroup, b: DraftGroup): boolean {
  return [...b.articles].some((article) => a.articles.has(article));
}
