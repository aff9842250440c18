import type { Span } from "../../../model/span.ts";
import type { Clause } from "../sentences/clauses/clause.ts";
import type { Phrase } from "../sentences/phrases.ts";
import { isQuoted, phrasesIn, type ReadSentence } from "../sentences/read-sentences.ts";
import { oncePerSentence } from "../sentences/sentence-notes.ts";
import type { TaggedToken } from "../sentences/tag-words.ts";
import { isTime } from "../times/is-time.ts";
import { isInstitution } from "../words/bodies.ts";
import { isOffice } from "../words/offices.ts";
import { isOfMany } from "./pronoun-form.ts";
import { isObjectInRelative } from "./relative-doer.ts";

/** German articles that no subject has. */
const notNominative = new Set(
  "den dem des einen einem eines diesen diesem dieses seinen seinem ihren ihrem keinen keinem allen".split(" "),
);

/** The phrase that a clause says something of; null where it is a pronoun, or cannot be told. */
export function subjectPhrase(sentence: ReadSentence, index: number): Phrase | null {
  const known = subjectPhrases(sentence);
  const before = known[index];
  if (before !== undefined) return before;
  const found = findSubjectPhrase(sentence, index);
  known[index] = found;
  return found;
}

const subjectPhrases = oncePerSentence((_: ReadSentence): (Phrase | null)[] => []);

/** "Der ließ die Antwort offen", "Dieser lehnte ab": whoever was named last, not whom the sentences before were about. */
export function opensWithDemonstrative({ clauses, words: { grammar } }: ReadSentence, index: number): boolean {
  const { kind, tokens: [first, second] = [] } = clauses[index] ?? {};
  const isVerbNext = /^(?:verb|auxiliary|modal)$/.test(second?.tag ?? "");
  return (
    grammar.verbLast && kind === "main" && isVerbNext && /^(?:der|dieser|die|diese|jene[rs]?)$/.test(first?.lower ?? "")
  );
}

function findSubjectPhrase(sentence: ReadSentence, index: number): Phrase | null {
  if (opensWithDemonstrative(sentence, index)) return null;
  const clause = sentence.clauses[index];
  // "Kerrin Falk ist neue Landrätin": an auxiliary alone has a subject as well.
  const finite = sentence.predicates[index]?.finite ?? clause?.tokens.find(({ tag }) => tag === "auxiliary");
  if (!clause || !finite) return null;
  const at = clause.tokens.findIndex(({ start }) => start === finite.start);
  const free = phrasesIn(sentence, clause.tokens).filter(
    ({ preposition, from, to }) => preposition === null && !isTime(sentence, clause.tokens, from, to),
  );
  // "… und gründete ein Institut"
  if (clause.kind === "coordinate" && sentence.words.grammar.verbLast && at >= 0 && at <= 1) return null;
  // "was stripped of its title and relegated": with the auxiliary it shares the subject.
  if (clause.kind === "coordinate" && at < 0) return ownOfPassive(sentence, index, free);
  if (!sentence.words.grammar.verbLast) {
    const before = free.filter(({ to }) => to <= at);
    const named = before.findIndex((phrase, index) => {
      const next = before[index + 1];
      return next !== undefined && isInserted(sentence, clause, phrase, next, at);
    });
    return before[isNamedBeside(sentence, clause, before, named) ? named + 1 : named] ?? before.at(-1) ?? null;
  }
  const nominative = free.filter(
    ({ determiner, from }) => !notNominative.has(determiner ?? "") && !isAfterSo(sentence, clause, from),
  );
  const pronoun = clause.tokens.findIndex(({ lower }) => sentence.words.grammar.pronouns.has(lower));
  const first =
    opensWithAside(clause) || clause.tokens[free[0]?.to ?? -1]?.lower === "zufolge" || opensWithObject(clause, free, at)
      ? nominative.find(({ from }) => from > at)
      : (nominative.find(({ to }) => to <= at) ?? nominative[0]);
  const marked = first && markedSubject(sentence, index, first, free, at);
  if (marked) return marked;
  const acting = first && actorAfterVerb(sentence, clause, first, free, at);
  // "Forderungen der Grünen lehnte er ab": "er" is nobody's object.
  const isHe = clause.kind === "main" && clause.tokens[pronoun]?.lower === "er" && pronoun === at + 1;
  if (first && ((pronoun >= 0 && (pronoun < first.from || isHe)) || isObjectInRelative(sentence, index, first)))
    return null;
  return acting ?? first ?? null;
}

/** "Im Mai, so | die Ministerin, habe …": who says so is not whom the clause is about. */
function isAfterSo({ article: { text } }: ReadSentence, { tokens }: Clause, from: number): boolean {
  const so = tokens[from - 1];
  return so?.lower === "so" && text.slice(0, so.start).endsWith(", ");
}

/** "waren die Station geschlossen und 60 Leute versetzt worden": what a German passive after "und" names without a preposition is what it is done to. */
function ownOfPassive(sentence: ReadSentence, index: number, free: readonly Phrase[]): Phrase | null {
  if (!sentence.words.grammar.verbLast || !sentence.predicates[index]?.isPassive) return null;
  return free.find(({ determiner }) => !notNominative.has(determiner ?? "")) ?? null;
}

/** "und mehr als hundert verletzt worden": whether a German passive after "und" counts those whom it is done to without naming them. */
export function countsItsOwn(sentence: ReadSentence, index: number): boolean {
  const clause = sentence.clauses[index];
  const predicate = sentence.predicates[index];
  if (clause?.kind !== "coordinate" || !predicate?.isPassive || !sentence.words.grammar.verbLast) return false;
  if (clause.tokens.some(({ start }) => start === predicate.finite.start)) return false;
  const phrases = phrasesIn(sentence, clause.tokens);
  return clause.tokens.some(
    ({ tag, start }, at) =>
      (tag === "quantity" || tag === "number") &&
      !phrases.some(({ from, to }) => from <= at && at < to) &&
      !sentence.times.some(({ position }) => position.start <= start && start < position.end),
  );
}

/** Of which a German clause says what something is: both of its phrases are nominatives. */
const copulas = /^(?:ist|sind|war|waren|wird|werden|wurden?|bleibt|bleiben|blieb|heißt|hieß|heißen|gilt|galt)$/;
/** Bodies that "der" stands before as a nominative alone; other words may be feminine datives. */
const masculine =
  /(?:verband|verein|(?<!ver)rat|senat|vorstand|bund|bundestag|landtag|kreistag|konzern|ausschuss|gerichtshof|klub|club|betreiber|hersteller|staat|rechnungshof|dienst)$/iu;

/**
 * "Ministerin Ute Harms hatte | der Verband | entlassen", "verklagten | drei Verbände |": whoever the article or the number of the verb tells
 * to be the doer behind the verb of a German main clause, where what stands first may be either; null where nothing tells it.
 */
function markedSubject(
  { clauses, predicates }: ReadSentence,
  index: number,
  first: Phrase,
  free: readonly Phrase[],
  verb: number,
): Phrase | null {
  const { kind, tokens = [] } = clauses[index] ?? {};
  const predicate = predicates[index];
  if (kind !== "main" || !predicate || predicate.isPassive || copulas.test(predicate.finite.lower)) return null;
  if (first.from > 0 || first.to > verb || !/^(?:die|das|eine|)$/.test(first.determiner ?? "")) return null;
  const own = tokens.slice(first.from, first.to);
  const isOne = !own.some(({ tag }) => /^(?:conjunction|number|quantity)$/.test(tag)) && first.determiner !== "die";
  return (
    free.find(({ from, to, determiner }) => {
      if (from <= verb) return false;
      const words = tokens.slice(from, to);
      const noun = words.find(({ tag }) => tag === "noun")?.word ?? "";
      if (determiner === "der") return masculine.test(noun) || (isOffice.de(noun) && !/in$/u.test(noun));
      return isOne && isOfMany(predicate.finite) && /^(?:number|quantity)$/.test(words[0]?.tag ?? "");
    }) ?? null
  );
}

/** Verbs of which only somebody can be the subject. */
const ofSomebody =
  /^(?:gewinnen|verlieren|übernehmen|erhalten|bekommen|bestreiten|ablehnen|zurückweisen|abweisen|verwerfen|untersagen|genehmigen|billigen|verbieten|leiten|unterzeichnen|fordern|verlangen|erheben|ankündigen|beantragen|verkünden|einreichen|verteidigen|verschieben|streichen|verhängen|beschließen|kritisieren|loben|begrüßen|kündigen|stoppen|planen|eröffnen|veröffentlichen|vorlegen|vorstellen|kaufen|verkaufen|schließen|gründen|unterschreiben|begründen|äußern|üben|spenden|zollen|zurückziehen|zurücknehmen|bezahlen|zahlen|überweisen|erstatten|einräumen|dementieren|leugnen|bestätigen|anordnen|aufheben|ausrufen|beauftragen|entlassen|ernennen|absetzen|anfechten|zurückrufen|betreiben|beliefern|finanzieren|errichten|liefern|widersprechen)$/;

const posts = /^(?:\p{L}*leitung|Führung|Amt|Vorsitz|Regie|Geschäftsführung|Präsidium|Ressort|Dezernat|Kommando)$/iu;
const takingOver = /^(?:übernehmen|behalten|erhalten|bekommen|leiten)$/;

/** "Die Wahl gewann Saverin": a thing before such a verb is what is done, the name after it who does it; null where it is not so. */
function actorAfterVerb(
  sentence: ReadSentence,
  { kind, tokens }: Clause,
  first: Phrase,
  free: readonly Phrase[],
  verb: number,
): Phrase | null {
  const names = ({ from, to }: Phrase) =>
    sentence.actors.some(
      ({ position }) => position.start < (tokens[to - 1]?.end ?? 0) && (tokens[from]?.start ?? 0) < position.end,
    );
  const next = free.find(({ from }) => from > verb);
  const own = tokens.slice(first.from, first.to);
  const does = (verbs: RegExp) => tokens.some(({ forms }) => forms.some(({ lemma }) => verbs.test(lemma)));
  // "Die Leitung übernimmt Kämmerer Brahms": what somebody holds, though it is called as if it acted itself.
  const isHeld = own.some(({ word }) => posts.test(word)) && does(takingOver);
  const isThing = !names(first) && (isHeld || !own.some(({ word }) => isInstitution(word, "de") || isOffice.de(word)));
  const isActed = does(ofSomebody);
  const isNamed =
    next !== undefined &&
    (next.determiner === null
      ? names(next)
      : /^(?:der|die|das)$/.test(next.determiner) &&
        (names(next) || tokens.slice(next.from, next.to).some(({ word }) => isInstitution(word, "de"))));
  return kind === "main" && first.to <= verb && isThing && isActed && isNamed ? next : null;
}

/** "Nach mehr als fünfstündiger Debatte hat der Rat …": of a German main clause all that stands before the verb is one part. */
function opensWithAside({ kind, tokens: [first] }: Clause): boolean {
  return kind === "main" && first?.tag === "preposition" && first.lower !== "zwischen";
}

/** "Dem Betreiber, der Badgesellschaft Arn, warf sie vor, …": nor is what stands beside an object that comes first. */
function opensWithObject({ kind }: Clause, free: readonly Phrase[], verb: number): boolean {
  const [first] = free;
  return kind === "main" && first?.from === 0 && first.to <= verb && notNominative.has(first.determiner ?? "");
}

/** "Her rival, former mayor Ole Brandt, accused her": of an English subject in two parts, whether only the second has a name, with a role before it. */
function isNamedBeside({ actors }: ReadSentence, { tokens }: Clause, phrases: readonly Phrase[], at: number): boolean {
  const [first, second] = [phrases[at], phrases[at + 1]];
  if (!first || !second || second.determiner !== null) return false;
  const isRole = !tokens.slice(first.from + 1, first.to).some(({ isCapital }) => isCapital);
  const start = tokens[second.from]?.start ?? 0;
  return isRole && actors.some(({ position }) => position.end === tokens[second.to - 1]?.end && position.start > start);
}

/** "Venn, a former judge, was jailed": what stands between two commas says who the subject is. */
function isInserted(
  { article: { text } }: ReadSentence,
  { tokens }: Clause,
  named: Phrase,
  { from, to, determiner }: Phrase,
  verb: number,
): boolean {
  const gap = (left: number, right: number) => text.slice(tokens[left]?.end ?? 0, tokens[right]?.start ?? 0).trim();
  // "Venn, a former judge who left in 2019, was jailed": what says more of it may stand before the second comma.
  const closing = gap(to - 1, to);
  const isClosed = closing === "," || (determiner !== null && closing.endsWith(","));
  // "Voss, a captain in Harl, said": up to the second comma stands more of it.
  const isBeforeVerb = to === verb ? isClosed : determiner !== null && gap(verb - 1, verb) === ",";
  return named.to === from && gap(from - 1, from) === "," && isBeforeVerb;
}

/** The words for what a clause says something of, also where it shares them with the clause that it goes on from; empty where it cannot be told. */
export function subjectTokens(sentence: ReadSentence, index: number): readonly TaggedToken[] {
  const clause = sentence.clauses[index];
  if (!clause) return [];
  const phrase = subjectPhrase(sentence, index);
  if (phrase) return clause.tokens.slice(phrase.from, phrase.to);
  const isShared = clause.kind === "coordinate" && clause.parent !== null;
  const hasPronoun = clause.tokens.some(({ lower }) => sentence.words.grammar.pronouns.has(lower));
  return isShared && !hasPronoun ? subjectTokens(sentence, clause.parent as number) : [];
}

/** Where the words for a clause's subject stand, its name in apposition included; null where it has none. */
export function subjectSpan(sentence: ReadSentence, index: number): Span | null {
  const tokens = subjectTokens(sentence, index);
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** "Der Dienst verhaftete Benda; im August wurde er verurteilt": the main clause of a German sentence before one that says nothing of a speaker; null where there is none. */
export function germanMainBefore(sentence: ReadSentence, index: number): number | null {
  if (!sentence.words.grammar.verbLast || sentence.clauses[index]?.kind !== "main") return null;
  if (sentence.predicates[index]?.forms.some(({ lemma }) => sentence.words.speech.verbs.has(lemma))) return null;
  const before = sentence.clauses.findLastIndex(
    ({ kind, tokens }, at) =>
      at < index &&
      kind === "main" &&
      subjectPhrase(sentence, at) !== null &&
      !isQuoted(sentence, tokens[0] as TaggedToken),
  );
  return before < 0 ? null : before;
}

/** The main clause before one in an English sentence that has a subject of its own; null where there is none. */
export function earlierMain(sentence: ReadSentence, index: number): number | null {
  if (sentence.words.grammar.verbLast || sentence.clauses[index]?.kind !== "main") return null;
  const before = sentence.clauses.findLastIndex(
    ({ kind, tokens }, at) =>
      at < index && kind === "main" && tokens.length > 0 && subjectPhrase(sentence, at) !== null,
  );
  return before < 0 || isQuoted(sentence, sentence.clauses[before]?.tokens[0] as TaggedToken) ? null : before;
}
