import type { Clause } from "../sentences/clauses/clause.ts";
import type { ReadSentence } from "../sentences/read-sentences.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";
import { denialWords } from "../words/denial-words.ts";

/** "…, was er bestreitet", "…, which he denies": of all that the clause around tells. */
export function deniesWhole({ kind, opener }: Pick<Clause, "kind" | "opener">): boolean {
  return /^(?:relative|subordinate)$/.test(kind) && /^(?:was|which)$/.test(opener ?? "");
}

/** All verbs of the below: most clauses have none of them. */
const cues = new Set(
  (
    "plead sprechen weisen vorwerfen call describe dismiss label brand denounce reject maintain protest insist assert affirm " +
    "nennen bezeichnen abtun zurückweisen beteuern bekräftigen betonen"
  ).split(" "),
);

/** Whether a clause denies something by other verbs than those of denying: "called the claims baseless", "sprach von einer Erfindung", "pleaded not guilty". */
export function isDenialInWords(sentence: ReadSentence, index: number): boolean {
  const forms = sentence.predicates[index]?.forms ?? [];
  if (!forms.some(({ lemma }) => cues.has(lemma))) return false;
  const tokens = sentence.clauses[index]?.tokens ?? [];
  const words = denialWords[sentence.words.language];
  return forms.some(({ lemma }) => {
    if (lemma === "plead") return has(tokens, /^not$/) && has(tokens, /^guilty$/);
    if (lemma === "sprechen") return has(tokens, /^vo[nm]$/) && has(tokens, words.falsehoods);
    if (lemma === "weisen") return has(tokens, words.charges) && has(tokens, /^sich$/) && has(tokens, /^von$/);
    // "Er habe sich nichts vorzuwerfen": it accuses nobody.
    if (lemma === "vorwerfen") return has(tokens, /^sich$/) && has(tokens, /^nichts$/);
    if (words.insisting.test(lemma)) return has(tokens, words.innocence);
    return words.calling.test(lemma) && has(tokens, words.falsehoods) && isOfCharge(tokens, sentence);
  });
}

function has(tokens: readonly TaggedToken[], wanted: RegExp): boolean {
  return tokens.some(({ lower }) => wanted.test(lower));
}

/** Whether words speak of what somebody is accused of, or of what was said before. */
function isOfCharge(tokens: readonly TaggedToken[], { words: { language } }: ReadSentence): boolean {
  const { charges, pointing } = denialWords[language];
  return tokens.some(
    ({ lower }, at) =>
      charges.test(lower) || (pointing.test(lower) && !/^(?:noun|word|number)$/.test(tokens[at + 1]?.tag ?? "")),
  );
}

/** "(said) the claims were false", "Das sei frei erfunden(, sagte Voss)", "(said) he was innocent": what is said denies what somebody else says. */
export function saysItIsFalse(sentence: ReadSentence, said: readonly TaggedToken[]): boolean {
  const words = denialWords[sentence.words.language];
  const isNegated = said.some(({ lower }) => sentence.words.grammar.negations.has(lower));
  if (has(said, /^(?:nothing|nichts)$/) && has(said, /^(?:wrong|falsches|unrechtes|vorzuwerfen)$/)) return true;
  if (isNegated || said.length > LONGEST_DENIAL) return false;
  if (has(said, words.innocence)) return true;
  return has(said, words.falsehoods) && isOfCharge(said, sentence);
}

/** Words that such a saying has; more say something else besides. */
const LONGEST_DENIAL = 14;

/** "„Wir waren nie dort“", "“I did not take a cent”": what somebody says they did not do; that they know nothing yet denies nothing. */
export function deniesInFirstPerson({ words: { grammar } }: ReadSentence, said: readonly TaggedToken[]): boolean {
  const isOwn = said.some(({ lower }) => /^(?:i|we|ich|wir)$/.test(lower));
  const isOpen = said.some(({ lower }) => unsaid.test(lower));
  return isOwn && !isOpen && said.length <= LONGEST_DENIAL && said.some(({ lower }) => grammar.negations.has(lower));
}

const unsaid =
  /^(?:know|comment|think|discuss|speculate|want|can|cannot|can't|wissen|weiß|äußern|kommentieren|wollen|können|kann)$/;

/** "(said) he had never been told", "(schrieb,) er habe nichts genommen": that something was not so. */
export function saysItWasNot({ words: { grammar } }: ReadSentence, said: readonly TaggedToken[]): boolean {
  return (
    said.length <= LONGEST_DENIAL &&
    said.some(({ lower }) => grammar.negations.has(lower) || /^(?:nothing|nichts|niemand(?:en|em)?)$/.test(lower))
  );
}

/** Whether a clause says of what is denied no more than "das", "it", or that they are allegations. */
export function namesOnlyCharge({ lower }: TaggedToken, { words: { language } }: ReadSentence): boolean {
  return denialWords[language].charges.test(lower) || /^(?:wrongdoing|guilt|tat|schuld|taten)$/.test(lower);
}
