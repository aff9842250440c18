import type { DateEstimate } from "../../model/date-estimate.ts";
import { findingGroups } from "../../model/finding-group.ts";
import type { HealthFinding, HealthReport } from "../../model/health-report.ts";
import { articleText } from "../article-data.ts";
import type { AssembledDataset } from "../assemble-dataset.ts";
import type { CheckedSeeds } from "../check-seeds.ts";
import type { DraftedTimeline } from "../drafting/draft-timeline.ts";
import { createNameTrie } from "../entities/name-trie.ts";
import { fromDiagnostics } from "./build-findings.ts";
import { contradictions, openDrafts } from "./event-findings.ts";
import { loneActors } from "./lone-actors.ts";
import type { ReportContext } from "./report-context.ts";
import { copies, undatedArticles, unresolvedTimes } from "./text-findings.ts";

/**
 * Everything about a timeline that somebody should look at, each with its place. `assembled` is null where the editor's file has errors;
 * the articles and drafts are looked at even so.
 */
export function healthReport(
  checked: CheckedSeeds,
  drafted: DraftedTimeline,
  assembled: AssembledDataset | null,
): HealthReport {
  const context = contextOf(checked, drafted, assembled);
  const findings = [
    ...fromDiagnostics([...checked.diagnostics, ...drafted.diagnostics], context),
    ...contradictions(context),
    ...openDrafts(drafted.events, context),
    ...undatedArticles(context),
    ...unresolvedTimes(context),
    ...loneActors(checked.editorFile, context),
    ...copies(context),
  ];
  const rank = ({ group }: HealthFinding) => findingGroups.indexOf(group);
  return { findings: findings.sort((a, b) => rank(a) - rank(b)) };
}

/** Dates are those that rest on what a person decided: one that a draft alone gives is still to be decided on. */
function contextOf(
  { loaded, events, dates }: CheckedSeeds,
  drafted: DraftedTimeline,
  assembled: AssembledDataset | null,
): ReportContext {
  const published = new Map(assembled?.dataset.articles.map(({ id, datePublished }) => [id, datePublished]));
  const texts = new Map(assembled?.articleTexts.map((text) => [text.id, text]));
  const nobody = createNameTrie([]);
  return {
    articles: loaded.articles.map((article) => {
      const date = (dates ?? { articles: drafted.articleDates }).articles.get(article.id) ?? notDated;
      const read = published.get(article.id) === date ? texts.get(article.id) : null;
      const { times } = read ?? articleText(article, date, nobody);
      return { ...article, datePublished: date, times };
    }),
    copies: loaded.copies,
    events: assembled?.dataset.events ?? events,
  };
}

const notDated: DateEstimate = { basis: "unknown", reason: { de: "–", en: "–" }, derivation: [] };
