import type { IsoDay } from "../../../model/day.ts";
import type { Passage } from "../../../model/evidence.ts";
import type { ArticleId, EventId } from "../../../model/ids.ts";
import type { Localized } from "../../../model/localized.ts";
import type { DatingHints } from "../../dating/dating-input.ts";
import type { Telling } from "../groups/telling.ts";
import type { KeptGroup } from "../groups/told-group.ts";

/** A group with the id its event will have. */
export interface NamedGroup {
  readonly id: EventId;
  /** Among all groups. */
  readonly place: number;
  readonly group: KeptGroup;
}

const knowsOfNone: Localized = {
  de: "Dieser Artikel weiß von keiner Bestätigung; angenommen ist, dass er sie erwähnt hätte.",
  en: "This article knows of no confirmation; it is assumed that it would have mentioned one.",
};
const nothingTold: Localized = {
  de: "Die Artikel nennen kein Datum, und die Reihenfolge lässt keines erschließen.",
  en: "The articles give no date, and the order of events does not allow one to be inferred.",
};
/** "Dieser Schritt folgt auf …": what the sentence before told came after what this one names. */
const follows =
  /^(?:Dieser Schritt|Diese Entscheidung|Dies|This|The move|The step) (?:folgt|folgte|erfolgte|follows|followed|came|comes)\b/u;

/** Whether a sentence says that what it tells came after what the one before it told. */
export function saysThatItFollows(sentence: string): boolean {
  return follows.test(sentence);
}

/** What the texts say of events' places in the order of others, beside their dates. */
export interface Hints {
  /** Notes what each group tells. */
  note(named: NamedGroup, tellings: readonly Telling[]): void;
  /** Whether others may be said to come after it. */
  mayComeBefore(id: EventId): boolean;
  /** Of a confirmation only when all groups have been noted. */
  find(named: NamedGroup, tellings: readonly Telling[]): DatingHints;
}

/** Looks through the groups once, and reads those of which there is more to know. `datelineOf`: the day that an article prints of itself. */
export function createHints(all: Iterable<NamedGroup>, datelineOf: (article: ArticleId) => IsoDay | null): Hints {
  const [steps, tellers] = [createSteps(), createTellers(datelineOf)];
  for (const named of all) {
    const isConfirmation = named.group.type === "confirmation";
    if (!isConfirmation && !named.group.shows.isNextStep) continue;
    const tellings = named.group.tellings();
    steps.add(named.id, tellings);
    if (isConfirmation) tellers.ask(tellings);
  }
  return {
    note: ({ place, group }, tellings) => {
      if (group.type !== "confirmation") tellers.note(place, tellings);
    },
    mayComeBefore: steps.has,
    find: ({ id, group }, tellings) => ({
      reason: nothingTold,
      ...(tellings.some(({ told }) => told === "lasting") && { lasting: true }),
      ...(group.type === "confirmation" && tellers.notBefore(tellings)),
      ...steps.after(id, tellings),
      ...inOrder(tellings),
    }),
  };
}

/** One that is told once, and without a date of its own, lies to a date of its article as it says there. */
function inOrder([only, ...others]: readonly Telling[]): Pick<DatingHints, "order"> {
  return only?.order && others.length === 0 ? { order: only.order } : {};
}

/** The articles that tell of something by a sentence that a confirmation is told by, too. */
interface Tellers {
  /** The sentences of a confirmation. */
  ask(tellings: readonly Telling[]): void;
  note(place: number, tellings: readonly Telling[]): void;
  /** A confirmation is not earlier than the last article that tells of the matter without it. */
  notBefore(tellings: readonly Telling[]): Pick<DatingHints, "notBefore">;
}

function createTellers(datelineOf: (article: ArticleId) => IsoDay | null): Tellers {
  /** By sentence, then by the place of the group: the articles of its tellings. */
  const asked = new Map<string, Map<number, readonly ArticleId[]>>();
  const keyOf = ({ passage: { article, position } }: Telling) => `${position.start} ${article}`;
  return {
    ask: (tellings) => {
      for (const telling of tellings) asked.set(keyOf(telling), new Map());
    },
    note: (place, tellings) => {
      if (asked.size === 0) return;
      for (const telling of tellings) asked.get(keyOf(telling))?.set(place, articlesOf(tellings));
    },
    notBefore: (tellings) => {
      const confirmed = new Map(tellings.flatMap((telling) => [...(asked.get(keyOf(telling)) ?? [])]));
      const mine = new Set(articlesOf(tellings));
      const [unaware] = [...confirmed]
        .sort(([a], [b]) => a - b)
        .flatMap(([, articles]) => articles)
        .filter((article) => datelineOf(article) !== null && !mine.has(article))
        .sort((a, b) => ((datelineOf(a) ?? "") < (datelineOf(b) ?? "") ? 1 : -1));
      return unaware ? { notBefore: { article: unaware, because: knowsOfNone } } : {};
    },
  };
}

function articlesOf(tellings: readonly Telling[]): ArticleId[] {
  return tellings.map(({ passage }) => passage.article);
}

/** A sentence that says that it came after what the sentence before it told. */
interface Step {
  readonly id: EventId;
  readonly passage: Passage;
  /** Its place among all such sentences. */
  readonly place: number;
}

interface Steps {
  add(id: EventId, tellings: readonly Telling[]): void;
  has(id: EventId): boolean;
  after(id: EventId, tellings: readonly Telling[]): Pick<DatingHints, "after">;
}

function createSteps(): Steps {
  /** By article and the number of the sentence before. */
  const steps = new Map<string, readonly Step[]>();
  const ids = new Set<EventId>();
  let place = 0;
  return {
    add: (id, tellings) => {
      for (const { isNextStep, index, passage } of tellings) {
        if (!isNextStep) continue;
        const key = `${index - 1} ${passage.article}`;
        steps.set(key, [...(steps.get(key) ?? []), { id, passage, place: place++ }]);
        ids.add(id);
      }
    },
    has: (id) => ids.has(id),
    after: (id, tellings) => {
      if (steps.size === 0) return {};
      const [first] = tellings
        .flatMap(({ passage, index, clause }) => (clause === 0 ? (steps.get(`${index} ${passage.article}`) ?? []) : []))
        .filter((step) => step.id !== id)
        .sort((a, b) => a.place - b.place);
      return first ? { after: { event: first.id, passage: first.passage } } : {};
    },
  };
}
