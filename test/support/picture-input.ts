import type { PictureInput } from "../../src/export/timeline-picture/picture-input.ts";
import type { TimelineEvent } from "../../src/model/event.ts";
import { isAnnounced } from "../../src/model/standing.ts";
import { dateOf } from "../../src/search/event-date.ts";
import { glyphOf } from "../../src/ui/date-glyph/date-glyph.ts";

/** A picture of events in one lane, without tags; what a test is about is changed in it. */
export function pictureInput(events: readonly TimelineEvent[], change: Partial<PictureInput> = {}): PictureInput {
  return {
    events,
    passing: events.length,
    all: events.length,
    marks: events.flatMap((event) => {
      const glyph = glyphOf(dateOf(event, "articles"));
      if (!glyph) return [];
      const { id, label, title } = event;
      const words = { label: label.de, note: null, name: title.de };
      return [
        {
          ...words,
          event: id,
          lane: "all",
          glyph,
          announced: isAnnounced(event),
          overlaid: false,
          highlighted: false,
          tags: [],
        },
      ];
    }),
    lanes: [{ id: "all", name: null }],
    joined: false,
    filters: "",
    address: "https://zeit.example/faden/",
    signs: {
      day: "auf den Tag",
      within: "irgendwann darin",
      by: "spätestens",
      "not-before": "nicht vor",
      lasting: "dauert an",
      editorial: "mit Redaktionswissen",
      announced: "angekündigt",
      soft: "weicher Rand",
      joined: "dasselbe Ereignis",
    },
    ...change,
  };
}
