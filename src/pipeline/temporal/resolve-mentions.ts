import type { TimexType } from "../../model/time-mention.ts";
import { denote } from "./calendar/denotation.ts";
import { firstDay, type Granule } from "./calendar/granule.ts";
import type { Placed } from "./read-surroundings.ts";
import { boundedTime } from "./resolve/bounded-time.ts";
import type { Dated, Resolution, Scene, Setting, Source } from "./resolve/scene.ts";
import { positionOf, type Written, yearsOf } from "./resolve/years.ts";

/** A mention's meaning for one possible day of writing. */
export interface Resolved {
  readonly value: string;
  readonly granule: Granule | null;
  readonly source: Source;
  readonly type: TimexType;
  readonly mod: string | undefined;
  /** The EDTF of what is told, and of the time itself without “seit”, “bis” and the like. */
  readonly time: string | null;
  readonly unbounded: string | null;
}

/** How many sentences on a date of news is still what “am selben Tag” counts from. */
const PASSAGE = 8;

/** Gives each mention its value, in the order of the text, because later ones count from earlier ones. */
export function resolveMentions(mentions: readonly Placed[], written: Written, setting: Setting): Resolved[] {
  const years = yearsOf(mentions, written, setting);
  const ownDays: boolean[] = [];
  let last: Arrived | null = null;
  let lastDay: Arrived | null = null;
  let previous: Granule | null = null;
  const resolved = mentions.map((mention, index) => {
    const { sentence, reading } = mention;
    const told = years[index] ?? null;
    // News soon comes back to its own day; a narrative stays where it has arrived.
    const near = (date: Arrived | null) =>
      setting.kind === "narrative" || (date && sentence - date.sentence <= PASSAGE) ? date : null;
    const sentenceDay = lastDay?.sentence === sentence ? lastDay : null;
    const scene: Scene = {
      kind: setting.kind,
      created: setting.created,
      daily: setting.daily,
      last: near(last),
      sentencesSince: last === null ? Number.POSITIVE_INFINITY : sentence - last.sentence,
      lastDay: near(lastDay),
      sentenceDay,
      year: told,
      rangeStart: previous && written.joints[index - 1] === "lasts" ? firstDay(previous) : null,
      tense: mention.tense,
    };
    const found = complete(mention, reading.resolve(scene));
    const { granule } = found;
    previous = granule;
    if (granule && reading.type !== "SET" && reading.type !== "DURATION" && told?.aside !== true) {
      last = { granule, sentence, position: positionOf(mention, written.outline) };
      if (granule.unit === "D") lastDay = last;
    }
    ownDays.push(sentenceDay !== null);
    return found;
  });
  return resolved.map((each, index) => {
    const [mention, next] = [mentions[index], mentions[index + 1]];
    return ownDays[index] || !mention ? each : onFollowingDay(each, resolved[index + 1], mention, next);
  });
}

/** How many tokens may stand between a time of the clock and its day: “5 am on October 3”. */
const NEXT_TO = 4;

/** A time of the clock belongs to the day right behind it, where no day stands before it in its sentence. */
function onFollowingDay(
  time: Resolved,
  day: Resolved | undefined,
  mention: Placed,
  next: Placed | undefined,
): Resolved {
  const suffix = mention.reading.timeOfDay;
  if (suffix === undefined || !next || day?.granule?.unit !== "D" || day.type !== "DATE") return time;
  if (next.start - mention.end > NEXT_TO || next.sentence !== mention.sentence) return time;
  return {
    ...time,
    value: day.value + suffix,
    granule: day.granule,
    source: day.source,
    time: day.time,
    unbounded: day.unbounded,
  };
}

interface Arrived extends Dated {
  readonly sentence: number;
}

/** Adds what the words around a mention say: a part, an approximation, a part of the day, a bound. */
function complete({ reading, part, roughly, dayPart, bound }: Placed, resolution: Resolution): Resolved {
  const { granule } = resolution;
  const inDay = dayPart !== null && granule?.unit === "D";
  const type = inDay ? "TIME" : reading.type;
  const value = inDay ? `${resolution.value}T${dayPart}` : resolution.value;
  const mod = reading.mod ?? part ?? roughly ?? undefined;
  const plain = resolution.edtf !== undefined ? resolution.edtf : granule && denote(granule, mod);
  // "Shortly after dawn on Tuesday" is on Tuesday.
  const isSameDay = inDay && (bound === "after" || bound === "before");
  const time = plain !== null && bound && reading.type === "DATE" && !isSameDay ? boundedTime(plain, bound) : plain;
  return { type, value, mod, granule, source: resolution.source, time, unbounded: plain };
}
