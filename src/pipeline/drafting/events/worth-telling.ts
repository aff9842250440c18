import type { EventType } from "../../../model/event.ts";
import type { AttributionStep } from "../../../model/evidence.ts";
import type { ActorId } from "../../../model/ids.ts";
import { subjectTokens } from "../doers/subject-phrase.ts";
import type { Compared } from "../groups/draft-group.ts";
import type { KeptGroup } from "../groups/told-group.ts";
import type { Occurrence } from "../occurrences/occurrence.ts";
import type { KnownActors, ReadSentence } from "../sentences/read-sentences.ts";
import { isSaidByBody } from "../speech/public-speakers.ts";
import { actsOfState } from "../words/acts-of-state.ts";
import { isInstitution } from "../words/bodies.ts";
import { isOffice } from "../words/offices.ts";
import { unnamedSpeaker } from "../words/speech-words.ts";

/** The sentences, from 0, in which an article says what it is about; a headline or a caption may stand before them. */
const LEAD = 2;

/**
 * Whether an editor would take it for an event: it has a date of its own, or somebody known does or suffers it, or an article leads
 * with it, or an institution does it, or it is told with a number, or it stands under the date of a chronicle's paragraph.
 */
export function isWorthTelling({ time, agents, type, shows }: Weighed): boolean {
  if (!shows.isVerbal) return agents.length > 0;
  return time.isNamed || agents.length > 0 || shows.isNotable || (type !== "other" && shows.hasActors);
}

type Weighed = Pick<KeptGroup, "type" | "shows"> & Pick<Compared, "time"> & { readonly agents: readonly unknown[] };

/** Whether a telling alone shows that: its article leads with it, somebody known suffers it, it is public, or somebody says it in public. */
export function isNotable(occurrence: Occurrence, known: KnownActors): boolean {
  return (
    occurrence.isSaying ||
    isLead(occurrence) ||
    hasTarget(occurrence, known) ||
    isPublic(occurrence) ||
    isDispute(occurrence)
  );
}

/** "Anwohner werfen dem Werk vor, …": who accuses, denies, warns or demands need not be known, but the text must say who. */
function isDispute({ sentence, isVerbal, clause, type, told, attribution, standsFor }: Occurrence): boolean {
  if (!isVerbal || told !== "happened" || !disputes.has(type) || !isOwnClause(sentence, clause)) return false;
  return type === "accusation"
    ? attribution.some((step) => step.kind === "actors" || step.words !== unnamedSpeaker)
    : (standsFor !== null && clauseOf(sentence, clause) === "main") ||
        subjectTokens(sentence, clause).some(({ tag }) => tag === "noun" || tag === "word");
}

const disputes: ReadonlySet<EventType> = new Set(["accusation", "confirmation", "denial", "warning", "statement"]);

/** A main clause, or what one says by "that": "Police said that nine people had been arrested". */
function isOwnClause({ clauses }: ReadSentence, clause: number): boolean {
  const { kind, parent } = clauses[clause] ?? {};
  // "Die Zahlung werde ausgesetzt, sagte ein Sprecher": told in the speaker's words, before or without the verb of saying.
  if (kind === "content") return parent == null || /^(?:main|coordinate)$/.test(clauses[parent]?.kind ?? "");
  return kind === "main" || kind === "coordinate";
}

function isLead({ sentence, isVerbal, told, clause }: Occurrence): boolean {
  const kind = sentence.clauses[clause]?.kind;
  return (
    sentence.index < LEAD &&
    isVerbal &&
    told !== "coming" &&
    (kind === "main" || kind === "coordinate" || kind === "content")
  );
}

/** What the article itself tells as done by an institution that it does not name, or to a number of people or things. */
function isPublic({ sentence, isVerbal, told, clause, type, figures, attribution }: Occurrence): boolean {
  if (!isVerbal || told !== "happened" || !isOwnClause(sentence, clause)) return false;
  if (type === "other" && attribution.length > 0 && !attribution.every((step) => isOfficial(step, sentence)))
    return clauseOf(sentence, clause) === "content" && isByInstitution(sentence, clause);
  return (
    figures.length > 0 ||
    isNumber(sentence, clause) ||
    isByInstitution(sentence, clause) ||
    isHarm(sentence, clause) ||
    isActOfState(sentence, clause) ||
    (type === "discovery" && isInquiry(sentence, clause)) ||
    (sentence.words.grammar.verbLast && attribution.some((step) => isSaidByBody(step, sentence))) ||
    isNews(sentence, clause)
  );
}

const someone = /^(?:eine?|diese[rs]?|jene[rs]?|andere|viele|manche|einige|mancher|keine?r?)$/;
/** Words of an article that reports; longer ones tell of much that is no news. */
const LONGEST_REPORT = 600;

/** "Spezialkräfte durchsuchten das Haus": what German past tense tells of somebody in its own subject, by a verb that tells of occurrences. */
function isNews(sentence: ReadSentence, clause: number): boolean {
  const { clauses, predicates, words } = sentence;
  const predicate = predicates[clause];
  const [first] = clauses[clause]?.tokens ?? [];
  if (!words.grammar.verbLast || !predicate || !first || words.grammar.possessives.has(first.lower)) return false;
  const isPast = predicate.tense === "past" || predicate.tense === "before";
  const tells = predicate.forms.some(({ meaning }) => meaning.some(([thing]) => thing === null));
  // "Ein Matrose strich die Planken": what some one person did is no news by itself.
  const isSomeone = someone.test(subjectTokens(sentence, clause)[0]?.lower ?? "");
  return isPast && tells && !isSomeone && sentence.article.wordCount <= LONGEST_REPORT;
}

function clauseOf({ clauses }: ReadSentence, clause: number): string | undefined {
  return clauses[clause]?.kind;
}

/** "Eleven were hurt", "37 wurden festgenommen": a number alone stands for people. */
function isNumber({ clauses, predicates }: ReadSentence, clause: number): boolean {
  const [first, next] = clauses[clause]?.tokens ?? [];
  return (first?.tag === "number" || first?.tag === "quantity") && next?.start === predicates[clause]?.finite.start;
}

/** "Das Verteidigungsministerium teilte mit, …", "according to the governor": somebody known, an institution, or an office. */
function isOfficial(step: AttributionStep, { words: { language } }: ReadSentence): boolean {
  if (step.kind === "actors") return true;
  return step.words[language].split(" ").some((word) => isInstitution(word, language) || isOffice[language](word));
}

/** "Ein Händler wurde freigesprochen": only a court, the police or an authority does that. */
function isActOfState({ clauses, predicates }: ReadSentence, clause: number): boolean {
  const predicate = predicates[clause];
  if (!predicate?.isPassive) return false;
  const tells = (word: string) => clauses[clause]?.tokens.some(({ lower }) => lower === word) ?? false;
  return predicate.forms.some(
    ({ lemma }) =>
      actsOfState.has(lemma) ||
      // "was found guilty of fraud", "was found not guilty", "was cleared of theft", but not "roads were cleared"
      (lemma === "find" && tells("guilty")) ||
      (lemma === "clear" && tells("of")),
  );
}

/** "Die Obduktion ergab, …": what is looked into is public. */
function isInquiry(sentence: ReadSentence, clause: number): boolean {
  return subjectTokens(sentence, clause).some(({ lower }) => sentence.words.things.inquiry.test(lower));
}

/** "Ein Mann stürzte vom Dach": who is hurt need not be known. */
function isHarm({ predicates }: ReadSentence, clause: number): boolean {
  return predicates[clause]?.forms.some(({ lemma }) => harms.has(lemma)) ?? false;
}

const harms: ReadonlySet<string> = new Set(
  "sterben ertrinken verunglücken umkommen töten ermorden erschießen erstechen abstürzen verschütten entführen drown murder kidnap abduct".split(
    " ",
  ),
);

function isByInstitution(sentence: ReadSentence, clause: number): boolean {
  return subjectTokens(sentence, clause).some(
    ({ word, tag }) =>
      (tag === "noun" || tag === "word") &&
      (isInstitution(word, sentence.words.language) || (sentence.words.grammar.verbLast && isOffice.de(word))),
  );
}

/** Somebody to whom it is done; a place alone says nothing of who was there. */
function hasTarget({ participants }: Occurrence, { byId }: KnownActors): boolean {
  return participants.some(({ actor, role }) => role === "target" && byId.get(actor as ActorId)?.kind !== "state");
}
