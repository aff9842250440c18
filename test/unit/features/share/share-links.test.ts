import { describe, expect, it } from "vitest";
import { linkTargets, originalUrl, shareSubject, targetView } from "../../../../src/features/share/share-links.ts";
import type { ActorId, ArticleId, EventId, EvidenceKey } from "../../../../src/model/ids.ts";
import { startView, type View } from "../../../../src/state/view.ts";
import { aCorpus, anArticle, anEvent, anEvidence } from "../../../support/builders.ts";

const [first, second] = ["0000000a", "0000000b"] as EvidenceKey[];
const article = "article" as ArticleId;
const event = anEvent({
  id: "pakt",
  evidence: [
    anEvidence({ ...(first && { key: first }) }),
    anEvidence({ ...(second && { key: second }), quote: { exact: "Der Pakt steht.", prefix: "", suffix: "" } }),
  ],
});
const corpus = aCorpus({ events: [event, anEvent({ id: "besuch" })] });
const online = aCorpus({ events: [event], articles: [anArticle({ url: "https://verlag.example/1" })] });
const view = (change: Partial<View>): View => ({ ...startView, ...change });

describe("what is shared", () => {
  it.each([
    ["nothing, where nothing is open", {}, null, [null, undefined]],
    ["the event's first sentence", { event: event.id }, null, ["pakt", first]],
    ["the sentence that the address names", { event: event.id, evidence: second }, null, ["pakt", second]],
    ["the sentence that is asked for", { event: event.id, evidence: first }, second, ["pakt", second]],
    ["the event that a sentence of the open article proves", { article, evidence: second }, null, ["pakt", second]],
    ["nothing of an event that is not there", { event: "fort" as EventId }, null, [null, undefined]],
  ] as const)("%s", (_, change, asked, expected) => {
    const found = shareSubject(view(change as Partial<View>), asked ?? null, corpus);
    expect([found.event?.id ?? null, found.evidence?.key]).toEqual(expected);
  });
});

describe("a link", () => {
  const filters = { ...startView.filters, actors: ["russland" as ActorId] };
  const open = view({ event: event.id, article, evidence: second ?? null, filters, language: "en", lanes: "none" });
  const subject = { event, evidence: event.evidence[1] ?? null };

  it("leads to the event alone, in the same language", () => {
    expect(targetView("event", subject, open, [])).toEqual(view({ event: event.id, language: "en" }));
  });

  it("leads to the event with filters, lanes and all", () => {
    expect(targetView("filtered", subject, open, [])).toEqual({ ...open, article: null, evidence: null });
  });

  it("leads to one sentence", () => {
    expect(targetView("sentence", subject, open, [])).toEqual(
      view({ event: event.id, evidence: second ?? null, language: "en" }),
    );
  });

  it("leads to picked events, with nothing open", () => {
    const picked = [event.id, "besuch" as EventId];
    expect(targetView("highlight", subject, open, picked)).toEqual({
      ...open,
      event: null,
      article: null,
      evidence: null,
      highlighted: picked,
    });
  });

  it("leads to the original where there is one and its words may be shown", () => {
    expect(subject.evidence && originalUrl(subject.evidence, online)).toBe(
      "https://verlag.example/1#:~:text=Der%20Pakt%20steht.",
    );
    expect(subject.evidence && originalUrl(subject.evidence, corpus)).toBeNull();
    expect(originalUrl(anEvidence({ quote: null }), online)).toBeNull();
  });
});

describe("the choice of links", () => {
  const subject = { event, evidence: event.evidence[0] ?? null };

  it("offers the filters only where something is filtered or set", () => {
    expect(linkTargets(subject, view({ event: event.id }), corpus)).toEqual(["event", "sentence", "highlight"]);
    expect(linkTargets(subject, view({ event: event.id, dates: "editorial" }), corpus)).toContain("filtered");
  });

  it("offers the original only where the article has an address", () => {
    expect(linkTargets(subject, view({ event: event.id }), online)).toContain("original");
  });

  it("offers the view where nothing is open", () => {
    expect(linkTargets({ event: null, evidence: null }, startView, corpus)).toEqual(["view", "highlight"]);
  });
});
