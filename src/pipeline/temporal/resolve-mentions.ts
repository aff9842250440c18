import type { DayNumber } from "../../model/day.ts";
import { denote } from "./calendar/denotation.ts";
import type { Outline } from "./grammar/outline.ts";
import type { Placed } from "./read-surroundings.ts";
import { boundedTime } from "./resolve/bounded-time.ts";
import type { Antecedent, Resolution, Scene } from "./resolve/scene.ts";

/** A mention's meaning for one possible day of writing. */
export interface Resolved extends Resolution {
  readonly mod: string | undefined;
  readonly time: string | null;
}

export interface Setting {
  readonly kind: "news" | "narrative";
  readonly created: DayNumber | null;
  readonly daily: boolean;
}

/** A date in the text and the token after it. */
type Dated = Antecedent & { readonly end: number };

/** How many tokens after a day a time of the clock may still belong to it. */
const SAME_SENTENCE = 60;
/** How many tokens after a stated year a date without one still belongs to it, in news. */
const SAME_PASSAGE = 120;

/** Gives each mention its value, in the order of the text, because later ones count from earlier ones. */
export function resolveMentions(mentions: readonly Placed[], { starts, signs }: Outline, setting: Setting): Resolved[] {
  let last: Dated | null = null;
  let lastDay: Dated | null = null;
  let stated: Dated | null = null;
  return mentions.map((mention) => {
    const { start, end, tense } = mention;
    const near = (antecedent: Dated | null, within: number) =>
      antecedent && start - antecedent.end <= within ? antecedent : null;
    const sentenceDay = near(lastDay, SAME_SENTENCE);
    const scene: Scene = {
      ...setting,
      last,
      lastDay,
      stated: near(stated, SAME_PASSAGE),
      sentenceDay: sentenceDay && !signs.slice(sentenceDay.end, start).includes("¶") ? sentenceDay : null,
      tense,
    };
    const resolved = complete(mention, mention.reading.resolve(scene));
    const { granule, source } = resolved;
    if (granule && mention.reading.type !== "SET" && mention.reading.type !== "DURATION") {
      const antecedent: Dated = { granule, end, position: { start: starts[start] ?? 0, end: starts[end] ?? 0 } };
      last = antecedent;
      if (granule.unit === "D") lastDay = antecedent;
      if (source === "words") stated = antecedent;
      else if (source === "document") stated = null;
    }
    return resolved;
  });
}

/** Adds what the words around a mention say: a part, an approximation, a part of the day, a bound. */
function complete({ reading, part, roughly, dayPart, bound }: Placed, resolution: Resolution): Resolved {
  const { granule } = resolution;
  const value = dayPart !== null && granule?.unit === "D" ? `${resolution.value}T${dayPart}` : resolution.value;
  const mod = reading.mod ?? part ?? roughly ?? undefined;
  const plain = resolution.edtf !== undefined ? resolution.edtf : granule && denote(granule, mod);
  return {
    ...resolution,
    value,
    mod,
    time: plain !== null && bound && reading.type === "DATE" ? boundedTime(plain, bound) : plain,
  };
}
