import { describe, expect, test } from "vitest";
import { addTo } from "../../../../../src/pipeline/drafting/groups/draft-group.ts";
import { createGroupIndex } from "../../../../../src/pipeline/drafting/groups/group-index.ts";
import type { NumberedGroup } from "../../../../../src/pipeline/drafting/groups/packed-group.ts";
import { createVocabulary } from "../../../../../src/pipeline/stores/vocabulary.ts";

const between = (earliest: number | null, latest: number | null) => ({ earliest, latest, isNamed: true });

const aGroup = (part: Partial<NumberedGroup> = {}): NumberedGroup => ({
  ...{ type: "visit", told: "happened", time: between(100, 100) },
  ...{ actors: [1], agents: [], people: [], words: [], triggers: [9], figures: [] },
  ...{ sentences: [], languages: [], acts: [], names: [] },
  ...part,
});

function indexOf(...groups: readonly NumberedGroup[]) {
  const index = createGroupIndex(createVocabulary());
  for (const [number, group] of groups.entries()) index.add(number, group);
  return index;
}

describe("groups are found that may be of one occurrence", () => {
  const [early, late, open] = [between(100, 100), between(4000, 4000), between(null, 90)];
  const index = indexOf(
    aGroup(),
    aGroup({ time: late }),
    aGroup({ type: "meeting" }),
    aGroup({ actors: [2] }),
    aGroup({ time: open }),
    aGroup({ actors: [] }),
    aGroup({ actors: [2, 1], time: between(90, 140) }),
    aGroup({ type: "other", actors: [5], sentences: [2 ** 40 + 7] }),
    aGroup({ time: between(100, 3000) }),
  );

  test.each<[string, Partial<NumberedGroup>, number[]]>([
    ["by actor, type and time", { time: early }, [0, 4, 6, 8]],
    ["at any time, where the time is open", { time: open }, [0, 1, 4, 6, 8]],
    ["by each actor, the first one's first", { actors: [2, 1] }, [3, 6, 0, 4, 8]],
    ["by the word that tells it, where nobody is named", { actors: [] }, [5]],
    ["by a sentence, whatever else", { actors: [7], sentences: [2 ** 40 + 7] }, [7]],
    ["none by another sentence", { actors: [7], sentences: [7] }, []],
  ])("%s", (_, group, expected) => {
    expect(index.near(aGroup(group))).toEqual(expected);
  });
});

describe("a group that has grown", () => {
  const asNews = () => aGroup({ time: { earliest: 80, latest: 100, isNamed: false } });

  test("is found by what it has grown by, and by what it was", () => {
    const group = asNews();
    const index = indexOf(group, aGroup({ actors: [2] }));
    const added = aGroup({ actors: [2], sentences: [33] });
    index.extend(0, group, added, () => addTo(group, added));
    expect(index.near(aGroup({ actors: [2] }))).toEqual([1, 0]);
    expect(index.near(aGroup({ actors: [1] }))).toEqual([0]);
    expect(index.near(aGroup({ actors: [8], sentences: [33] }))).toEqual([0]);
  });

  test("is found at its new time, too, at the place that it had", () => {
    const group = asNews();
    const added = aGroup({ time: between(4000, 4000) });
    const index = indexOf(group, added);
    index.extend(0, group, added, () => addTo(group, added));
    expect(index.near(added)).toEqual([0, 1]);
    expect(index.near(asNews())).toEqual([0]);
    expect(index.near(aGroup({ time: between(null, null) }))).toEqual([0, 1]);
  });
});
