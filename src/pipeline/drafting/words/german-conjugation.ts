import { germanStrongVerbs, type StrongParts } from "./german-strong-verbs.ts";
import type { ConjugatedForm, FormKind } from "./verb-form.ts";

/** These stay at the front and take no "ge": "besuchen", "besucht". */
const inseparable = /^(?:be|emp|ent|er|ge|miss|ver|zer|hinter|wider|über|unter|um|durch|voll)(?=\p{L}{3})/u;
/** Before the ending: "warten", "wartet"; "öffnen", "öffnet". */
const needsLink = /(?:[td]|(?:ch|[bdfgkpt]|ff|ck)[nm])$/u;

/** The forms of a German verb, given as an infinitive; "an+kündigen" parts with its particle. */
export function conjugateGerman(verb: string): ConjugatedForm[] {
  const [base, particle] = verb.includes("+") ? (verb.split("+").reverse() as [string, string]) : [verb, null];
  return partsOf(base).flatMap((parts) => formsOf(base, parts, particle));
}

function formsOf(base: string, parts: StrongParts, particle: string | null): ConjugatedForm[] {
  const finite: [string, FormKind][] = [
    [parts.present, "present"],
    [base, "present"],
    [parts.past, "past"],
    [plural(parts.past), "past"],
    [subjunctive(base), "subjunctive"],
  ];
  const front = particle ?? "";
  return [
    ...finite.map(([form, kind]) => ({ form, kind, particle })),
    // At the end of a clause a verb stands with its particle: "dass sie ankündigte".
    ...finite.filter(() => particle !== null).map(([form, kind]) => ({ form: front + form, kind, particle: null })),
    { form: front + parts.participle, kind: "participle", particle: null },
    { form: front + base, kind: "infinitive", particle: null },
    ...(particle === null ? [] : [{ form: `${front}zu${base}`, kind: "infinitive", particle: null } as const]),
  ];
}

function partsOf(base: string): readonly StrongParts[] {
  const own = germanStrongVerbs.get(base);
  if (own) return own;
  const prefix = inseparable.exec(base)?.[0] ?? "";
  const strong = prefix === "" ? undefined : germanStrongVerbs.get(base.slice(prefix.length));
  return (
    strong?.map(({ present, past, participle }) => ({
      present: prefix + present,
      past: prefix + past,
      participle: prefix + participle.replace(/^ge(?=\p{L}{3})/u, ""),
    })) ?? [weakParts(base)]
  );
}

function weakParts(base: string): StrongParts {
  const stem = base.replace(/(?<=e[lr])n$|en$|n$/u, "");
  const link = needsLink.test(stem) ? "e" : "";
  const takesGe = !inseparable.test(base) && !base.endsWith("ieren");
  return {
    present: `${stem}${link}t`,
    past: `${stem}${link}te`,
    participle: `${takesGe ? "ge" : ""}${stem}${link}t`,
  };
}

function plural(past: string): string {
  return past.endsWith("e") ? `${past}n` : `${past}en`;
}

/** "er fordere", "sie bestätige": the third person of reported speech. */
function subjunctive(base: string): string {
  return base.replace(/n$/u, "").replace(/(?<=e[lr])$/u, "e");
}
