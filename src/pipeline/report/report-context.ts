import type { Property } from "../../model/claim.ts";
import type { DateEstimate } from "../../model/date-estimate.ts";
import type { Place } from "../../model/diagnostic.ts";
import type { DiagnosticCode } from "../../model/diagnostic-code.ts";
import type { TimelineEvent } from "../../model/event.ts";
import type { Passage } from "../../model/evidence.ts";
import type { Expected } from "../../model/expected.ts";
import type { Found } from "../../model/found.ts";
import type { HealthFinding } from "../../model/health-report.ts";
import type { TimeMention } from "../../model/time-mention.ts";
import type { LoadedArticle, LoadedArticles } from "../load-articles.ts";
import { rememberFor } from "../remember/remember-for.ts";

/** An article, and what is found in it. */
export interface ReportArticle extends Pick<LoadedArticle, "id" | "file" | "text" | "blocks" | "blockLines"> {
  readonly datePublished: DateEstimate;
  readonly times: () => readonly TimeMention[];
}

/** What the report looks at. */
export interface ReportContext {
  /** By file name. */
  readonly articles: readonly ReportArticle[];
  readonly copies: LoadedArticles["copies"];
  /** All that stand on the timeline, drafts included. */
  readonly events: readonly TimelineEvent[];
  /** What its figures count. */
  readonly properties: readonly Property[];
}

/** What a finding is about, with its place in the files. */
export type About = Pick<HealthFinding, "place"> & Partial<Pick<HealthFinding, "article" | "passage" | "event">>;

/** Where a passage stands. */
export function aboutPassage(
  { article: id, position }: Pick<Passage, "article" | "position">,
  context: ReportContext,
): About {
  const article = byId(context.articles).get(id);
  if (!article) return { place: { file: id } };
  return { place: placeIn(article, position.start), article: id, passage: position };
}

const byId = rememberFor(
  (articles: ReportContext["articles"]) => new Map<string, ReportArticle>(articles.map((each) => [each.id, each])),
);

/** The line of the file in which the block around an offset of the text begins. */
export function placeIn({ file, blocks, blockLines }: ReportArticle, offset: number): Place {
  const block = blocks.findIndex(({ start, end }) => start <= offset && offset < end);
  const line = blockLines[block];
  return { file, ...(line !== undefined && { line }) };
}

export function warning(
  group: HealthFinding["group"],
  code: DiagnosticCode,
  about: About,
  expected: Expected,
  found: Found,
): HealthFinding {
  return { severity: "warning", code, ...about, expected, found, group };
}
