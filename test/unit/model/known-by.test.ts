import { describe, expect, it } from "vitest";
import type { Article } from "../../../src/model/article.ts";
import type { Claim } from "../../../src/model/claim.ts";
import type { DerivationStep } from "../../../src/model/date-estimate.ts";
import type { TimelineEvent } from "../../../src/model/event.ts";
import type { ArticleId } from "../../../src/model/ids.ts";
import { appearanceBy, asKnownBy } from "../../../src/model/known-by.ts";
import { aDate, anArticle, anEvent, anEvidence, noDate } from "../../support/builders.ts";

const july = "july" as ArticleId;
const october = "october" as ArticleId;
const undated = "undated" as ArticleId;

const heads: ReadonlyMap<ArticleId, Article> = new Map(
  [
    anArticle({ id: july, datePublished: aDate("2024-07") }),
    anArticle({ id: october, datePublished: aDate("2024-10-18") }),
    anArticle({ id: undated, datePublished: noDate() }),
  ].map((article) => [article.id, article]),
);

const inJuly = anEvidence({ article: july });
const inOctober = anEvidence({ article: october });
const inUndated = anEvidence({ article: undated });

function told(change: Partial<Pick<TimelineEvent, "evidence" | "claims" | "when">>) {
  return anEvent({ evidence: [inJuly, inOctober], ...change });
}

function expression(article: ArticleId, result: string | null): DerivationStep {
  const passage = { article, position: { start: 0, end: 5 }, quote: null };
  return { rule: "expression", passage, form: "month", anchor: null, result };
}

function dateThen(event: TimelineEvent, day: string) {
  const when = asKnownBy(event, day, heads)?.event.when;
  return when && "edtf" in when ? when.edtf : (when?.basis ?? null);
}

describe("whether an article had appeared by a day", () => {
  it.each([
    ["2024-10-18", "2024-10-17", "later"],
    ["2024-10-18", "2024-10-18", "appeared"],
    ["2024-07", "2024-06-30", "later"],
    ["2024-07", "2024-07-01", "open"],
    ["2024-07", "2024-07-30", "open"],
    ["2024-07", "2024-07-31", "appeared"],
    ["[..2024-10-18]", "1990-01-01", "open"],
    ["[2024-10-18..]", "2030-01-01", "open"],
  ])("dated %s, asked of %s: %s", (date, day, appearance) => {
    expect(appearanceBy(anArticle({ datePublished: aDate(date) }), day)).toBe(appearance);
  });

  it("is always open where it has no date", () => {
    expect(appearanceBy(anArticle({ datePublished: noDate() }), "1990-01-01")).toBe("open");
  });
});

describe("an event as it was known on a day", () => {
  it("has the evidence and the figures that may have been there, and apart from them what came later", () => {
    const claim = (evidence: Claim["evidence"]) => ({ evidence }) as Claim;
    const event = told({ claims: [claim(inJuly.key), claim(inOctober.key)] });
    const known = asKnownBy(event, "2024-08-01", heads);
    expect(known?.event.evidence).toEqual([inJuly]);
    expect(known?.event.claims).toEqual([claim(inJuly.key)]);
    expect(known?.later).toEqual([inOctober]);
    expect(known?.open).toEqual([]);
  });

  it("is all of it once the last article has appeared", () => {
    const event = told({});
    const known = asKnownBy(event, "2024-10-18", heads);
    expect(known?.event.evidence).toEqual(event.evidence);
    expect(known?.event.when).toEqual(event.when);
    expect(known?.later).toEqual([]);
  });

  it("is not there before any article can have told of it", () => {
    expect(asKnownBy(told({}), "2024-06-30", heads)).toBeNull();
  });

  it("keeps what may have been told by then, and says that it is open", () => {
    const event = told({ evidence: [inJuly, inOctober, inUndated] });
    expect(asKnownBy(event, "2024-07-10", heads)).toMatchObject({ open: [july, undated], later: [inOctober] });
    expect(asKnownBy(event, "2024-06-01", heads)).toMatchObject({ open: [undated] });
  });

  it("knows nothing of what an editor knows", () => {
    const note = { de: "n", en: "n" };
    const bounds = { edtf: "2024-06-19", earliest: "2024-06-19", latest: "2024-06-19" };
    const event = { ...told({}), whenEditorial: { basis: "editorial" as const, ...bounds, note, source: note } };
    expect(asKnownBy(event, "2024-12-01", heads)?.event.whenEditorial).toBeUndefined();
  });
});

describe("its date as known then", () => {
  it("is that of today where it needs no later article", () => {
    const when = aDate("2024-06", { derivation: [expression(july, "2024-06")] });
    expect(dateThen(told({ when }), "2024-08-01")).toBe("2024-06");
  });

  it("ends with the step before the first that needs a later article", () => {
    const steps = [expression(july, "2024-06"), expression(october, "2024-06-19")];
    expect(dateThen(told({ when: aDate("2024-06-19", { derivation: steps }) }), "2024-08-01")).toBe("2024-06");
    expect(dateThen(told({ when: aDate("2024-06-19", { derivation: steps }) }), "2024-10-18")).toBe("2024-06-19");
  });

  it("is no later than the articles that had reported it", () => {
    const event = told({ when: aDate("2024-06", { derivation: [expression(october, "2024-06")] }) });
    const when = asKnownBy(event, "2024-08-01", heads)?.event.when;
    expect(when).toMatchObject({ edtf: "[..2024-07-31]", earliest: null, latest: "2024-07-31" });
    expect(when?.derivation).toMatchObject([{ rule: "reported", article: july, result: "[..2024-07-31]" }]);
  });

  it("is a single day where steps and reports leave one, and stays what it was where a report ends with it", () => {
    const from = (first: string) =>
      told({ when: aDate("2024-06-19", { derivation: [expression(july, first), expression(october, "2024-06-19")] }) });
    expect(dateThen(from("[2024-07-31..]"), "2024-08-01")).toBe("[2024-07-31..2024-07-31]");
    expect(dateThen(from("2024-07"), "2024-08-01")).toBe("2024-07");
    expect(dateThen(from("2024-08"), "2024-08-01")).toBe("2024-08");
  });

  it("is stated where its own words give it, resolved where a report bounds it, inferred where that report's date is", () => {
    const later = expression(october, "2024-06-19");
    const stated = told({ when: aDate("2024-06-19", { derivation: [expression(july, "2024-06"), later] }) });
    expect(asKnownBy(stated, "2024-08-01", heads)?.event.when).toMatchObject({ basis: "stated", soft: [] });
    const bounded = told({ when: aDate("2024-06-19", { derivation: [later] }) });
    expect(asKnownBy(bounded, "2024-08-01", heads)?.event.when).toMatchObject({ basis: "resolved", soft: [] });
    const guessed = anArticle({ id: july, datePublished: aDate("2024-07", { basis: "inferred" }) });
    const then = asKnownBy(bounded, "2024-08-01", new Map([...heads, [july, guessed]]));
    expect(then?.event.when).toMatchObject({ basis: "inferred", soft: ["latest"] });
  });

  it("is bounded neither by a denial nor by an announcement", () => {
    const when = aDate("2024-06", { derivation: [expression(october, "2024-06")] });
    for (const stance of ["denies", "announces"] as const) {
      const evidence = [anEvidence({ article: july, stance }), inOctober];
      expect(dateThen(told({ evidence, when }), "2024-08-01")).toBe("unknown");
    }
  });

  it("forgets a disagreement with a later article", () => {
    const steps: DerivationStep[] = [
      expression(july, "2024-05"),
      expression(october, "2024-06"),
      { rule: "disagreement", articles: [july, october], result: "[2024-05,2024-06]" },
    ];
    expect(dateThen(told({ when: aDate("[2024-05,2024-06]", { derivation: steps }) }), "2024-08-01")).toBe("2024-05");
  });

  it("goes on, where it lasts, as far as articles had shown it going on", () => {
    const derivation: DerivationStep[] = [
      { rule: "reported", article: july, anchor: "2024-07", result: "[..2024-07]" },
      { rule: "ongoing", article: october, anchor: "2024-10-18", result: "../2024-10-18" },
    ];
    const when = aDate("../2024-10-18", { derivation, attested: { from: "2024-07-31", to: "2024-10-18" } });
    expect(dateThen(told({ when }), "2024-08-01")).toBe("../2024-07-31");
    const steps = asKnownBy(told({ when }), "2024-08-01", heads)?.event.when.derivation;
    expect(steps).toMatchObject([{ rule: "reported", article: july, result: "[..2024-07-31]" }]);
  });
});
