import type { EventType } from "../../../model/event.ts";

/** Kinds of things that tell what a general verb means: sending soldiers is not sending weapons. */
export type ThingClass =
  | "pact"
  | "troops"
  | "arms"
  | "envoys"
  | "charge"
  | "directive"
  | "utterance"
  | "departure"
  | "prize"
  | "people";

/** What a verb or noun says of its event. */
interface EventWord {
  /** The type; for a word of several meanings, the thing of the clause decides, and without one it names no event. */
  readonly type: EventType | readonly (readonly [ThingClass, EventType])[];
}

/** A verb that tells of an occurrence. */
export interface EventVerb extends EventWord {
  /** Finite forms of present and past. */
  readonly finite: readonly string[];
  readonly participles: readonly string[];
  readonly infinitives: readonly string[];
}

/** A noun that tells of an occurrence; a German one also ends compounds ("Staatsbesuch"). */
export interface EventNoun extends EventWord {
  readonly stems: readonly string[];
  /** Naming it with the article is enough to take it for a certain occurrence only after it was told of. */
  readonly refersBackTo: readonly EventType[];
}

/** A verb from its forms: `finite | participles | infinitives`, each parted by spaces. */
export function verb(type: EventWord["type"], ...forms: readonly string[]): EventVerb {
  const parts = forms.map((each) => each.split("|").map((part) => part.trim().split(/\s+/).filter(Boolean)));
  return {
    type,
    finite: parts.flatMap(([finite = []]) => finite),
    participles: parts.flatMap(([, participles = []]) => participles),
    infinitives: parts.flatMap(([, , infinitives = []]) => infinitives),
  };
}

/** The forms of German verbs that only change their endings ("unterzeichn"); the participle takes `prefix` ("ge", or "" after be-, ver-, …). */
export function weak(stems: string, prefix = ""): string {
  return stems
    .split(" ")
    .map((stem) => {
      const [front, root] = stem.includes("+") ? (stem.split("+") as [string, string]) : ["", stem];
      const link = /[td]$|(?:ch|[^aeiouäöürlh])[nm]$/.test(root) ? "e" : "";
      const finite = [`${root}${link}t`, `${root}${link}te`, `${root}${link}ten`];
      const joined = front ? finite.map((form) => front + form) : [];
      return {
        finite: [...finite, ...joined],
        participle: `${front}${front || prefix ? "ge" : ""}${root}${link}t`,
        infinitives: [`${front}${root}en`, ...(front ? [`${front}zu${root}en`] : [])],
      };
    })
    .reduce(
      ([finite, participles, infinitives], each) => [
        `${finite} ${each.finite.join(" ")}`,
        `${participles} ${each.participle}`,
        `${infinitives} ${each.infinitives.join(" ")}`,
      ],
      ["", "", ""],
    )
    .join("|");
}

/** The forms of regular English verbs. */
export function regular(stems: string): string {
  const forms = stems.split(" ").map((stem) => {
    const past = /e$/.test(stem) ? `${stem}d` : /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`;
    const third = /(?:s|sh|ch|x|z)$/.test(stem)
      ? `${stem}es`
      : /[^aeiou]y$/.test(stem)
        ? `${stem.slice(0, -1)}ies`
        : `${stem}s`;
    return { past, third, stem };
  });
  const joined = (key: "past" | "third" | "stem") => forms.map((form) => form[key]).join(" ");
  return `${joined("past")} ${joined("third")}|${joined("past")}|${joined("stem")}`;
}

/** A noun from its stems, parted by spaces. */
export function noun(type: EventWord["type"], stems: string, refersBackTo?: readonly EventType[]): EventNoun {
  return {
    type,
    stems: stems.split(" "),
    refersBackTo: refersBackTo ?? (typeof type === "string" ? [type] : type.map(([, each]) => each)),
  };
}
