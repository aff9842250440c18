import type { DateEstimate } from "../../model/date-estimate.ts";
import { findingGroups } from "../../model/finding-group.ts";
import type { HealthFinding, HealthReport } from "../../model/health-report.ts";
import type { AssembledDataset } from "../assemble-dataset.ts";
import type { CheckedSeeds } from "../check-seeds.ts";
import type { DraftedTimeline } from "../drafting/draft-timeline.ts";
import { createNameTrie } from "../entities/name-trie.ts";
import type { LoadedArticle } from "../load-articles.ts";
import { articleText } from "../published/article-data.ts";
import { bodyIn } from "../stores/article-bodies.ts";
import { fromDiagnostics } from "./build-findings.ts";
import { contradictions, openDrafts } from "./event-findings.ts";
import { loneActors } from "./lone-actors.ts";
import type { ReportArticle, ReportContext } from "./report-context.ts";
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
  { editorFile, loaded, events, dates, partly }: CheckedSeeds,
  drafted: DraftedTimeline,
  assembled: AssembledDataset | null,
): ReportContext {
  const own = (dates ?? partly?.().dates)?.articles;
  return {
    articles: loaded.articles.map((article) => {
      const { id } = article;
      return reportArticle(article, own?.get(id) ?? drafted.articleDates.get(id) ?? notDated);
    }),
    copies: loaded.copies,
    events: assembled?.dataset.events ?? events,
    properties: assembled?.dataset.timeline.properties ?? editorFile.properties.map(({ value }) => value),
  };
}

const nobody = createNameTrie([]);

function reportArticle(article: LoadedArticle, datePublished: DateEstimate): ReportArticle {
  const { id, file } = article;
  const times = () => articleText(article, datePublished, nobody).times;
  return withBody(article, { id, file, datePublished, times });
}

const withBody = bodyIn("text", "blocks", "blockLines");

const notDated: DateEstimate = { basis: "unknown", reason: { de: "–", en: "–" }, derivation: [] };
