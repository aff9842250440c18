import { describe, expect, test } from "vitest";
import type { DatingEvent, DatingHints } from "../../../../src/pipeline/dating/dating-input.ts";
import { deriveDates } from "../../../../src/pipeline/dating/derive-dates.ts";
import { aDatingArticle, aDatingEvent, eventId, passageIn } from "./dating-builders.ts";

const dated = (day: string, text: string) => aDatingArticle("dated", text, { day });
const undated = (text: string) => aDatingArticle("undated", text);

function dateOf(articles: Parameters<typeof deriveDates>[0], ...events: DatingEvent[]) {
  const derived = deriveDates(articles, events);
  const first = events[0];
  const date = first && derived.events.get(first.id);
  if (!date) throw new Error("no event was given");
  return {
    date,
    edtf: date.basis === "unknown" ? null : date.edtf,
    rules: date.derivation.map(({ rule }) => rule),
    ...derived,
  };
}

describe("an event's date comes from its quotes", () => {
  const article = dated(
    "2024-10-18",
    "Am 3. Mai 2024 tagte der Rat. Im Juni schloss er einen Pakt. Der Bau begann. Ab November kann er liefern.",
  );

  test.each([
    ["a full date is stated", "Am 3. Mai 2024 tagte der Rat.", "reports", "2024-05-03", "stated"],
    [
      "a relative date is resolved from the dateline",
      "Im Juni schloss er einen Pakt.",
      "reports",
      "2024-06",
      "resolved",
    ],
    ["without one, the report bounds it", "Der Bau begann.", "reports", "[..2024-10-18]", "resolved"],
    ["an open expression stays open", "Ab November kann er liefern.", "announces", "[2024-11..]", "resolved"],
  ] as const)("%s", (_title, quote, stance, edtf, basis) => {
    const { date } = dateOf([article], aDatingEvent("e", [{ article, quote, stance }]));
    expect(date).toMatchObject({ edtf, basis });
  });

  test("an announcement is no report that it happened", () => {
    const { date } = dateOf([article], aDatingEvent("e", [{ article, quote: "Der Bau begann.", stance: "announces" }]));
    expect(date.basis).toBe("unknown");
  });

  test.each([
    ["a weekday of what is announced is the coming one", "Ein Schiff bringt sie am Montag.", "2024-10-21"],
    ["the one on which it was announced is no day of it", "Der Rat kündigte am Montag an, dass er abtritt.", null],
    ["nor where the day of it stands beside", "Am Montag kündigte er an, im November abzutreten.", "2024-11"],
  ] as const)("%s", (_title, quote, edtf) => {
    const told = dated("2024-10-18", quote);
    expect(dateOf([told], aDatingEvent("e", [{ article: told, quote, stance: "announces" }])).edtf).toBe(edtf);
  });

  test("“vor drei Wochen” is a week, “seit drei Wochen” none", () => {
    const told = dated("2024-10-18", "Vor drei Wochen tagte der Rat. Seit drei Wochen tagt der Rat.");
    const edtfOf = (quote: string) =>
      dateOf([told], aDatingEvent("e", [{ article: told, quote, stance: "reports" }])).edtf;
    expect(edtfOf("Vor drei Wochen tagte der Rat.")).toBe("[2024-09-23..2024-09-29]");
    expect(edtfOf("Seit drei Wochen tagt der Rat.")).toBe("[..2024-10-18]");
  });

  test("a denial neither dates nor bounds", () => {
    const evidence = [{ article, quote: "Am 3. Mai 2024 tagte der Rat.", stance: "denies" as const }];
    expect(dateOf([article], aDatingEvent("e", evidence)).date.basis).toBe("unknown");
  });

  test("two articles that disagree both stand, and are named", () => {
    const other = aDatingArticle("other", "Am 4. Mai 2024 tagte der Rat.", { day: "2024-10-19" });
    const event = aDatingEvent("e", [
      { article, quote: "Am 3. Mai 2024 tagte der Rat.", stance: "reports" },
      { article: other, quote: "Am 4. Mai 2024 tagte der Rat.", stance: "reports" },
    ]);
    const { edtf, rules, diagnostics } = dateOf([article, other], event);
    expect(edtf).toBe("[2024-05-03,2024-05-04]");
    expect(rules).toEqual(["expression", "expression", "disagreement"]);
    expect(diagnostics).toMatchObject([
      {
        severity: "warning",
        code: "sources-disagree",
        event: event.id,
        found: {
          code: "dates-given",
          dates: [
            { edtf: "2024-05-03", articles: [article.id] },
            { edtf: "2024-05-04", articles: [other.id] },
          ],
        },
      },
    ]);
  });
});

test("of an article whose sentences disagree, both dates are told as its own", () => {
  const article = dated("2024-10-18", "Am 3. Mai 2024 tagte der Rat. Am 4. Mai 2024 tagte der Rat.");
  const quotes = ["Am 3. Mai 2024 tagte der Rat.", "Am 4. Mai 2024 tagte der Rat."];
  const evidence = quotes.map((quote) => ({ article, quote, stance: "reports" as const }));
  const [told] = deriveDates([article], [aDatingEvent("e", evidence)]).diagnostics;
  expect(told?.found).toEqual({
    code: "dates-given",
    dates: [
      { edtf: "2024-05-03", articles: [article.id] },
      { edtf: "2024-05-04", articles: [article.id] },
    ],
  });
});

describe("an undated article is dated by what it tells", () => {
  const known = dated("2024-10-18", "Ein im Juni unterzeichneter Vertrag regelt den Handel.");
  const quoteOfKnown = { article: known, quote: known.text, stance: "reports" as const };

  test("an expression for an event known from elsewhere is counted back", () => {
    const article = undated("Im vergangenen Monat wurde der Vertrag unterzeichnet. Am Montag reiste der Rat ab.");
    const pact = aDatingEvent("pact", [
      quoteOfKnown,
      { article, quote: "Im vergangenen Monat wurde der Vertrag unterzeichnet.", stance: "reports" },
    ]);
    const departure = aDatingEvent("departure", [
      { article, quote: "Am Montag reiste der Rat ab.", stance: "reports" },
    ]);
    const { articles, events } = deriveDates([known, article], [pact, departure]);
    expect(articles.get(article.id)).toMatchObject({ edtf: "2024-07", basis: "inferred" });
    expect(articles.get(article.id)).toMatchObject({
      derivation: [{ rule: "counted-back", anchor: "2024-06", result: "2024-07" }],
    });
    expect(events.get(departure.id)).toMatchObject({
      edtf: "[2024-07-01,2024-07-08,2024-07-15,2024-07-22,2024-07-29]",
      basis: "resolved",
    });
    expect(events.get(pact.id)).toMatchObject({ edtf: "2024-06", basis: "inferred" });
    expect(events.get(pact.id)?.derivation.map(({ rule }) => rule)).toEqual(["expression", "expression", "same-event"]);
  });

  test("it is not earlier than what it tells, with an open end", () => {
    const article = undated("Am 19. Oktober 2023 kam der Minister.");
    const { articles } = deriveDates(
      [article],
      [aDatingEvent("visit", [{ article, quote: article.text, stance: "reports" }])],
    );
    expect(articles.get(article.id)).toMatchObject({ edtf: "[2023-10-19..]", basis: "inferred", soft: ["earliest"] });
  });

  test("taken as the news of an event, it is from about the same month, and bounds softly", () => {
    const article = {
      ...undated("Der Vertrag wurde geschlossen. Zuvor waren Trümmer gefunden worden."),
      published: { asNewsOf: eventId("pact") },
    };
    const pact = aDatingEvent("pact", [
      quoteOfKnown,
      { article, quote: "Der Vertrag wurde geschlossen.", stance: "reports" },
    ]);
    const find = aDatingEvent("find", [{ article, quote: "Zuvor waren Trümmer gefunden worden.", stance: "reports" }]);
    const { articles, events } = deriveDates([known, article], [pact, find]);
    expect(articles.get(article.id)).toMatchObject({ edtf: "2024-06~" });
    expect(events.get(find.id)).toMatchObject({ edtf: "[..2024-06~]", soft: ["latest"] });
  });

  test("its own report cannot date the event that dates it", () => {
    const article = undated("Der Rat tagte.");
    const { articles, events } = deriveDates(
      [article],
      [aDatingEvent("e", [{ article, quote: article.text, stance: "reports" }])],
    );
    expect(articles.get(article.id)?.basis).toBe("unknown");
    expect(events.get(eventId("e"))).toMatchObject({ basis: "unknown", derivation: [{ rule: "undated-article" }] });
  });
});

describe("the editor's hints", () => {
  const first = dated("2024-10-18", "Der Rat schweigt.");
  const later = undated("Der Rat gab es zu. Danach gab es auch der Minister zu. Dazu versprach er Hilfe.");
  const hinted = (id: string, quote: string, date: DatingHints) =>
    aDatingEvent(id, [{ article: later, quote, stance: "confirms" }], date);
  const because = { de: "Grund", en: "reason" };
  const council = hinted("council", "Der Rat gab es zu.", { notBefore: { article: first.id, because } });
  const minister = hinted("minister", "Danach gab es auch der Minister zu.", {
    after: { event: eventId("council"), passage: passageIn(later, "Danach") },
  });
  const help = hinted("help", "Dazu versprach er Hilfe.", {
    sameTimeAs: { event: eventId("minister"), passage: passageIn(later, "Dazu") },
  });

  test("not before an article that knows nothing of it: an open interval with a soft edge", () => {
    expect(dateOf([first, later], council).date).toMatchObject({
      edtf: "[2024-10-18..]",
      basis: "inferred",
      soft: ["earliest"],
    });
  });

  test("the order of events carries the bound on, in whatever order they are listed", () => {
    const { events, articles } = deriveDates([first, later], [help, minister, council]);
    for (const id of ["council", "minister", "help"])
      expect(events.get(eventId(id))).toMatchObject({ edtf: "[2024-10-18..]" });
    expect(articles.get(later.id)).toMatchObject({ edtf: "[2024-10-18..]" });
  });

  test("two events that point at each other stay undated", () => {
    const one = hinted("one", "Der Rat gab es zu.", {
      sameTimeAs: { event: eventId("two"), passage: passageIn(later, "Danach") },
    });
    const two = hinted("two", "Danach gab es auch der Minister zu.", {
      sameTimeAs: { event: eventId("one"), passage: passageIn(later, "Dazu") },
    });
    expect(dateOf([later], one, two).date.basis).toBe("unknown");
  });

  test("the reason for having no date is the editor's where there is one", () => {
    expect(dateOf([later], hinted("e", "Der Rat gab es zu.", { reason: because })).date).toMatchObject({
      basis: "unknown",
      reason: because,
    });
  });

  test("what lasts runs from an open beginning to the last article that shows it", () => {
    const early = aDatingArticle("early", "Seit langem fließt Gas.", { day: "2024-07-02" });
    const late = aDatingArticle("late", "Noch immer fließt Gas.", { day: "2024-10-18" });
    const event = aDatingEvent(
      "e",
      [
        { article: late, quote: late.text, stance: "reports" },
        { article: early, quote: early.text, stance: "reports" },
      ],
      { lasting: true },
    );
    expect(dateOf([early, late], event).date).toMatchObject({
      edtf: "../2024-10-18",
      attested: { from: "2024-07-02", to: "2024-10-18" },
      derivation: [
        { rule: "reported", result: "[..2024-07-02]" },
        { rule: "ongoing", result: "../2024-10-18" },
      ],
    });
  });
});

describe("a typed date", () => {
  const article = dated("2024-10-18", "Im Juni schloss er einen Pakt.");
  const typed = (date: DatingHints) =>
    dateOf([article], aDatingEvent("e", [{ article, quote: article.text, stance: "reports" }], date));

  test("that equals the derived one changes nothing", () => {
    expect(typed({ edtf: "2024-06" })).toMatchObject({ edtf: "2024-06", rules: ["expression"], diagnostics: [] });
  });

  test("that lies outside it is an error that names both", () => {
    expect(typed({ edtf: "2024-05" }).diagnostics).toMatchObject([
      {
        severity: "error",
        code: "date-disagrees",
        expected: { code: "date-of-quotes", edtf: expect.stringContaining("2024-06") },
        found: { text: "2024-05" },
      },
    ]);
  });

  test("that is closer needs a reason, and then stands with it", () => {
    expect(typed({ edtf: "2024-06-19" }).diagnostics).toMatchObject([{ code: "date-disagrees" }]);
    const read = typed({ edtf: "2024-06-19", because: { de: "Grund", en: "reason" } });
    expect(read).toMatchObject({ edtf: "2024-06-19", diagnostics: [] });
    expect(read.rules.at(-1)).toBe("editor-reads");
  });
});
