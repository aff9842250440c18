import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eventTypes } from "../../../src/model/event.ts";
import { stances } from "../../../src/model/evidence.ts";
import { findingGroups } from "../../../src/model/finding-group.ts";
import { timeReadings } from "../../../src/model/first-report.ts";
import type { ActorId, ArticleId, EventId, EvidenceKey } from "../../../src/model/ids.ts";
import { traits } from "../../../src/model/trait.ts";
import { formatView, parseView } from "../../../src/state/url-codec.ts";
import { laneKinds, layouts, startView, storyPlaces, type View } from "../../../src/state/view.ts";

const root = "/some/where/";

function read(address: string): View {
  const url = new URL(address, `https://example.org${root}`);
  return parseView(url, root);
}

function write(view: Partial<View>): string {
  const { pathname, search } = formatView({ ...startView, ...view }, root);
  return pathname.slice(root.length) + search;
}

const id = <T>() => fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/) as unknown as fc.Arbitrary<T>;
const day = fc
  .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const period = fc
  .tuple(
    fc.option(
      fc.oneof(
        day,
        day.map((text) => text.slice(0, 7)),
      ),
    ),
    fc.option(day),
  )
  .filter(([from, to]) => from === null || to === null || from <= to)
  .map(([from, to]) => ({ from, to }));
const filters = fc
  .record({
    actors: fc.uniqueArray(id<ActorId>()),
    match: fc.constantFrom("any" as const, "all" as const),
    withAffiliates: fc.boolean(),
    types: fc.uniqueArray(fc.constantFrom(...eventTypes)),
    sources: fc.uniqueArray(id<ArticleId>()),
    says: fc.uniqueArray(id<ActorId>()),
    stances: fc.uniqueArray(fc.constantFrom(...stances)),
    only: fc.uniqueArray(fc.constantFrom(...traits)),
    period,
    known: fc.option(day),
    query: fc.string({ maxLength: 200 }).map((text) => text.trim()),
  })
  .map(({ period, ...rest }) => ({ ...rest, ...period }));
const passage = fc
  .tuple(fc.nat({ max: 999_999 }), fc.integer({ min: 1, max: 999 }))
  .map(([start, length]) => ({ start, end: start + length }));
const anyView = fc.record({
  event: fc.option(id<EventId>()),
  article: fc.option(id<ArticleId>()),
  compared: fc.option(id<ArticleId>()),
  actor: fc.option(id<ActorId>()),
  evidence: fc.option(fc.stringMatching(/^[0-9a-f]{8}$/) as unknown as fc.Arbitrary<EvidenceKey>),
  passage: fc.option(passage),
  filters,
  highlighted: fc.uniqueArray(id<EventId>()),
  embedded: fc.boolean(),
  story: fc.option(fc.constantFrom(...storyPlaces)),
  lanes: fc.constantFrom(...laneKinds),
  layout: fc.constantFrom(...layouts, null),
  findings: fc.constantFrom(...findingGroups, null),
  dates: fc.constantFrom("articles", "editorial"),
  time: fc.constantFrom(...timeReadings),
  language: fc.constantFrom("de", "en", null),
});
/** A passage is one of the open article, and it is the open article that another is set beside; the compact view tells no story. */
const views: fc.Arbitrary<View> = anyView
  .map((view) => (view.article ? view : { ...view, passage: null, compared: null }))
  .map((view) => (view.embedded ? { ...view, story: null } : view));

describe("the address of a view", () => {
  it("reads back as the same view, with and without pages of its own", () => {
    const none = { event: () => false, article: () => false };
    fc.assert(
      fc.property(views, (view) => {
        expect(parseView(formatView(view, root), root)).toEqual(view);
        expect(parseView(formatView(view, root, none), root)).toEqual(view);
      }),
    );
  });

  it("never fails, whatever the query holds", () => {
    const names = fc.constantFrom(
      "e",
      "a",
      "actor",
      "match",
      "type",
      "from",
      "to",
      "lanes",
      "evidence",
      "q",
      "s",
      "lang",
      "with",
      "only",
      "p",
      "versus",
      "known",
      "time",
      "story",
      "embed",
      "view",
      "findings",
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(names, fc.string())), fc.webPath(), (pairs, pathname) => {
        const view = parseView({ pathname, search: `?${new URLSearchParams(pairs)}` }, root);
        expect(parseView(formatView(view, root), root)).toEqual(view);
      }),
    );
  });

  it.each([
    [{}, ""],
    [{ event: "juni-pakt" as EventId }, "e/juni-pakt/"],
    [{ article: "truppen" as ArticleId }, "a/truppen/"],
    [{ article: "truppen" as ArticleId, event: "juni-pakt" as EventId }, "a/truppen/?e=juni-pakt"],
    [
      {
        filters: { ...startView.filters, actors: ["nordkorea", "russland"] as ActorId[], match: "all" as const },
        dates: "editorial" as const,
      },
      "?actor=nordkorea&actor=russland&match=all&dates=editorial",
    ],
    [{ story: "told" as const }, "?story="],
    [{ story: "told" as const, event: "juni-pakt" as EventId }, "e/juni-pakt/?story="],
    [{ story: "end" as const, embedded: false }, "?story=end"],
    [{ layout: "list" as const, lanes: "actor" as const, language: "en" as const }, "?lanes=actor&view=list&lang=en"],
  ])("of %j is “%s”", (view, address) => {
    expect(write(view)).toBe(address);
  });

  it.each([
    ["?e=juni-pakt", { event: "juni-pakt" }],
    ["?a=truppen&e=juni-pakt", { article: "truppen", event: "juni-pakt" }],
    ["e/juni-pakt/index.html", { event: "juni-pakt" }],
    ["index.html", {}],
    ["e/juni-pakt/?a=truppen", { event: "juni-pakt", article: "truppen" }],
    ["?e=Juni%20Pakt&lanes=sideways&view=&lang=fr&evidence=xyz&dates=mine", {}],
    ["?e=&e=juni-pakt", { event: "juni-pakt" }],
    ["a/truppen/?s=120-260", { article: "truppen", passage: { start: 120, end: 260 } }],
    ["a/truppen/?s=260-120", { article: "truppen" }],
    ["a/truppen/?s=120", { article: "truppen" }],
    ["?s=120-260", {}],
    ["a/truppen/?versus=lawrow", { article: "truppen", compared: "lawrow" }],
    ["?versus=lawrow", {}],
    ["?time=reported&known=2024-07-31", { time: "reported", filters: { ...startView.filters, known: "2024-07-31" } }],
    ["?time=later&known=2024-02-30", {}],
    ["e/juni-pakt/?p=putin", { event: "juni-pakt", actor: "putin" }],
    ["?story", { story: "told" }],
    ["e/juni-pakt/?story=", { event: "juni-pakt", story: "told" }],
    ["?story=end", { story: "end" }],
    ["?story=3&story=end", {}],
    ["?story&embed", { embedded: true }],
    ["?q=%20Pakt%20", { filters: { ...startView.filters, query: "Pakt" } }],
    ["?q=%20", {}],
    [
      "?only=contested&only=true&only=single-source",
      { filters: { ...startView.filters, only: ["contested", "single-source"] } },
    ],
  ])("“%s” shows %j", (address, view) => {
    expect(read(address)).toEqual({ ...startView, ...view });
  });

  it("keeps each choice of a list once", () => {
    expect(read("?actor=a&actor=b&actor=a&actor=B!").filters.actors).toEqual(["a", "b"]);
  });

  it.each([
    ["?from=2024-06&to=2024-10", "2024-06", "2024-10"],
    ["?from=2024-13", null, null],
    ["?from=2024-10&to=2024-06", null, null],
    ["?to=2024-02-30&from=2024", "2024", null],
  ])("takes the period of “%s” as %s to %s", (address, from, to) => {
    expect(read(address).filters).toMatchObject({ from, to });
  });
});
