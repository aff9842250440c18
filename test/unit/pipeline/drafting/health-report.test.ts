import { expect, test } from "vitest";
import { noDecisions } from "../../../../src/pipeline/drafting/decisions.ts";
import { draftTimeline } from "../../../../src/pipeline/drafting/draft-timeline.ts";
import { healthReport } from "../../../../src/pipeline/drafting/report/health-report.ts";
import { findCopies } from "../../../../src/pipeline/drafting/report/near-duplicates.ts";
import { anArticle } from "./draft-builders.ts";

const news =
  "Präsident Karl Muster unterzeichnete am 3. Mai 2024 in Bern ein Abkommen mit Frankreich über den Bau einer Brücke zwischen den beiden Ländern, wie die Regierung mitteilte.";

test("a text that mostly repeats another is a copy of it, one of its own is not", () => {
  const articles = [
    anArticle(news, "de", "2024-05-04", "a"),
    anArticle(`Bern. ${news}`, "de", "2024-05-04", "b"),
    anArticle(
      "Im Juni blieb der Fluss ruhig, und an der Brücke wurde den ganzen Sommer über gebaut.",
      "de",
      "2024-06-04",
      "c",
    ),
  ];
  expect(findCopies(articles).map(({ article, original }) => [article.id, original.id])).toEqual([["b", "a"]]);
});

test("undecided drafts, articles without a date and times without an anchor are reported with their place", () => {
  const article = {
    ...anArticle("Am Montag unterzeichnete Präsident Karl Muster in Bern ein Abkommen mit Frankreich.", "de"),
    published: undefined,
  };
  const drafted = draftTimeline([article], noDecisions);
  const heads = [
    {
      id: article.id,
      file: article.file,
      datePublished: { basis: "unknown", reason: { de: "–", en: "–" }, derivation: [] } as const,
    },
  ].map((head) => ({ ...head, datePublished: { ...head.datePublished, derivation: [] } }));
  const codes = healthReport({ articles: [article], heads, actors: [], events: [], drafted, diagnostics: [] }).map(
    ({ code, place }) => `${code} ${place.file}:${place.line ?? ""}`,
  );
  expect(codes).toEqual(["article-without-date a.txt:", "draft-undecided a.txt:1", "time-unresolved a.txt:1"]);
});

test("a draft that was thrown out stays out, whichever of its sentences comes first", () => {
  const article = anArticle(news, "de");
  const [draft] = draftTimeline([article], noDecisions).events;
  expect(draft?.type).toBe("agreement");
  const again = draftTimeline([article], { ...noDecisions, discarded: [draft?.id ?? ""] });
  expect(again.events.map(({ type }) => type)).not.toContain("agreement");
});
