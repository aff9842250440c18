import type { Language } from "../../../model/localized.ts";
import { englishNouns, englishThings, englishVerbs } from "./english-events.ts";
import type { EventNoun, EventVerb, ThingClass } from "./event-word.ts";
import { germanNouns, germanThings, germanVerbs } from "./german-events.ts";

/** In which form a verb stands. One form may be several: "besucht" is finite and a participle. */
export interface VerbForm {
  readonly verb: EventVerb;
  readonly finite: boolean;
  readonly participle: boolean;
  readonly infinitive: boolean;
}

/** The words of a language that tell of occurrences, ready to be looked up. */
export interface EventWordIndex {
  /** The verb of a form in lower case. */
  findVerb(word: string): VerbForm | null;
  /** The noun of a word as it is written. */
  findNoun(word: string): EventNoun | null;
  readonly things: Readonly<Record<ThingClass, RegExp>>;
}

function createIndex(
  language: Language,
  verbs: readonly EventVerb[],
  nouns: readonly EventNoun[],
  things: EventWordIndex["things"],
): EventWordIndex {
  const forms = verbForms(verbs);
  const expressions = nouns.map((noun) => ({ noun, expression: nounExpression(noun, language) }));
  return {
    findVerb: (word) => forms.get(word) ?? null,
    findNoun: (word) =>
      language === "de" && !/^\p{Lu}/u.test(word)
        ? null
        : (expressions.find(({ expression }) => expression.test(word))?.noun ?? null),
    things,
  };
}

function verbForms(verbs: readonly EventVerb[]): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  const kinds = [
    ["finite", "finite"],
    ["participles", "participle"],
    ["infinitives", "infinitive"],
  ] as const;
  for (const verb of verbs) {
    for (const [list, kind] of kinds) {
      for (const word of verb[list]) {
        const known = forms.get(word) ?? { verb, finite: false, participle: false, infinitive: false };
        if (known.verb === verb) forms.set(word, { ...known, [kind]: true });
      }
    }
  }
  return forms;
}

/** German nouns end compounds and take endings; English ones stand alone. */
function nounExpression({ stems }: EventNoun, language: Language): RegExp {
  if (language === "en") return new RegExp(`^(?:${stems.join("|")})s?$`, "iu");
  const forms = stems.map((stem) =>
    stem
      .replace(/schlag$/, "schl[aä]g")
      .replace(/trag$/, "tr[aä]g")
      .replace(/sturz$/, "st[uü]rz")
      .replace(/brand$/, "br[aä]nd"),
  );
  return new RegExp(`^.*(?:${forms.join("|")})(?:e?s|en?|n|s)?$`, "iu");
}

export const germanEventWords = createIndex("de", germanVerbs, germanNouns, germanThings);
export const englishEventWords = createIndex("en", englishVerbs, englishNouns, englishThings);
