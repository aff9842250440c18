import { subjectPhrase } from "../doers/subject-phrase.ts";
import type { ReadSentence } from "../sentences/read-sentences.ts";
import { isInstitution } from "../words/bodies.ts";
import { kin } from "../words/kin.ts";
import { isOffice } from "../words/offices.ts";

/** Verbs, as base forms, that tell with these words how somebody who writes weighs things, and no occurrence: "an Bedeutung gewinnen". */
const weighing: readonly (readonly [verbs: RegExp, beside: RegExp])[] = [
  [
    /^(?:gain|lose|gather|gewinnen|verlieren|zunehmen)$/,
    /^(?:importance|influence|momentum|significance|traction|weight|bedeutung|einfluss|fahrt|gewicht|relevanz|schwung)$/,
  ],
  [/^(?:play|spielen)$/, /^(?:role|part|rolle)$/],
  [/^(?:send|set|senden|setzen)$/, /^(?:signal|signals|message|zeichen|signale)$/],
];
/** "einen bedeutenden Schritt unternehmen": what was done, other words say. */
const stepping: readonly (readonly [verbs: RegExp, beside: RegExp, weight: RegExp])[] = [
  [
    /^(?:take|make|gehen|machen|tun|unternehmen|unternahm(?:en)?|unternommen)$/,
    /^(?:steps?|schritte?)$/,
    /^(?:big|crucial|decisive|important|major|significant|(?:bedeuten|entscheiden)de[rsnm]?|große[rsnm]?|wichtige[rsnm]?)$/,
  ],
];
/** What things "say" when somebody who writes reads it into them. */
const showing = /^(?:signalisieren|verdeutlichen|unterstreichen|signal|underline|underscore|highlight|illustrate)$/;
/** In the present, what things have to give: "The lamp offers 30 colours". */
const offering = /^(?:offer|bieten|anbieten)$/;

/** "She is survived by two sons", "Er hinterlässt eine Tochter": who is left of somebody who died. */
const leaving = /^(?:survive|hinterlassen)$/;

/** All verbs of the above, for nearly every clause has none of them. */
const cues = new RegExp(
  [...weighing, ...stepping]
    .map(([verbs]) => verbs.source)
    .concat(showing.source, offering.source, leaving.source)
    .join("|"),
);

/** Whether a clause only says what whoever writes makes of things: nothing happens in it. */
export function saysLittle(sentence: ReadSentence, index: number): boolean {
  const { forms = [], verb, tense } = sentence.predicates[index] ?? {};
  // Of a verb that no list knows the word itself, and without its English ending: "gained", "underlined".
  const own = endings.map((ending) => verb?.lower.replace(ending, "") ?? "");
  const does = (verbs: RegExp) =>
    forms.some(({ lemma }) => verbs.test(lemma)) || own.some((lemma) => verbs.test(lemma));
  if (!does(cues)) return false;
  const words = sentence.clauses[index]?.tokens.map(({ lower }) => lower) ?? [];
  const has = (beside: RegExp) => words.some((word) => beside.test(word));
  if (does(leaving)) return leavesKin(sentence, index, words);
  return (
    weighing.some(([verbs, beside]) => does(verbs) && has(beside)) ||
    stepping.some(([verbs, beside, weight]) => does(verbs) && has(beside) && has(weight)) ||
    ((does(showing) || (tense === "present" && does(offering))) && !isSomebody(sentence, index))
  );
}

/** Of a disaster some are survivors, and a storm leaves ruins: only of whom kin are left, or by whom one is survived. */
function leavesKin({ predicates, words: { grammar } }: ReadSentence, index: number, words: readonly string[]): boolean {
  if (!grammar.verbLast) return predicates[index]?.isPassive === true && words.includes("by");
  return words.some((word) => kin.test(word) || /^(?:enkel|geschwister)/.test(word));
}

const endings = [/$/, /ed$/, /d$/, /s$/];

/** Whether the first noun of a clause's subject is somebody: a name, a body or an office. */
function isSomebody(sentence: ReadSentence, index: number): boolean {
  const { clauses, actors, words } = sentence;
  const subject = subjectPhrase(sentence, index);
  if (!subject) return true;
  const tokens = clauses[index]?.tokens.slice(subject.from, subject.to) ?? [];
  const head = tokens.find(({ tag }) => tag === "noun" || tag === "word");
  if (!head) return true;
  const isNamed = actors.some(({ position }) => position.start <= head.start && head.start < position.end);
  return (
    isNamed ||
    isInstitution(head.word, words.language) ||
    isOffice[words.language](head.word) ||
    words.speech.unnamed.test(head.lower)
  );
}
