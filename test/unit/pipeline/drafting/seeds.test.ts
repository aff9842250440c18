import { expect, test } from "vitest";
import type { Actor } from "../../../../src/model/actor.ts";
import { boundsOf } from "../../../../src/model/date-bounds.ts";
import type { TimelineEvent } from "../../../../src/model/event.ts";
import { readSeeds } from "../../../../src/node/files/read-seeds.ts";
import { buildDataset } from "../../../../src/pipeline/build-dataset.ts";
import { noDecisions } from "../../../../src/pipeline/drafting/decisions.ts";
import { draftTimeline } from "../../../../src/pipeline/drafting/draft-timeline.ts";
import { namesOf } from "../../../../src/pipeline/entities/name-trie.ts";
import { seedArticles } from "./draft-builders.ts";

/** What the drafts must reach on the seeds: of the edited occurrences, and of drafts that an editor would throw out. */
const LEAST_FOUND = 17;
const MOST_THROWN_OUT = 6;

const { dataset: edited } = buildDataset(readSeeds("seeds"));
if (!edited) throw new Error("the seeds do not build");
const drafted = draftTimeline(seedArticles(edited.articles), noDecisions);
const actors = [...edited.actors, ...drafted.actors];

test("without the editor's file, the drafts find most of what the editor found", () => {
  const found = edited.events.filter((event) => drafted.events.some((draft) => isFound(event, draft)));
  const missing = edited.events.filter((event) => !found.includes(event)).map(({ id }) => id);
  expect(found.length, `not found: ${missing.join(", ")}`).toBeGreaterThanOrEqual(LEAST_FOUND);
});

test("few drafts on the seeds tell of nothing that the editor has", () => {
  const thrownOut = drafted.events.filter(
    (draft) => !edited.events.some((event) => sharesSentence(event, draft) && event.type === draft.type),
  );
  expect(thrownOut.map(({ title }) => title.de).length).toBeLessThanOrEqual(MOST_THROWN_OUT);
});

test("every quote of a draft stands in its article, and its telling parts inside it", () => {
  const texts = new Map(seedArticles(edited.articles).map(({ id, text }) => [id, text]));
  const evidence = drafted.events.flatMap((draft) => draft.evidence);
  expect(evidence.length).toBeGreaterThan(30);
  for (const { article, position, quote, telling } of evidence) {
    expect(texts.get(article)?.slice(position.start, position.end)).toBe(quote?.exact);
    for (const part of telling) expect(part.start >= position.start && part.end <= position.end).toBe(true);
  }
});

/** Same type, same sentence, same days, and the main actors. */
function isFound(event: TimelineEvent, draft: TimelineEvent): boolean {
  return (
    event.type === draft.type && sharesSentence(event, draft) && hasMainActors(event, draft) && sameDays(event, draft)
  );
}

function sharesSentence(event: TimelineEvent, draft: TimelineEvent): boolean {
  return event.evidence.some(({ key }) => draft.evidence.some((other) => other.key === key));
}

function sameDays(event: TimelineEvent, draft: TimelineEvent): boolean {
  const [a, b] = [boundsOf(event.when), boundsOf(draft.when)];
  return event.when.basis === "unknown"
    ? draft.when.basis === "unknown"
    : a.earliest === b.earliest && a.latest === b.latest;
}

/** At least half of those who take part, one of those who act among them. */
function hasMainActors(event: TimelineEvent, draft: TimelineEvent): boolean {
  const keys = new Set(draft.participants.flatMap(({ actor }) => nameKeys(actor)));
  const shared = event.participants.filter(({ actor }) => nameKeys(actor).some((name) => keys.has(name)));
  const acting = event.participants.filter(({ role }) => role === "agent" || role === "partner");
  const actsInDraft = acting.length === 0 || acting.some((participant) => shared.includes(participant));
  return shared.length * 2 >= event.participants.length && actsInDraft;
}

function nameKeys(id: Actor["id"]): string[] {
  return actors
    .filter((actor) => actor.id === id)
    .flatMap((actor) => namesOf(actor).map((name) => name.toLowerCase().replace(/[-\s]+/g, " ")));
}
