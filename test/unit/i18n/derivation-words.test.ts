import { describe, expect, it, test } from "vitest";
import { describeStep, type StepNames, sentenceText } from "../../../src/i18n/derivation-words.ts";
import type { DerivationStep } from "../../../src/model/date-estimate.ts";
import type { Passage } from "../../../src/model/evidence.ts";
import type { ArticleId, EventId } from "../../../src/model/ids.ts";

const article = "a-1" as ArticleId;
const event = "pakt" as EventId;
const names: StepNames = { article: (id) => `„${id}“`, event: (id) => `„${id}“` };
const passage = (exact: string): Passage => ({
  article,
  position: { start: 0, end: exact.length },
  quote: { exact, prefix: "", suffix: "" },
});
const because = { de: "Er kennt keine Bestätigung", en: "It knows of no confirmation" };
const anchor = "2024-07";
const result = "2024-06";

const table: [DerivationStep, string, string][] = [
  [
    { rule: "dateline", passage: passage("18. Oktober, 2024"), result: "2024-10-18" },
    "Der Artikel nennt sein eigenes Datum: „18. Oktober, 2024“, also 18. Oktober 2024.",
    "The article prints its own date: “18. Oktober, 2024”, that is 18 October 2024.",
  ],
  [
    { rule: "expression", passage: passage("im letzten Monat"), form: "last-unit", anchor, result },
    "„im letzten Monat“, gezählt von Juli 2024 (dem Datum des Artikels), ergibt Juni 2024.",
    "“im letzten Monat”, counted from July 2024 (the date of the article), gives June 2024.",
  ],
  [
    { rule: "expression", passage: passage("am 19. Oktober 2023"), form: "day", anchor: null, result: "2023-10-19" },
    "„am 19. Oktober 2023“ steht im Text und bedeutet 19. Oktober 2023.",
    "“am 19. Oktober 2023” stands in the text and means 19 October 2023.",
  ],
  [
    { rule: "expression", passage: passage("am Montag"), form: "weekday", anchor: null, result: null },
    "„am Montag“ ist eine Zeitangabe, aus der sich allein kein Datum ergibt.",
    "“am Montag” tells a time, but no date follows from it alone.",
  ],
  [
    { rule: "reported", article, anchor: "2024-10-18", result: "[..2024-10-18]" },
    "Der Artikel „a-1“ (18. Oktober 2024) berichtet davon als geschehen. Daraus folgt: spätestens 18. Oktober 2024.",
    "The article „a-1“ (18 October 2024) tells of it as having happened. This gives: by 18 October 2024.",
  ],
  [
    { rule: "ongoing", article, anchor: "2024-10-18", result: "../2024-10-18" },
    "Der Artikel „a-1“ (18. Oktober 2024) berichtet davon als im Gang. Daraus folgt: am 18. Oktober 2024 im Gang, Anfang unbekannt.",
    "The article „a-1“ (18 October 2024) tells of it as going on. This gives: under way on 18 October 2024, start unknown.",
  ],
  [
    { rule: "same-event", articles: [article, "a-2" as ArticleId, "a-3" as ArticleId], result },
    "Annahme: „a-1“, „a-2“ und „a-3“ erzählen von ein und demselben Ereignis. Daraus folgt: Juni 2024.",
    "Assumption: „a-1“, „a-2“ and „a-3“ tell of one and the same event. This gives: June 2024.",
  ],
  [
    { rule: "tells-of", event, anchor: result, result: "[2024-06..]" },
    "Der Artikel erzählt von „pakt“ (Juni 2024), ist also nicht älter als dieses Ereignis. Daraus folgt: nicht vor Juni 2024.",
    "The article tells of „pakt“ (June 2024), so it is not older than that event. This gives: not before June 2024.",
  ],
  [
    { rule: "counted-back", event, passage: passage("Im vergangenen Monat"), anchor: result, result: anchor },
    "Der Artikel sagt von „pakt“ (Juni 2024): „Im vergangenen Monat“. Von dort aus gezählt ergibt sich sein eigenes Datum. Daraus folgt: Juli 2024.",
    "The article says of „pakt“ (June 2024): “Im vergangenen Monat”. Counted from there, that gives its own date. This gives: July 2024.",
  ],
  [
    { rule: "as-news-of", event, anchor: result, result: "2024-07~" },
    "Annahme: Der Artikel erzählt von „pakt“ (Juni 2024) als Neuigkeit, erschien also bald danach. Daraus folgt: etwa Juli 2024.",
    "Assumption: the article tells of „pakt“ (June 2024) as news, so it appeared soon after. This gives: around July 2024.",
  ],
  [
    { rule: "not-before-article", article, because, anchor: "2024-10-18", result: "[2024-10-18..]" },
    "Annahme: nicht vor dem Artikel „a-1“ (18. Oktober 2024). Begründung: Er kennt keine Bestätigung. Daraus folgt: nicht vor 18. Oktober 2024.",
    "Assumption: not before the article „a-1“ (18 October 2024). Reason: It knows of no confirmation. This gives: not before 18 October 2024.",
  ],
  [
    { rule: "after-event", event, passage: passage("folgt auf"), anchor: null, result: null },
    "Nach dem Text geschah es nach „pakt“ (ohne Datum): „folgt auf“. Ein Datum folgt daraus nicht.",
    "According to the text it happened after „pakt“ (undated): “folgt auf”. No date follows from this.",
  ],
  [
    { rule: "told-after", passage: passage("im Juni"), anchor: result, result: "[2024-06..2024-10-18]" },
    "Annahme: Der Artikel erzählt der Reihe nach, also geschah es nicht vor dem, was er davor mit „im Juni“ (Juni 2024) datiert. Daraus folgt: irgendwann zwischen Juni 2024 und 18. Oktober 2024.",
    "Assumption: the article tells things in their order, so it did not happen before what it dates by “im Juni” (June 2024) just before. This gives: at some time between June 2024 and 18 October 2024.",
  ],
  [
    { rule: "told-under", passage: passage("im Juni"), anchor: result, result },
    "Annahme: Der Absatz einer Chronik beginnt mit „im Juni“ (Juni 2024), und was darin ohne eigene Zeitangabe steht, geschah in dieser Zeit. Daraus folgt: Juni 2024.",
    "Assumption: the paragraph of a chronicle begins with “im Juni” (June 2024), and what it tells without a time of its own happened then. This gives: June 2024.",
  ],
  [
    { rule: "told-among", passage: passage("im Juni"), anchor: result, result: "2024" },
    "Annahme: Davor und danach erzählt der Artikel nur von einem Jahr („im Juni“: Juni 2024), also geschah auch dies in jenem Jahr. Daraus folgt: 2024.",
    "Assumption: right before and after, the article tells of one year alone (“im Juni”: June 2024), so this happened in that year, too. This gives: 2024.",
  ],
  [
    { rule: "said-after", passage: passage("2019"), anchor: "2019", result: "[2019..2024-10-18]" },
    "Nach dem Text geschah es nicht vor dem, was er mit „2019“ (2019) datiert. Daraus folgt: irgendwann zwischen 2019 und 18. Oktober 2024.",
    "According to the text it did not happen before what it dates by “2019” (2019). This gives: at some time between 2019 and 18 October 2024.",
  ],
  [
    { rule: "said-before", passage: passage("2019"), anchor: "2019", result: "[..2019]" },
    "Nach dem Text geschah es nicht nach dem, was er mit „2019“ (2019) datiert. Daraus folgt: spätestens 2019.",
    "According to the text it did not happen after what it dates by “2019” (2019). This gives: by the end of 2019.",
  ],
  [
    { rule: "same-time-as", event, passage: passage("während"), anchor: result, result },
    "Nach dem Text gehört es zur selben Zeit wie „pakt“ (Juni 2024): „während“. Daraus folgt: Juni 2024.",
    "According to the text it belongs to the same time as „pakt“ (June 2024): “während”. This gives: June 2024.",
  ],
  [
    { rule: "undated-article", article },
    "Der Artikel „a-1“ hat kein bekanntes Datum, das eine Grenze setzen könnte.",
    "The article „a-1“ has no known date that could set a bound.",
  ],
  [
    { rule: "editor-reads", because, result },
    "So liest die Redaktion die Texte: Er kennt keine Bestätigung. Daraus folgt: Juni 2024.",
    "This is how the editor reads the texts: It knows of no confirmation. This gives: June 2024.",
  ],
  [
    { rule: "disagreement", articles: [article, "a-2" as ArticleId], result: null },
    "Was „a-1“ und „a-2“ sagen, kann nicht beides stimmen; beides bleibt stehen. Ein Datum folgt daraus nicht.",
    "What „a-1“ and „a-2“ say cannot both be true; both are kept. No date follows from this.",
  ],
];

describe("describeStep", () => {
  test.each(table)("puts $rule into a sentence", (step, de, en) => {
    expect(sentenceText(describeStep(step, names, "de"), "de")).toBe(de);
    expect(sentenceText(describeStep(step, names, "en"), "en")).toBe(en);
  });

  it("keeps what can be followed apart from the words around it", () => {
    const [step] = table[4] as (typeof table)[number];
    expect(describeStep(step, names, "de").map(({ kind }) => kind)).toEqual(["text", "article", "text"]);
  });

  it("says where the rights withhold the words", () => {
    const step = { rule: "dateline", passage: { ...passage("x"), quote: null }, result: "2024" } as const;
    expect(sentenceText(describeStep(step, names, "de"), "de")).toContain("[Wortlaut nicht freigegeben]");
  });

  it("says “bis” and “ab” only inside quotes", () => {
    for (const [step] of table)
      expect(sentenceText(describeStep(step, names, "de"), "de").replaceAll(/„.*?“/g, "")).not.toMatch(/\b(bis|ab)\b/);
  });
});
