import type { Actor } from "../../../model/actor.ts";
import type { Article } from "../../../model/article.ts";
import { isKnown } from "../../../model/date-estimate.ts";
import type { Diagnostic, Place } from "../../../model/diagnostic.ts";
import type { TimelineEvent } from "../../../model/event.ts";
import type { ActorId } from "../../../model/ids.ts";
import { findTimes } from "../../temporal/find-times.ts";
import type { DraftArticle } from "../draft-article.ts";
import type { DraftedTimeline } from "../draft-timeline.ts";
import { findCopies } from "./near-duplicates.ts";

/** What a health report looks at. */
export interface ReportInput {
  readonly articles: readonly DraftArticle[];
  readonly heads: readonly Pick<Article, "id" | "file" | "datePublished">[];
  readonly actors: readonly Actor[];
  readonly events: readonly TimelineEvent[];
  readonly drafted: DraftedTimeline;
  /** What building found: quotes that no longer match, sources that disagree, files that were left out. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Everything about a corpus that somebody should look at, each with its place; warnings, and the build's own errors. */
export function healthReport(input: ReportInput): Diagnostic[] {
  return [
    ...input.diagnostics,
    ...undatedArticles(input),
    ...openDrafts(input),
    ...loneActors(input),
    ...unresolvedTimes(input),
    ...findCopies(input.articles).map(({ article, original, share }) =>
      warning(
        "near-duplicate",
        { file: article.file },
        "a text of its own",
        `${Math.round(100 * share)} % of ${original.file}, so both count once`,
      ),
    ),
  ];
}

function warning(code: string, place: Place, expected: string, found: string): Diagnostic {
  return { severity: "warning", code, place, expected, found };
}

function undatedArticles({ heads }: ReportInput): Diagnostic[] {
  return heads
    .filter(({ datePublished }) => datePublished.basis === "unknown")
    .map(({ file }) =>
      warning("article-without-date", { file }, "a date that the article prints or the editor knows", "none"),
    );
}

function openDrafts({ drafted, articles }: ReportInput): Diagnostic[] {
  return drafted.events.map(({ id, title, evidence }) => {
    const [first] = evidence;
    const article = articles.find((each) => each.id === first?.article);
    const place = {
      file: article?.file ?? "",
      ...(article && first && { line: lineAt(article.text, first.position.start) }),
    };
    return warning(
      "draft-undecided",
      place,
      "an event of the editor's file, or its id under discarded-drafts",
      `${id}: ${title.de}`,
    );
  });
}

/** Actors of the editor's file that a single event names: a misspelling, or somebody told twice under two names. */
function loneActors({ actors, events }: ReportInput): Diagnostic[] {
  const counts = new Map<ActorId, string[]>();
  for (const event of events) {
    for (const { actor } of event.participants) counts.set(actor, [...(counts.get(actor) ?? []), event.id]);
  }
  return actors.flatMap(({ id, names }) => {
    const seen = counts.get(id) ?? [];
    return seen.length === 1
      ? [
          warning(
            "actor-seen-once",
            { file: "timeline.yaml" },
            "an actor of several events",
            `${names.de} (${id}), only in ${seen[0]}`,
          ),
        ]
      : [];
  });
}

/** Time expressions that denote a time on the calendar but lack what they are counted from. */
function unresolvedTimes({ articles, heads }: ReportInput): Diagnostic[] {
  return articles.flatMap(({ id, text, language, file }) => {
    const date = heads.find((head) => head.id === id)?.datePublished;
    const created = date && isKnown(date) ? date.edtf : null;
    return findTimes(text, { language, created, kind: "news" })
      .filter(
        ({ basis, type, value }) =>
          basis === "unknown" && (type === "DATE" || type === "TIME") && !value.endsWith("_REF"),
      )
      .map(({ position: { start, end } }) =>
        warning(
          "time-unresolved",
          { file, line: lineAt(text, start) },
          "a date to count from",
          `"${text.slice(start, end)}"`,
        ),
      );
  });
}

/** Line of the article's text, from 1; blocks are apart by empty lines there. */
function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}
