import type { Stance } from "../../../model/evidence.ts";
import type { ReadSentence } from "../sentences/read-sentences.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";

/** A verb of saying, and how what it says is said. */
export interface SpeechVerb {
  readonly token: TaggedToken;
  readonly stance: Stance;
  /** To somebody: "told reporters". */
  readonly isTold: boolean;
}

/** The verb of saying of a clause; null where it has none. */
export function speechVerbOf(sentence: ReadSentence, index: number): SpeechVerb | null {
  const { predicates, words } = sentence;
  const predicate = predicates[index];
  if (!predicate) return addedSpeech(sentence, index) ?? invertedSpeech(sentence, index);
  const isTold = predicate.forms.some(({ lemma }) => lemma === "tell");
  // "They were told that …": whoever is told does not speak.
  if ((isTold && predicate.isPassive) || isWritersOwn(sentence, index)) return null;
  for (const { lemma } of predicate.forms) {
    const stance = words.speech.verbs.get(lemma);
    if (stance) return { token: predicate.verb, stance, isTold };
  }
  return null;
}

/** "Er habe …": reported by whoever spoke in a sentence before, since this one says nothing of a speaker. */
export function isReportedAlone(sentence: ReadSentence, index: number): boolean {
  const isReported = sentence.predicates[index]?.isReported === true;
  return isReported && !sentence.clauses.some((_, at) => speechVerbOf(sentence, at) !== null);
}

/** "Es lässt sich sagen, dass …", "it is fair to say that …": whoever writes says so. */
function isWritersOwn({ clauses, predicates }: ReadSentence, index: number): boolean {
  const tokens = clauses[index]?.tokens ?? [];
  const isLeft = /^l(?:ä|ie)sst?$|^ließ$/.test(predicates[index]?.finite.lower ?? "");
  if (isLeft) return tokens.some(({ lower }) => lower === "sich");
  const isOne =
    tokens.some(({ lower }, at) => lower === "man" && tokens[at - 1]?.tag === "modal") || tokens[0]?.lower === "man";
  return isOne && predicates[index]?.tense === "planned";
}

/** Before whom things are said that are not proven by that. */
const forum =
  /^(?:court|jury|jurors|trial|tribunal|inquest|inquiry|hearing|panel|judges?|magistrates|committee|commission)$/;

/** "a jury was told", "the court heard", "it was alleged": somebody says so who is not named; least of all whoever is spoken about. */
export function isHeard({ clauses, predicates, words: { grammar, speech } }: ReadSentence, index: number): boolean {
  const predicate = grammar.verbLast ? null : predicates[index];
  if (!predicate) return false;
  const { forms, finite, isPassive } = predicate;
  const isHearing = !isPassive && forms.some(({ lemma }) => lemma === "hear");
  if (!isHearing && !(isPassive && forms.some(({ lemma }) => speech.verbs.has(lemma)))) return false;
  const tokens = clauses[index]?.tokens ?? [];
  const before = tokens.slice(0, Math.max(0, tokens.indexOf(finite)));
  if (isHearing) return before.some(({ lower }) => forum.test(lower));
  return before.at(-1)?.lower === "it" || forms.some(({ lemma }) => lemma === "tell");
}

/** "rejected the claim, saying that …": what a clause adds that has no subject and no finite verb of its own; null where it is none of saying. */
function addedSpeech({ clauses, words }: ReadSentence, index: number): SpeechVerb | null {
  const [token] = clauses[index]?.kind === "participle" ? (clauses[index]?.tokens ?? []) : [];
  const verb = token?.forms.find(({ kind, lemma }) => kind === "gerund" && words.speech.verbs.has(lemma));
  const stance = verb && words.speech.verbs.get(verb.lemma);
  return token && stance ? { token, stance, isTold: false } : null;
}

/** "…, said a resident": past, though its form might describe as well. */
function invertedSpeech({ clauses, words }: ReadSentence, index: number): SpeechVerb | null {
  const [token, speaker] = clauses[index]?.kind === "main" ? (clauses[index]?.tokens ?? []) : [];
  const verb = words.grammar.verbLast ? undefined : token?.forms.find(({ kind }) => kind === "past");
  const stance = verb && words.speech.verbs.get(verb.lemma);
  if (!token || !stance || !speaker || speaker.tag === "preposition") return null;
  return { token, stance, isTold: false };
}

/** Verbs by which somebody, or a document, says what was found out. */
const findings =
  /^(?:find|rule|conclude|show|reveal|suggest|indicate|establish|determine|discover|uncover|prove|feststellen|ermitteln|ergeben|zeigen|belegen|dokumentieren|herausfinden|hindeuten|aufdecken|ansehen)$/;

/** "Auditors found that …", "records show", "Die Prüfer stellten fest, dass …": what is found is the finder's word; null where nothing of the kind is said. */
export function findingVerbOf({ clauses, predicates, words }: ReadSentence, index: number): SpeechVerb | null {
  const predicate = predicates[index];
  const last = clauses[index]?.tokens.at(-1);
  // "legen nahe", "legten den Verdacht nahe"
  const isNear = predicate?.forms.some(({ lemma }) => lemma === "legen") === true && last?.lower === "nahe";
  const finds = ({ forms }: Pick<TaggedToken, "forms">) => forms.some(({ lemma }) => findings.test(lemma));
  if (predicate && (isNear || finds(predicate))) return { token: predicate.verb, stance: "alleges", isTold: false };
  // "Leaked ledgers show", "It took auditors nine years to establish": in English the last verb says so.
  return !words.grammar.verbLast && last?.tag === "verb" && finds(last)
    ? { token: last, stance: "alleges", isTold: false }
    : null;
}
