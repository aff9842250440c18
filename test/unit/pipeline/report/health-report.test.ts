import { describe, expect, test } from "vitest";
import { diagnosticWords } from "../../../../src/i18n/diagnostic-words.ts";
import type { HealthFinding } from "../../../../src/model/health-report.ts";
import { readSeeds } from "../../../../src/node/files/read-seeds.ts";
import { assembleDataset } from "../../../../src/pipeline/assemble-dataset.ts";
import { checkSeeds } from "../../../../src/pipeline/check-seeds.ts";
import { draftSeeds } from "../../../../src/pipeline/draft-seeds.ts";
import { noDecisions } from "../../../../src/pipeline/drafting/decisions.ts";
import { draftTimeline } from "../../../../src/pipeline/drafting/draft-timeline.ts";
import { healthReport } from "../../../../src/pipeline/report/health-report.ts";
import type { Seeds } from "../../../../src/pipeline/seeds.ts";
import { anArticle } from "../drafting/draft-builders.ts";
import { smallArticles, smallEditorFile } from "../small-seeds.ts";

const encode = (text: string) => new TextEncoder().encode(text);

function reportOn(seeds: Seeds): readonly HealthFinding[] {
  const checked = checkSeeds(seeds);
  const drafted = draftSeeds(checked);
  return healthReport(checked, drafted, assembleDataset(checked, drafted)).findings;
}

function reportOnSmall(editorFile: string): readonly HealthFinding[] {
  const articles = Object.entries(smallArticles).map(([name, text]) => ({ name, bytes: encode(text) }));
  return reportOn({ articles, editorFile: { name: "timeline.yaml", bytes: encode(editorFile) } });
}

const inShort = (finding: HealthFinding) => {
  const { group, code, place } = finding;
  return `${group} ${code} ${place.file}:${place.line ?? ""} ${diagnosticWords(finding, "en").found}`;
};

describe("the report on ten articles without an editor's file", () => {
  const findings = reportOn(readSeeds("test/support/ten-articles"));
  const inGroup = (group: string) => findings.filter((finding) => finding.group === group);

  test("names the article without a date, the expressions that lack one, and the copy", () => {
    expect(inGroup("undated-articles").map(inShort)).toEqual([
      "undated-articles article-without-date 08-rueckblick.txt: none",
    ]);
    expect(inGroup("unresolved-times").map(inShort)).toContain(
      'unresolved-times time-unresolved 08-rueckblick.txt:5 "vergangenen Monat"',
    );
    expect(inGroup("duplicates").map(inShort)).toEqual([
      expect.stringMatching(/^duplicates near-duplicate 04-agentur.txt: \d+% of 03-landesamt.txt/),
    ]);
  });

  test("says what it found so that a page can tell it in both languages", () => {
    expect(inGroup("undated-articles").map(({ found }) => found)).toEqual([{ code: "no-date" }]);
    const [copy] = inGroup("duplicates");
    const original = findings.find(({ place }) => place.file === "03-landesamt.txt")?.article;
    expect(copy?.found).toMatchObject({ code: "copy", of: original, file: "03-landesamt.txt" });
    for (const { found, event } of inGroup("drafts")) expect(found).toMatchObject({ code: "draft", id: event });
  });

  test("leads to each draft on the timeline and to its sentence in its article", () => {
    const drafts = inGroup("drafts");
    expect(drafts.length).toBeGreaterThan(5);
    for (const { event, article, passage, place } of drafts) {
      expect([event !== undefined, article !== undefined, passage !== undefined]).toEqual([true, true, true]);
      expect(place.line).toBeGreaterThan(1);
    }
  });

  test("stands in the order of its groups", () => {
    const groups = findings.map(({ group }) => group);
    expect([...new Set(groups)]).toEqual(groups.filter((group, at) => group !== groups[at - 1]));
  });
});

describe("the report on an edited timeline", () => {
  test("names figures that exclude each other, and whom only one event names", () => {
    const lines = reportOnSmall(smallEditorFile).map(inShort);
    expect(lines).toContain("contradictions figures-differ pakt.txt:3 sent: 500 Soldaten / Hunderte");
    expect(lines).toContain(
      "actors actor-seen-once timeline.yaml:17 Anna Berg (berg), only in “500 soldiers said to follow”",
    );
    expect(lines.join("\n")).not.toContain("(nordland)");
  });

  test("leads to the one event of an actor", () => {
    const lone = reportOnSmall(smallEditorFile).find(({ found }) => found.code === "actor" && found.id === "berg");
    expect(lone).toMatchObject({ event: "entsendung" });
  });

  test("names an actor whom no event names", () => {
    const idle = "  - { id: niemand, kind: person, names: { de: Niemand, en: Nobody } }\nevents:\n";
    const lines = reportOnSmall(smallEditorFile.replace("events:\n", idle)).map(inShort);
    expect(lines).toContain("actors actor-unused timeline.yaml:18 Nobody (niemand), in none");
  });

  test("names a denial of what others tell", () => {
    const told = `stance: reports\n      - article: truppen-artikel
        quote: Ostland bestreitet, dass Soldaten aus Nordland im Land sind.
        stance: denies
        says: [ostland]`;
    const [finding] = reportOnSmall(smallEditorFile.replace("stance: reports", told)).filter(
      ({ code }) => code === "told-and-denied",
    );
    expect(finding && inShort(finding)).toBe(
      'contradictions told-and-denied truppen.txt:2 "Ostland bestreitet, dass Soldaten aus Nordland im Land sind."',
    );
    expect(finding).toMatchObject({ event: "pakt", article: "truppen-artikel" });
  });

  test("names a quote that no longer matches, and looks at the rest even so", () => {
    const findings = reportOnSmall(smallEditorFile.replace("quote: Laut der Agentur", "quote: Nach der Agentur"));
    expect(findings[0]).toMatchObject({ group: "quotes", code: "quote-altered", place: { file: "timeline.yaml" } });
    expect(findings.map(({ group }) => group)).toContain("undated-articles");
  });

  test("finds nothing where there is nothing", () => {
    const bytes = encode("title: { de: T, en: T }\ndescription: { de: D, en: D }\nlanguage: de\n");
    expect(reportOn({ articles: [], editorFile: { name: "timeline.yaml", bytes } })).toEqual([]);
  });
});

const news =
  "Präsident Karl Muster unterzeichnete am 3. Mai 2024 in Bern ein Abkommen mit Frankreich über den Bau einer Brücke zwischen den beiden Ländern, wie die Regierung mitteilte.";

test("a draft that was thrown out stays out, whichever of its sentences comes first", () => {
  const article = anArticle(news, "de");
  const [draft] = draftTimeline([article], noDecisions).events;
  expect(draft?.type).toBe("agreement");
  const again = draftTimeline([article], { ...noDecisions, discarded: [draft?.id ?? ""] });
  expect(again.events.map(({ type }) => type)).not.toContain("agreement");
});
