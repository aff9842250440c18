import { describe, expect, test } from "vitest";
import type { DraftDecision } from "../../../../src/model/draft-decision.ts";
import type { TimelineEvent } from "../../../../src/model/event.ts";
import { readSeeds } from "../../../../src/node/files/read-seeds.ts";
import { assembleDataset } from "../../../../src/pipeline/assemble-dataset.ts";
import { type CheckedSeeds, checkSeeds } from "../../../../src/pipeline/check-seeds.ts";
import { draftSeeds } from "../../../../src/pipeline/draft-seeds.ts";
import type { DraftedTimeline } from "../../../../src/pipeline/drafting/draft-timeline.ts";
import { acceptDraft } from "../../../../src/pipeline/editor-file/accept-draft.ts";
import type { Seeds } from "../../../../src/pipeline/seeds.ts";

// What is offered for pasting is pasted, as an editor does, draft by draft.

const ten = readSeeds("test/support/ten-articles");
const five = { ...readSeeds("seeds"), editorFile: null };

interface Folder {
  readonly checked: CheckedSeeds;
  readonly drafted: DraftedTimeline;
}

function check(seeds: Seeds, editorFile: string | null): CheckedSeeds {
  const bytes = editorFile === null ? null : new TextEncoder().encode(editorFile);
  const checked = checkSeeds({ ...seeds, editorFile: bytes && { name: "timeline.yaml", bytes } });
  const errors = checked.diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0)
    throw new Error(
      `${errors.map(({ code, found }) => `${code}: ${JSON.stringify(found)}`).join("\n")}\n${editorFile}`,
    );
  return checked;
}

function acceptIn({ checked, drafted }: Folder, event: TimelineEvent): DraftDecision {
  const assembled = assembleDataset(checked, drafted);
  if (!assembled) throw new Error("the editor's file has an error");
  const texts = new Map(checked.loaded.articles.map(({ id, text }) => [id, text]));
  return acceptDraft(event, { ...checked, dataset: assembled.dataset, textOf: (id) => texts.get(id) ?? "" });
}

/** An item that brings its key goes to the end of the file, another one below the key that is there. */
function paste(file: string, { list, yaml }: DraftDecision["items"][number]): string {
  return yaml.startsWith(`${list}:\n`) ? file + yaml : file.replace(`\n${list}:\n`, (key) => key + yaml);
}

describe.each([
  ["ten articles of ours", ten],
  ["the seeds", five],
])("of %s", (_, seeds) => {
  const first = check(seeds, null);
  const drafted = draftSeeds(first);

  test("each draft makes a file, which builds and holds that event", () => {
    expect(drafted.events.length).toBeGreaterThan(5);
    for (const event of drafted.events) {
      const { file, items } = acceptIn({ checked: first, drafted }, event);
      expect(items).toEqual([]);
      const edited = check(seeds, file).events;
      const { type, title, label, claims, participants } = event;
      expect(edited).toMatchObject([
        { origin: "edited", formerIds: [event.id], type, title, label, claims, participants },
      ]);
      expect(edited[0]?.evidence.map(({ key, telling }) => ({ key, telling }))).toEqual(
        event.evidence.map(({ key, telling }) => ({ key, telling })),
      );
    }
  });

  test("all drafts can be pasted into one file, one after the other, and none is left", () => {
    const [start, ...others] = drafted.events;
    let file = start ? (acceptIn({ checked: first, drafted }, start).file ?? "") : "";
    for (const event of others) {
      const { items } = acceptIn({ checked: check(seeds, file), drafted }, event);
      file = items.reduce(paste, file);
    }
    const checked = check(seeds, file);
    expect(checked.events.map(({ title }) => title.de).sort()).toEqual(
      drafted.events.map(({ title }) => title.de).sort(),
    );
    const ids = new Set(drafted.events.map(({ id }) => id));
    expect(draftSeeds(checked).events.filter(({ id }) => ids.has(id))).toEqual([]);
  });

  test("a draft can be thrown out before there is a file", () => {
    const [event] = drafted.events;
    if (!event) throw new Error("there are no drafts");
    const file = acceptIn({ checked: first, drafted }, event).discard;
    expect(draftSeeds(check(seeds, file)).events.map(({ id }) => id)).not.toContain(event.id);
  });

  test("a draft that is thrown out stays out", () => {
    const [event] = drafted.events;
    if (!event) throw new Error("there are no drafts");
    const head = "title: { de: T, en: T }\ndescription: { de: D, en: D }\nlanguage: de\n";
    const file = head + acceptIn({ checked: check(seeds, head), drafted }, event).discard;
    expect(draftSeeds(check(seeds, file)).events.map(({ id }) => id)).not.toContain(event.id);
  });
});
