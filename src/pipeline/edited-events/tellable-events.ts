import type { DatingHints } from "../dating/dating-input.ts";
import type { Finding, Path } from "../editor-file/finding.ts";
import type { NameTrie } from "../entities/name-trie.ts";
import type { BuiltEvent, UndatedEvent } from "./build-event.ts";
import { checkTitle } from "./check-title.ts";

/** An event that can be told: with evidence, and under a title that this evidence bears. */
export interface TellableEvent {
  readonly path: Path;
  readonly event: UndatedEvent;
  readonly date: DatingHints;
}

/** The events that can be told, in the order of the editor's file, and what is wrong with the others. */
export interface TellableEvents {
  readonly events: readonly TellableEvent[];
  readonly findings: readonly Finding[];
}

/**
 * Holds the titles against the evidence. Where an article could not be read, its evidence is missing, and an event that has no
 * other, or whose title would then tell an allegation as a fact, is left out with a warning: the editor's file is not to blame.
 */
export function tellableEvents(built: readonly BuiltEvent[], names: NameTrie): TellableEvents {
  const findings: Finding[] = [];
  const events = built.flatMap(({ event, isWhole, date, path }): TellableEvent[] => {
    const wrongTitles = event ? checkTitle(event, path, names) : [];
    if (isWhole) findings.push(...wrongTitles);
    else if (!event || wrongTitles.length > 0) findings.push(leftOut(path));
    return event && wrongTitles.length === 0 ? [{ path, event, date }] : [];
  });
  return { events: withoutHintsToOthers(events), findings };
}

function leftOut(path: Path): Finding {
  return {
    severity: "warning",
    code: "event-left-out",
    path,
    expected: { code: "evidence-for-title" },
    found: { code: "event-left-out" },
  };
}

/** An event cannot be dated by one that is left out. */
function withoutHintsToOthers(events: readonly TellableEvent[]): TellableEvent[] {
  const ids = new Set(events.map(({ event }) => event.id));
  return events.map(({ date, ...rest }) => {
    const { after, sameTimeAs, ...others } = date;
    return {
      ...rest,
      date: {
        ...others,
        after: after && ids.has(after.event) ? after : undefined,
        sameTimeAs: sameTimeAs && ids.has(sameTimeAs.event) ? sameTimeAs : undefined,
      },
    };
  });
}
