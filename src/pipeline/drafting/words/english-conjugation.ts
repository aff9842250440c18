import { englishIrregularVerbs } from "./english-irregular-verbs.ts";
import type { ConjugatedForm, FormKind } from "./verb-form.ts";

/** Stressed on a last syllable that ends in one vowel and one consonant: "ban", "banned". */
const doubles =
  /^(?:expel|compel|repel|bar|stab|rip|ram|annul|patrol|slip|jam|tap|flag|ban|stop|plan|rob|strip|scrap|drop|grab|kidnap|ship|slam|step|trap|wrap|admit|commit|permit|submit|refer|defer|transfer|occur|rebel|top|tip|rig|equip|swap|sit|hit|cut|win|get|quit|set|run|let|put|shut|split|begin|forget|swim|dig|bid|bet)$/u;

/** Not stressed on a last syllable in -l: "initialed" and "initialled". */
const mayDouble =
  /^(?:initial|travel|cancel|signal|label|fuel|tunnel|channel|marshal|counsel|level|total|equal|rival|model|pedal|shovel)$/u;

/** The forms of an English verb, given as its base form; "step+down" needs its particle after it. */
export function conjugateEnglish(verb: string): ConjugatedForm[] {
  const [base = "", particle = null] = verb.split("+");
  const [past, participle] = englishIrregularVerbs.get(base) ?? [regularPast(base), regularPast(base)];
  const doubled = mayDouble.test(base) ? `${base}l` : null;
  const forms: readonly (readonly [string, FormKind])[] = [
    [base, "infinitive"],
    [base, "present"],
    [thirdPerson(base), "present"],
    [past, "past"],
    [participle, "participle"],
    [`${stem(base).replace(/(?<=[^eoy])e$/u, "")}ing`, "gerund"],
    ...(doubled
      ? ([
          [`${doubled}ed`, "past"],
          [`${doubled}ed`, "participle"],
          [`${doubled}ing`, "gerund"],
        ] as const)
      : []),
  ];
  return forms.map(([form, kind]) => ({ form, kind, particle }));
}

function stem(base: string): string {
  return doubles.test(base) ? base + base.slice(-1) : base;
}

function regularPast(base: string): string {
  if (base.endsWith("e")) return `${base}d`;
  return /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ied` : `${stem(base)}ed`;
}

function thirdPerson(base: string): string {
  if (/(?:s|sh|ch|x|z|o)$/u.test(base)) return `${base}es`;
  return /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}
