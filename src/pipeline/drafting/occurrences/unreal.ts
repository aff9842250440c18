import type { ReadSentence } from "../sentences/read-sentences.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";
import { isDatedAhead } from "../times/told-by.ts";

/** "a potential buyer": of these the noun after them is not sure, but not what the clause tells. */
const ofNoun = /^(?:potential|possible|hypothetical|poten[tz]iellen?)$/;

/** "Sollte es dazu kommen, droht …", "…, falls sie siegt": what is said to be so only under a condition. */
function isConditional({ clauses, predicates, words }: ReadSentence, index: number): boolean {
  const tense = predicates[index]?.tense;
  if (!words.grammar.verbLast || tense === "past" || tense === "before") return false;
  return clauses.some(({ tokens, opener, parent, kind }, at) => {
    const isNear = parent === index || (parent === null && at === index - 1);
    const opens =
      /^(?:wenn|falls|sofern)$/.test(opener ?? "") ||
      /^(?:sollten?|würden?|hätten?|wären?)$/.test(tokens[0]?.lower ?? "");
    return at !== index && isNear && opens && (kind === "subordinate" || kind === "main");
  });
}

const amountAskedFor = /^(?:many|much|long|often|vielen?|viel|lange|oft)$/;
/** Before "who": not somebody of whom more is told, but a question. */
const asking =
  /^(?:knows?|knew|known|ask(?:s|ed|ing)?|establish|determine|find|out|clear|unclear|unknown|wonder(?:s|ed)?|about|of|on|over)$/;

/** "how many were killed", "Niemand weiß, wer ihn erschoss": what is asked for is not told. */
function isAskedFor({ clauses, words }: ReadSentence, { tokens, parent }: ReadSentence["clauses"][number]): boolean {
  const [first, second] = tokens;
  if (first === undefined || second === undefined) return false;
  if (/^(?:how|wie)$/.test(first.lower)) return amountAskedFor.test(second.lower);
  if (words.language === "de") return /^(?:wer|wen|wem|wessen)$/.test(first.lower);
  const before = clauses[parent ?? -1]?.tokens.findLast(({ end }) => end <= first.start);
  return first.lower === "who" && before !== undefined && asking.test(before.lower);
}

/** "found no evidence of fraud", "ergab keine Verstöße": what was looked for and not found. */
function clears(tokens: readonly TaggedToken[], at: number): boolean {
  const isFound = tokens.some(({ forms }) =>
    forms.some(({ lemma }) => /^(?:find|ergeben|finden|feststellen)$/.test(lemma)),
  );
  const isNone = /^(?:no|kein(?:e[nr]?|erlei)?)$/.test(tokens[at]?.lower ?? "");
  return isNone && isFound && tokens.slice(at + 1, at + 4).some(({ lower }) => blame.test(lower));
}

const blame =
  /^(?:evidence|wrongdoing|fault|breach(?:es)?|violations?|proof|irregularities|negligence|misconduct|beweise?n?|hinweise?n?|verstöße?n?|fehlverhalten|anhaltspunkte?n?|belege?n?|versäumnisse?n?|unregelmäßigkeiten|fehler)$/;

/** Denied, hypothetical, asked for, or under a condition; a date after the article's own makes a possibility an announcement. */
export function isUnreal(sentence: ReadSentence, index: number): boolean {
  const { grammar } = sentence.words;
  const clause = sentence.clauses[index];
  const tokens = clause?.tokens ?? [];
  const isNegated = tokens.some(
    ({ lower }, at) =>
      grammar.negations.has(lower) &&
      !/^(?:nur|only|just|allein|zuletzt|guilty)$/.test(tokens[at + 1]?.lower ?? "") &&
      !isOfPurpose(sentence, index, at) &&
      !clears(tokens, at),
  );
  if (isConditional(sentence, index) || (clause && isAskedFor(sentence, clause))) return true;
  // "suspended the work until it has ruled on the case"
  const isAwaited =
    /^(?:until|till|once|before)$/.test(clause?.opener ?? "") &&
    (grammar.perfect.has(sentence.predicates[index]?.finite.lower ?? "") ||
      sentence.predicates[index]?.tense === "present");
  if (isAwaited) return true;
  if (isNegated || /^(?:um|wenn|falls|ob|if|unless|whether)$/.test(clause?.opener ?? "")) return true;
  // "May" inside a sentence is the month.
  const isPossible = tokens.some(
    ({ lower, isCapital }, at) => grammar.hypothetical.has(lower) && !ofNoun.test(lower) && (at === 0 || !isCapital),
  );
  return isPossible && !isDatedAhead(sentence, index);
}

/** "decided not to appeal", "changed the rota without asking": what is denied is something else than what they did. */
function isOfPurpose({ clauses, predicates }: ReadSentence, index: number, at: number): boolean {
  const [not, to] = (clauses[index]?.tokens ?? []).slice(at, at + 2);
  const isPurpose = to?.lower === "to" || not?.lower === "without";
  return isPurpose && not !== undefined && not.start > (predicates[index]?.verb.start ?? not.start);
}
